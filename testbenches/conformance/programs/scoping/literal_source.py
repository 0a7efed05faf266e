# Source text in the program itself, which eval, exec and compile get as a literal.
def f(a):
    b = 2
    print(eval("a + b"))
    exec("print(a, 'in exec')")
    return eval("[a, b]")
print(f(3))
print(eval("  1 + 2"), eval("max(3, 4)"), eval("[i * i for i in range(4)]"), eval("lambda x: x + 1")(4))
for text in (1, 2):
    try:
        if text == 1:
            eval("1 +")
        else:
            x = eval("(")
    except SyntaxError as e:
        print(type(e).__name__, e, e.lineno, e.offset, e.text)
try:
    exec("  x = 1")
except IndentationError as e:
    print(e)
exec("""
class A:
    z = 5
def g():
    return A.z + 1
""")
print(g())
try:
    exec("raise ValueError('x')")
except ValueError as e:
    print(e)
try:
    compile("return 5", "<t>", "exec")
except SyntaxError as e:
    print(e)
class B:
    q = eval("3 * 4")
print(B.q)
exec("")
exec("for i in range(3): print(i)")
print(eval("eval('5')"))
