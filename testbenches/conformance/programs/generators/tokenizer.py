def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "number", float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c in "+-*/()":
            yield "op", c
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    yield "end", None


class Parser:
    def __init__(self, text):
        self.stream = tokens(text)
        self.advance()

    def advance(self):
        self.kind, self.value = next(self.stream)

    def expression(self):
        result = self.term()
        while self.value in ("+", "-"):
            op = self.value
            self.advance()
            right = self.term()
            result = result + right if op == "+" else result - right
        return result

    def term(self):
        result = self.factor()
        while self.value in ("*", "/"):
            op = self.value
            self.advance()
            right = self.factor()
            result = result * right if op == "*" else result / right
        return result

    def factor(self):
        if self.value == "-":
            self.advance()
            return -self.factor()
        if self.value == "(":
            self.advance()
            result = self.expression()
            self.advance()
            return result
        value = self.value
        self.advance()
        return value


for text in ("1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2.5 * 2 - 1", "7"):
    print(text, "=", Parser(text).expression())
try:
    Parser("1 + $").expression()
except SyntaxError as e:
    print(e)
