# A module that does not exist can be tried for.
try:
    import there_is_no_such_module
except ImportError as e:
    print("ImportError", e)
    there_is_no_such_module = None
print(there_is_no_such_module)
try:
    from present import absent
except ImportError as e:
    print("cannot import", "absent" in str(e))
from present import here
print(here)
