import subprocess  # refused: subprocess

subprocess.run(["ls"])
