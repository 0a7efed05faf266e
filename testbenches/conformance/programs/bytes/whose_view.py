# The object that a memoryview shows: what it was made of, through views of views.
from array import array


class Named(bytearray):
    pass


for owner in b'bytes', bytearray(b'own bytes'), array('i', [1, 2]), Named(b'named'):
    view = memoryview(owner)
    print(type(view.obj).__name__, view.obj is owner, memoryview(view).obj is owner, view[1:].obj is owner, view.toreadonly().obj is owner)
    print(view.cast('B').obj is owner)
