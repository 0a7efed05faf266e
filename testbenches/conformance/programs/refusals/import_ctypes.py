import ctypes  # refused: ctypes

print(ctypes.c_int(5))
