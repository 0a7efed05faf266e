# Reading and writing text in the form of JSON.
class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def fail(self, what):
        raise ValueError(f"{what} at {self.at}")

    def space(self):
        while self.at < len(self.text) and self.text[self.at] in " \n\t":
            self.at += 1

    def expect(self, c):
        self.space()
        if self.text[self.at:self.at + 1] != c:
            self.fail(f"no {c!r}")
        self.at += 1

    def value(self):
        self.space()
        c = self.text[self.at:self.at + 1]
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        return self.number()

    def object(self):
        self.expect("{")
        result = {}
        self.space()
        while self.text[self.at] != "}":
            if result:
                self.expect(",")
                self.space()
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            self.space()
        self.at += 1
        return result

    def array(self):
        self.expect("[")
        result = []
        self.space()
        while self.text[self.at] != "]":
            if result:
                self.expect(",")
            result.append(self.value())
            self.space()
        self.at += 1
        return result

    def string(self):
        self.expect('"')
        parts = []
        while self.text[self.at] != '"':
            c = self.text[self.at]
            if c == "\\":
                self.at += 1
                c = self.text[self.at]
                if c == "u":
                    c = chr(int(self.text[self.at + 1:self.at + 5], 16))
                    self.at += 4
                else:
                    c = {"n": "\n", "t": "\t"}.get(c, c)
            parts.append(c)
            self.at += 1
        self.at += 1
        return "".join(parts)

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-.eE0123456789":
            self.at += 1
        token = self.text[start:self.at]
        if not token:
            self.fail("no value")
        return float(token) if any(c in token for c in ".eE") else int(token)


def write(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{write(k)}: {write(v)}" for k, v in value.items()) + "}"
    return "[" + ", ".join(write(v) for v in value) + "]"


text = '''{"name": "b\\u00e4r", "sizes": [1, 2.5, -3e2, 0], "deep": {"a": [[], {}, [null, true, false]]},
 "quote": "say \\"hi\\"\\n", "empty": ""}'''
data = Reader(text).value()
print(data)
again = write(data)
print(again)
print(Reader(again).value() == data, write(Reader(again).value()) == again)
big = write([{"id": i, "tags": ["t" + str(i % 3)] * (i % 4), "half": i / 2} for i in range(40)])
print(len(big), sum(item["half"] for item in Reader(big).value()))
for bad in ('[1 2]', '{"a" 1}', '[?]'):
    try:
        Reader(bad).value()
    except ValueError as e:
        print("ValueError", e)
