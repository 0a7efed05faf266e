import socket  # refused: socket

print(socket.gethostname())
