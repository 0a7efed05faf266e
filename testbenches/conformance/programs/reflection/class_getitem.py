# Subscripts of built-in containers, also asked for by name.
from collections import OrderedDict, defaultdict, deque


class Rows(list):
    pass


print(list.__class_getitem__(int), dict.__class_getitem__((int, str)), tuple.__class_getitem__((int, ...)))
print(set.__class_getitem__(int), frozenset.__class_getitem__(int), [].__class_getitem__(int), Rows.__class_getitem__(str))
print(deque[int], deque.__class_getitem__(str), defaultdict[int, str], OrderedDict.__class_getitem__((int, str)))
print(hasattr(int, '__class_getitem__'), hasattr(Rows, '__class_getitem__'))
try:
    int[str]
except TypeError as e:
    print(e)
