# Every reason is reported, not the first alone.
import socket  # refused: socket
import threading  # refused: threading

a = "1"
print(eval(a))  # refused: eval
print(exec(a))  # refused: exec
