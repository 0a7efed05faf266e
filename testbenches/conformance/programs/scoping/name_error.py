# A name that does not exist at all ends the program.
print("start")
def f():
    return undefined_thing
try:
    f()
except NameError as e:
    print(e)
f()
