# __getattribute__ sees every reading.
class Logged:
    def __init__(self):
        self.a = 1

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        value = super().__getattribute__(name)
        print("read", name)
        return value

    def method(self):
        return self.a + 1


o = Logged()
print(o.a, o.secret)
print(o.method())
try:
    o.missing
except AttributeError as e:
    print("AttributeError", e)
