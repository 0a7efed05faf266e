# RecursionError can be caught.
import sys

print(type(sys.getrecursionlimit()).__name__)


def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as e:
    print("RecursionError", e)
print("still alive")


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(50))
