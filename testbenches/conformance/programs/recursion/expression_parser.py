# A parser by recursive descent.
class Parser:
    def __init__(self, text):
        self.text = text.replace(" ", "")
        self.at = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self):
        self.at += 1
        return self.text[self.at - 1]

    def sum(self):
        value = self.product()
        while self.peek() in ("+", "-") and self.peek():
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self):
        value = self.atom()
        while self.peek() in ("*", "/") and self.peek():
            value = value * self.atom() if self.take() == "*" else value // self.atom()
        return value

    def atom(self):
        if self.peek() == "-":
            self.take()
            return -self.atom()
        if self.peek() == "(":
            self.take()
            value = self.sum()
            self.take()
            return value
        digits = ""
        while self.peek().isdigit():
            digits += self.take()
        if not digits:
            raise SyntaxError(f"unexpected {self.peek()!r} at {self.at}")
        return int(digits)


for text in ("1 + 2 * 3", "(1 + 2) * 3", "-(4 - 10) / 2", "2 * (3 + 4) * 5 - 1", "7"):
    print(text, "=", Parser(text).sum())
try:
    Parser("1 + *").sum()
except SyntaxError as e:
    print("error:", e)
