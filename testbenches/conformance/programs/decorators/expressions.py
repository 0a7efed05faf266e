# Any expression may decorate.
handlers = {}


class App:
    def route(self, path):
        def decorate(f):
            handlers[path] = f
            return f
        return decorate


app = App()
decorators = [lambda f: f, lambda f: lambda: f() + 1]


@app.route("/a")
def a():
    return "page a"


@decorators[1]
def one():
    return 1


@(lambda f: [f(), f()])
def two():
    return 2


print(handlers["/a"](), one(), two)
