# A subclass of str.
class Title(str):
    def shout(self):
        return self.upper() + "!"


t = Title("hello world")
print(t, t.shout(), len(t))
print(isinstance(t, str), type(t).__name__, type(t + "x").__name__)
print(t == "hello world", {"hello world": 1}[t])
print(t.split(), t[0:5], t.replace("l", "L"))
t.lang = "en"
print(t.lang, repr(t))
