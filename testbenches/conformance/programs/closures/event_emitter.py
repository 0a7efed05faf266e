def emitter():
    handlers = {}

    def on(name, f=None):
        if f is None:
            return lambda g: on(name, g)
        handlers.setdefault(name, []).append(f)

        def off():
            handlers[name].remove(f)
        return off

    def emit(name, *args):
        return [f(*args) for f in handlers.get(name, [])]
    return on, emit


on, emit = emitter()
off = on("a", lambda x: x + 1)
on("a", lambda x: x * 2)


@on("b")
def handler(*args):
    return args


print(emit("a", 5), emit("b", 1, 2), emit("c"))
off()
print(emit("a", 5))
