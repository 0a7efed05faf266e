"""Lists, tuples, ranges and slices, against CPython's."""

import random

from containers import SEED, Index, Item, compare, kernel, outcome, show, values

list_type = kernel.load("list_type").list
tuple_type = kernel.load("tuple_type").tuple
range_type = kernel.load("range_type").range
slice_type = kernel.load("slice_type").slice
iteration = kernel.load("iteration")
sort_to_list = kernel.load("sort_list").sort_to_list

random.seed(SEED)

ITEMS = [0, 1, 2, 3, True, False, None, "a", "b", "", 1.0, 2.5, (1, 2), (), 1 << 70, float("nan"), [1], Item(1, "x"), Item(1, "y")]
INDICES = [0, 1, -1, 2, -2, 5, -5, 100, -100, True, None, "x", 1.5, 1 << 70, -(1 << 70), Index(1), Index(-1), (1 << 63) - 1, -(1 << 63)]
STEPS = [None, None, None, 1, 1, -1, 2, -2, 3, 0, 1 << 70, -(1 << 70), -(1 << 63), (1 << 63) - 1, Index(2), "x"]


def items(most):
    return [random.choice(ITEMS) for _ in range(random.randint(0, most))]


def a_slice():
    return slice(random.choice(INDICES), random.choice(INDICES), random.choice(STEPS))


def argument():
    """Something to add, extend by or compare with."""
    return random.choice((items(5), tuple(items(5)), "ab", None, 5, range(3), items(2)))


def list_call(value):
    name = random.choice(("append extend insert pop remove clear copy index count reverse __len__ __getitem__ __setitem__ __delitem__ __contains__ __add__ __iadd__ "
                          "__mul__ __rmul__ __imul__ __eq__ __ne__ __repr__ __getitem__ __setitem__ __delitem__ __setitem__ __getitem__ index pop extend").split())
    if name in ("append", "remove", "count", "__contains__"):
        return name, random.choice(ITEMS)
    if name in ("extend", "__iadd__", "__add__", "__eq__", "__ne__"):
        return name, random.choice((argument(), value, list(value)))
    if name == "insert":
        return name, random.choice([i for i in INDICES if type(i) not in (str, float, type(None))]), random.choice(ITEMS)
    if name == "pop":
        return (name,) if random.random() < 0.5 else (name, random.choice([i for i in INDICES if i is not None]))
    if name == "index":
        bounds = [i for i in INDICES if i is not None]
        return (name, random.choice(ITEMS)) + tuple(random.choice(bounds) for _ in range(random.randint(0, 2)))
    if name in ("__mul__", "__rmul__", "__imul__"):
        return name, random.choice((0, 1, 2, 3, -1, True, Index(2)))
    if name in ("__getitem__", "__delitem__"):
        return name, random.choice((random.choice(INDICES), a_slice()))
    if name == "__setitem__":
        if random.random() < 0.4:
            return name, random.choice(INDICES), random.choice(ITEMS)
        key = a_slice()
        if random.random() < 0.5:
            try:
                count = len(range(len(value))[key])
                return name, key, [random.choice(ITEMS) for _ in range(count)]
            except (TypeError, ValueError):
                pass
        return name, key, random.choice((argument(), value))
    return (name,)


def check(got, wanted, what):
    if got != wanted:
        raise SystemExit(f"seed {SEED}: {what}: {got}\ninstead of {wanted}")


def lists():
    for _ in range(120):
        value = items(12)
        word = values.to_word(value)
        for _ in range(25):
            if len(value) > 60:
                break
            call = list_call(value)
            compare(list_type, word, value, *call)


def sorting():
    for _ in range(120):
        count = random.choice((0, 1, 2, 5, 13, 40, 200))
        kind = random.randint(0, 5)
        if kind == 0:
            value = [random.randint(0, count) for _ in range(count)]
        elif kind == 1:
            value = [Item(random.randint(0, 1 + count // 3), i) for i in range(count)]
        elif kind == 2:
            value = [random.random() for _ in range(count)]
        elif kind == 3:
            value = sorted(random.randint(0, 9) for _ in range(count))
            value += [random.randint(0, 9) for _ in range(5)] + value
        elif kind == 4:
            value = list(range(count, 0, -1)) + list(range(count // 2)) + [True, 2.5]
        else:
            value = [random.choice("abcdef") for _ in range(count)]
        reverse = random.random() < 0.4
        word = values.to_word(value)
        compare(list_type, word, value, "sort", reverse=reverse)
        random.shuffle(value)
        word = values.to_word(value)
        wanted = show(sorted(value, key=repr, reverse=reverse))
        check(show(values.from_word(sort_to_list(word, lambda x: values.to_word(repr(values.from_word(x))), reverse))), wanted, "sorted with key")
    value = [3, "a", 1]
    compare(list_type, values.to_word(value), value, "sort")
    word = values.to_word([3, 2, 1])
    try:
        list_type.sort(word, key=lambda x: list_type.append(word, 1) or x)
        check("nothing", "an error", "sort that is changed")
    except ValueError as error:
        check(str(error), "list modified during sort", "sort that is changed")


def tuples():
    for _ in range(600):
        value = tuple(items(6))
        word = values.to_word(value)
        name = random.choice("index count __len__ __getitem__ __getitem__ __contains__ __repr__ __add__ __mul__ __eq__ __ne__ __hash__".split())
        if name in ("count", "__contains__"):
            compare(tuple_type, word, value, name, random.choice(ITEMS))
        elif name == "index":
            compare(tuple_type, word, value, name, random.choice(ITEMS), *[random.choice([i for i in INDICES if i is not None]) for _ in range(random.randint(0, 2))])
        elif name == "__getitem__":
            compare(tuple_type, word, value, name, random.choice((random.choice(INDICES), a_slice())))
        elif name in ("__add__", "__eq__", "__ne__"):
            compare(tuple_type, word, value, name, random.choice((argument(), value, tuple(list(value)), ())))
        elif name == "__mul__":
            compare(tuple_type, word, value, name, random.choice((0, 1, 2, 3, -1, True, Index(2))))
        elif name == "__hash__":
            value = tuple(random.choice((random.getrandbits(60) - (1 << 59), random.randint(-3, 3), 2.5, (1, -1), None, 1 << 80)) for _ in range(random.randint(0, 5)))
            value = tuple(x for x in value if x is not None)
            compare(tuple_type, values.to_word(value), value, name)
        else:
            compare(tuple_type, word, value, name)


def ordering():
    for kernel_class, kind in ((list_type, list), (tuple_type, tuple)):
        for _ in range(150):
            a = kind(random.randint(0, 2) for _ in range(random.randint(0, 4)))
            b = random.choice((kind(random.randint(0, 2) for _ in range(random.randint(0, 4))), kind(list(a)), kind(["a", 1]), 5))
            for name in "__lt__ __le__ __gt__ __ge__ __eq__ __ne__".split():
                compare(kernel_class, values.to_word(a), a, name, b)


def ranges():
    bounds = [0, 1, -1, 2, 5, 10, -7, 100, (1 << 63) - 1, -(1 << 63), 1 << 62]
    for _ in range(600):
        arguments = [random.choice(bounds) for _ in range(random.randint(1, 3))]
        try:
            value = range(*arguments)
        except ValueError:
            continue
        start, stop, step = value.start, value.stop, value.step
        make = kernel.load("ranges").new_range
        # len() refuses what is beyond 2^63.
        size = (value[-1] - value[0]) // step + 1 if value else 0
        try:
            word = make(start, stop, step)
        except OverflowError:
            if size < 1 << 63:
                raise SystemExit(f"{value}")
            continue
        if size < 1 << 63:
            check(word.words[4], size, f"len {value}")
        name = random.choice("index count __getitem__ __getitem__ __contains__ __repr__ __hash__ __eq__ __bool__".split())
        few = size < 200 and step != -(1 << 63)
        numbers = [0, 1, -1, 3, True, (1 << 63) - 1, -(1 << 63), 1 << 70] + ([2.0, 2.5, "a", None] if few else [])
        numbers += [value[i] for i in (0, 1, -1, size // 2) if i < size and size]
        if name in ("index", "count", "__contains__"):
            compare(range_type, word, value, name, random.choice(numbers))
        elif name == "__getitem__":
            key = random.choice((random.choice(INDICES), a_slice()))
            try:
                result = value[key]
                wide = isinstance(result, range) and not all(-1 << 63 <= x < 1 << 63 for x in (result.start, result.stop, result.step))
            except Exception:
                wide = False
            if not wide:
                compare(range_type, word, value, name, key)
        elif name == "__eq__":
            compare(range_type, word, value, name, random.choice((value, range(0), range(1, 2), range(1, 3, 2), 5)))
        else:
            compare(range_type, word, value, name)
        if few:
            for method in (range_type.__iter__, range_type.__reversed__):
                iterator = method(word)
                got = []
                while (item := iteration.next_item(iterator)) is not iteration.END:
                    got.append(item)
                check(got, list(value) if method is range_type.__iter__ else list(reversed(value)), f"items of {value}")


def slices():
    for _ in range(300):
        value = a_slice()
        word = values.to_word(value)
        compare(slice_type, word, value, "indices", random.choice((0, 1, 5, 10, 1 << 70, -1)))
        compare(slice_type, word, value, "__repr__")
        compare(slice_type, word, value, "__eq__", random.choice((a_slice(), value, 1)))


def main():
    lists()
    sorting()
    tuples()
    ordering()
    ranges()
    slices()


if __name__ == "__main__":
    main()
