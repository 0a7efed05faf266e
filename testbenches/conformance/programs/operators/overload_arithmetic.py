# All binary arithmetic of a class.
class Log:
    def __init__(self, text):
        self.text = text

    def __add__(self, o): return Log(f"({self.text}+{o})")
    def __sub__(self, o): return Log(f"({self.text}-{o})")
    def __mul__(self, o): return Log(f"({self.text}*{o})")
    def __truediv__(self, o): return Log(f"({self.text}/{o})")
    def __floordiv__(self, o): return Log(f"({self.text}//{o})")
    def __mod__(self, o): return Log(f"({self.text}%{o})")
    def __pow__(self, o): return Log(f"({self.text}**{o})")
    def __matmul__(self, o): return Log(f"({self.text}@{o})")
    def __lshift__(self, o): return Log(f"({self.text}<<{o})")
    def __rshift__(self, o): return Log(f"({self.text}>>{o})")
    def __and__(self, o): return Log(f"({self.text}&{o})")
    def __or__(self, o): return Log(f"({self.text}|{o})")
    def __xor__(self, o): return Log(f"({self.text}^{o})")
    def __str__(self): return self.text


a, b = Log("a"), Log("b")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b)
print(a @ b, a << b, a >> b, a & b, a | b, a ^ b)
print(a + b * a - 3)
