# from module import * takes public names, or those of __all__.
from plain import *
from chosen import *

print(visible, function())
print(listed)
for name in ("_hidden", "unlisted"):
    print(name, name in globals())
print(_listed_private)
