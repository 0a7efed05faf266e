import gc
class Node:
    pass
def cycle(n):
    for i in range(n):
        a = Node()
        a.me = a
cycle(50)
print(gc.isenabled(), type(gc.collect()), gc.collect(0) >= 0, gc.garbage)
gc.disable()
print(gc.isenabled(), gc.get_threshold())
gc.set_threshold(500, 5)
print(gc.get_threshold())
gc.enable()
print(gc.isenabled())
try:
    gc.collect(3)
except ValueError as e:
    print(e)
