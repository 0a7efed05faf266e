# There is one processor, without an operating system.
import threading  # refused: threading

threading.Thread(target=print).start()
