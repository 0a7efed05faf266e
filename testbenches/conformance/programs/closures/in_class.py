def make(prefix):
    class Greeter:
        def greet(self, name):
            return f"{prefix} {name}"

        def change(self, p):
            nonlocal prefix
            prefix = p
    return Greeter()


g = make("Hello")
print(g.greet("Ann"))
g.change("Bye")
print(g.greet("Bob"))
