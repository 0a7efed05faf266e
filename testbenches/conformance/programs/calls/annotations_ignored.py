def f(a: int, b: "text" = "x", *args: float, c: list = None, **kw: dict) -> str:
    return f"{a}{b}{args}{c}{kw}"


print(f("not an int"), f(1, 2, 3, c=4, d=5))
print(f.__annotations__["a"] is int, f.__annotations__["b"], f.__annotations__["return"].__name__, list(f.__annotations__))
x: int = 5
y: "undeclared"
print(x, "y" in globals())
