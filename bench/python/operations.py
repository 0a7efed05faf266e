"""What is measured: one operation a row, in a loop of n iterations. The cost of an iteration is the difference of two runs over that of their n's."""

# name: (statements before main, those before the loop, body of the loop, MicroPython 1.29 on VexRiscv: bytecode, native, viper)
ROWS = {
    'empty for': ('', '', 'pass', (394, 209, 30)),
    'total += i': ('', 'total = 0', 'total += i', (573, 331, 34)),
    'a * 0.5 + 1.25': ('', 'a = 3.0', 'a = a * 0.5 + 1.25', (2480, 1810, 1620)),
    'function call': ('def f(x):\n    return x\n', '', 'f(i)', None),
    'self.x += 1': ('class A:\n    def __init__(self):\n        self.x = 0\n\n    def run(self, n):\n        for i in range(n):\n            self.x += 1\n', 'A().run(n)', None, (1206, 869, None)),
    'attribute read': ('class A:\n    def __init__(self):\n        self.x = 0\n', 'a = A()', 'a.x', None),
    'method call': ('class A:\n    def m(self, x):\n        return x\n', 'a = A()', 'a.m(i)', (4080, 2670, None)),
    'instance made': ('class A:\n    def __init__(self, x):\n        self.x = x\n', '', 'A(i)', None),
    'instance + instance': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __add__(self, other):\n        return self\n', 'a = V()', 'a + a', None),
    'instance * int': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __mul__(self, other):\n        return self\n', 'a = V()', 'a * i', None),
    'int * instance': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __rmul__(self, other):\n        return self\n', 'a = V()', 'i * a', None),
    'instance += int': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __iadd__(self, other):\n        return self\n', 'a = V()', 'a += i', None),
    'instance == instance': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __eq__(self, other):\n        return True\n', 'a = V()\n    b = V()', 'a == b', None),
    'instance < instance, a branch': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __lt__(self, other):\n        return True\n', 'a = V()', 'if a < a:\n            pass', None),
    'instance[int]': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __getitem__(self, key):\n        return key\n', 'a = V()', 'a[i]', None),
    'int in instance': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __contains__(self, key):\n        return True\n', 'a = V()', 'i in a', None),
    'len(instance)': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __len__(self):\n        return 3\n', 'a = V()', 'len(a)', None),
    'instance called': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __call__(self, x):\n        return x\n', 'a = V()', 'a(i)', None),
    'for over an instance with __next__': ('class V:\n    def __init__(self):\n        self.x = 1\n\n    def __iter__(self):\n        return self\n\n    def __next__(self):\n        if self.x == 0:\n            raise StopIteration\n        self.x -= 1\n        return 1\n', 'a = V()\n    a.x = n\n    for y in a:\n        pass', None, None),
    'instance of two attributes made': ('class P:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n', '', 'P(i, n)', None),
    'int(float), int(int)': ('', 'x = 2.5', 'int(x)\n        int(i)', None),
    'float(int)': ('', '', 'float(i)', None),
    'str(int)': ('', '', 'str(i)', None),
    'max of two floats': ('', 'x = 2.5', 'max(x, 1.0)', None),
    'bound method called': ('class A:\n    def m(self, x):\n        return x\n', 'f = A().m', 'f(i)', None),
    'class method called': ('class A:\n    @classmethod\n    def m(cls, x):\n        return x\n', '', 'A.m(i)', None),
    'static method of the class called': ('class A:\n    @staticmethod\n    def m(x):\n        return x\n', '', 'A.m(i)', None),
    'super().m(x)': ('class A:\n    def m(self, x):\n        return x\n\n\nclass B(A):\n    def m(self, x):\n        return super().m(x)\n', 'b = B()', 'b.m(i)', None),
    'property read': ('class A:\n    @property\n    def x(self):\n        return 1\n', 'a = A()', 'a.x', None),
    'call with a keyword': ('def f(x, y):\n    return x\n', '', 'f(i, y=2)', None),
    'call with a default': ('def f(x, y=2):\n    return x\n', '', 'f(i)', None),
    'call of f(*args)': ('def f(*args):\n    return args\n', '', 'f(i, n)', None),
    'closure called': ('def make(k):\n    def f(x):\n        return x + k\n    return f\n', 'f = make(1)', 'f(i)', None),
    'list index read': ('', 'a = [0] * 16', 'a[i & 15]', None),
    'list index write': ('', 'a = [0] * 16', 'a[i & 15] = i', None),
    'list append': ('', 'a = []', 'a.append(i)', (1353, 829, None)),
    'list append and pop': ('', 'a = []', 'a.append(i)\n        a.pop()', None),
    'list slice of 4': ('', 'a = list(range(16))', 'a[3:7]', None),
    'tuple of 2 made and unpacked': ('', '', 'x, y = (i, n)\n        z = (x, y)', None),
    'for over a list': ('', 'a = list(range(n))\n    for x in a:\n        pass', None, None),
    'for over enumerate(list)': ('', 'a = [0] * n\n    for j, x in enumerate(a):\n        pass', None, None),
    'for over zip(list, list)': ('', 'a = [0] * n\n    for j, x in zip(a, a):\n        pass', None, None),
    'list comprehension': ('', '[x for x in range(n)]', None, None),
    'sum(list)': ('', 'a = [1] * n\n    sum(a)', None, None),
    'dict insert and lookup, int': ('', 'd = {}', 'd[i & 255] = i\n        d[i & 255]', (2140, 1705, None)),
    'dict lookup, str': ('', 'd = {"alpha": 1, "beta": 2, "gamma": 3}', 'd["beta"]', None),
    'in set of ints': ('', 's = set(range(64))', '(i & 127) in s', None),
    'str concat': ('', 's = "abcdefgh"', 's + "xyz"', None),
    'str index': ('', 's = "abcdefgh"', 's[i & 7]', None),
    'str ==, different objects': ('', 's = "abcdefgh"\n    t = "abcd" + s[4:]', 's == t', None),
    'str slice of 3': ('', 's = "abcdefgh"', 's[2:5]', None),
    'for over a str': ('', 's = "x" * n\n    for c in s:\n        pass', None, None),
    'str in str': ('', 's = "abcdefgh"', '"fg" in s', None),
    'str < str': ('', 's = "abcd"\n    t = "abce"', 's < t', None),
    'dict.get': ('', 'd = {"alpha": 1, "beta": 2}', 'd.get("beta", 0)', None),
    'd[str] += 1': ('', 'd = {"alpha": 1, "beta": 2}', 'd["beta"] += 1', None),
    'str in dict': ('', 'd = {"alpha": 1, "beta": 2}', '"beta" in d', None),
    'dict of tuples, lookup': ('', 'd = {(1, 2): 3}', 'd[(1, 2)]', None),
    'for over dict.items()': ('', 'd = {}\n    for i in range(n):\n        d[i] = i\n    for k, v in d.items():\n        pass', None, None),
    'int in list of 4': ('', 'a = [1, 2, 3, 4]', '3 in a', None),
    'tuple == tuple': ('', 'a = (1, 2, 3)\n    b = (1, 2, n)', 'a == b', None),
    'f"{i}"': ('', '', 'f"{i}"', None),
    'len(list)': ('', 'a = [1, 2, 3]', 'len(a)', None),
    'isinstance': ('class A:\n    pass\n', 'a = A()', 'isinstance(a, A)', None),
    'abs, min of two': ('', '', 'abs(i)\n        min(i, 5)', None),
    'generator next': ('def g(n):\n    i = 0\n    while i < n:\n        yield i\n        i += 1\n', 'for x in g(n):\n        pass', None, None),
    'exception raised and caught': ('', '', 'try:\n            raise ValueError\n        except ValueError:\n            pass', None),
    'ValueError("x") raised in a call and caught': ('def f(x):\n    raise ValueError("x")\n', '', 'try:\n            f(i)\n        except ValueError as e:\n            pass', None),
    'KeyError of a dict caught': ('', 'd = {}', 'try:\n            d[i]\n        except KeyError:\n            pass', None),
    'float // and %': ('', 'x = 7.5', 'x // 2.0\n        x % 2.0', None),
    'int ** 2, float ** 2': ('', 'x = 7.5', 'i ** 2\n        x ** 2', None),
    'big integer a * b, 20 digits': ('', 'a = 12345678901234567890', 'a * a', None),
    'math.sqrt': ('import math\n', 'x = 2.0', 'math.sqrt(x)', None),
    'math.sin': ('import math\n', 'x = 0.5', 'math.sin(x)', None),
}

# Files of testbenches/conformance/programs/benchmarks.
PROGRAMS = ['n_queens', 'fannkuch', 'n_body', 'mandelbrot', 'pystone_like', 'scheduler', 'constraints', 'hexagon_puzzle', 'chaos_game', 'pi_digits', 'aes',
            'ray_tracer', 'spectral_norm', 'binary_trees', 'game_of_life', 'sudoku', 'levenshtein', 'matrix_multiply', 'dijkstra', 'huffman', 'json_like', 'word_count']


def source(row, n):
    """The program of a row."""
    head, before, body, _ = ROWS[row]
    lines = [head, 'def main(n):\n']
    if before:
        lines.append(f'    {before}\n')
    if body is not None:
        lines.append(f'    for i in range(n):\n        {body}\n')
    return ''.join(lines) + f'\n\nmain({n})\n'
