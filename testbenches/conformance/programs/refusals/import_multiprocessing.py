from multiprocessing import Pool  # refused: multiprocessing

print(Pool)
