"""Dicts and sets, against CPython's: the same results in the same order."""

import ctypes
import random

import containers
from containers import SEED, Item, kernel, machine, values

dict_type = kernel.load("dict_type").dict
dicts = kernel.load("dicts")
set_module = kernel.load("set_type")
sets = kernel.load("sets")
iteration = kernel.load("iteration")

random.seed(SEED)


def dict_word(value):
    made = dicts.new_dict()
    for key, item in value.items():
        dicts.dict_set(made, values.to_word(key), values.to_word(item))
    return made


values.dict_to_word = dict_word
plain = values.to_word


def to_word(value):
    if type(value) in (set, frozenset):
        return sets.set_from(0x95 if type(value) is set else 0x96, plain(list(value)))
    return plain(value)


values.to_word = to_word
TEXTS = ["", "a", "b", "key", "longer key", "é", "\u4e00"]
KEYS = list(range(-3, 12)) + [64, 128, 1024, 1 << 61, (1 << 61) - 1, -(1 << 63), 1 << 80, True, False, 1.0, 2.5, None, (1, 2), (1.0, 2)] + TEXTS
ITEMS = [Item(1, "x"), Item(1, "y"), Item(2, "z")]


def items_of(iterator):
    out = []
    while (item := iteration.next_item(iterator)) is not iteration.END:
        out.append(values.from_word(item))
    return out


def check(got, wanted, what):
    if repr(got) != repr(wanted):
        raise SystemExit(f"seed {SEED}: {what}: {got!r}\ninstead of {wanted!r}")


def outcome(function, *arguments):
    try:
        result = function(*arguments)
        return repr(values.from_word(result)) if not isinstance(result, machine.Ref) or result.tag not in (0x95, 0x96) else show_set(result)
    except (KeyError, RuntimeError, TypeError, ValueError, StopIteration) as error:
        return f"{type(error).__name__}: {error}"


def show_set(word):
    """Keys in order of the table."""
    return repr(keys_of(word))


def keys_of(word):
    return [values.from_word(k) for k in word.words[4].words[2::2] if k is not machine.Unbound and type(k) is not machine.Raw]


def some_dict(most):
    return {random.choice(KEYS): random.randint(0, 3) for _ in range(random.randint(0, most))}


def run_dicts():
    for _ in range(60):
        keys = random.sample(KEYS, random.randint(1, len(KEYS))) + ITEMS
        value = {}
        word = dicts.new_dict()
        for _ in range(80):
            key = random.choice(keys)
            name = random.choice("set set set set delete get pop pop2 setdefault popitem in len update or eq copy clear repr iterate reversed keyed views".split())
            if name == "clear" and random.random() < 0.8:
                continue
            k = values.to_word(key)
            other = some_dict(4)
            o = values.to_word(other)
            item = random.randint(0, 99)
            pairs = {
                "set": (lambda: value.__setitem__(key, item), lambda: dict_type.__setitem__(word, k, item)),
                "delete": (lambda: value.__delitem__(key), lambda: dict_type.__delitem__(word, k)),
                "get": (lambda: value.get(key, 7), lambda: dict_type.get(word, k, 7)),
                "keyed": (lambda: value[key], lambda: dict_type.__getitem__(word, k)),
                "pop": (lambda: value.pop(key), lambda: dict_type.pop(word, k, *machine.make_tuple())),
                "setdefault": (lambda: value.setdefault(key, item), lambda: dict_type.setdefault(word, k, item)),
                "popitem": (lambda: value.popitem(), lambda: dict_type.popitem(word)),
                "in": (lambda: key in value, lambda: dict_type.__contains__(word, k)),
                "len": (lambda: len(value), lambda: dict_type.__len__(word)),
                "update": (lambda: value.update(other), lambda: kernel.load("dict_updates").dict_update(word, o)),
                "or": (lambda: value | other, lambda: dict_type.__or__(word, o)),
                "eq": (lambda: value == other, lambda: dict_type.__eq__(word, o)),
                "copy": (lambda: value.copy(), lambda: dict_type.copy(word)),
                "clear": (lambda: value.clear(), lambda: dict_type.clear(word)),
                "repr": (lambda: repr(value), lambda: dict_type.__repr__(word)),
                "iterate": (lambda: list(value), lambda: values.to_word(items_of(dict_type.__iter__(word)))),
                "reversed": (lambda: list(reversed(value.items())), lambda: values.to_word(items_of(kernel.load("dict_views").dict_items.__reversed__(dict_type.items(word))))),
                "views": (lambda: repr(value.values()), lambda: kernel.load("dict_views").dict_values.__repr__(dict_type.values(word))),
            }
            if name == "pop2":
                continue
            if name == "pop":
                # *default is a CPython tuple under the shim.
                wanted, got = outcome(lambda: value.pop(key, None)), outcome(lambda: (lambda v: None if v is machine.MISSING else v)(dicts.dict_pop(word, k)))
            else:
                wanted, got = outcome(pairs[name][0]), outcome(pairs[name][1])
            if isinstance(wanted, str) and "Item" in wanted:
                pass
            check(got, wanted, f"{name} {key!r}")
            check(items_of(iteration.make_iterator(None, kernel.load("hash_iterators").next_pair, word, dicts_state(word), word.words[1])), list(value.items()), f"after {name} {key!r}")


def dicts_state(word):
    return word.words[1] << 32


def run_large():
    value = {}
    word = dicts.new_dict()
    for i in range(3000):
        key = random.randint(0, 400) * random.choice((1, 64, 1024))
        if random.random() < 0.6:
            value[key] = i
            dicts.dict_set(word, key, i)
        elif random.random() < 0.3 and value:
            check(values.from_word(dicts.dict_popitem(word)), value.popitem(), "popitem")
        else:
            check(dicts.dict_remove(word, key), value.pop(key, None) is not None, "remove")
    check(values.from_word(word), value, "large dict")
    for i in range(400):
        dicts.dict_set(word, i, i)
        dicts.dict_popitem(word)
    check(dicts.dict_has(word, 123456), False, "missing key after many pops")
    changed = dicts.new_dict()
    dicts.dict_set(changed, 1, 1)
    iterator = dict_type.__iter__(changed)
    dicts.dict_set(changed, 2, 1)
    check(outcome(lambda: iteration.next_item(iterator)), "RuntimeError: dictionary changed size during iteration", "changed dict")


def state_of(value):
    """fill, used, mask and finger of a set."""
    fields = (ctypes.c_ssize_t * 8).from_address(id(value))
    return fields[2], fields[3], fields[4], fields[7]


def run_sets():
    for _ in range(150):
        universe = random.choice((list(range(40)), [random.getrandbits(40) for _ in range(60)], list(range(-20, 2000, 37)), [2 ** i for i in range(60)], [-(2 ** i) for i in range(70)],
                                  [(i, j) for i in range(5) for j in range(-2, 5)], [i / 4 for i in range(50)]))
        value = set()
        word = sets.new_set(0x95)
        for _ in range(60):
            some = [random.choice(universe) for _ in range(random.choice((1, 3, 10, 30)))]
            other = set(some)
            if random.random() < 0.3:
                for key in some[: len(some) // 2]:
                    other.discard(key)
            o = sets.set_from(0x95, values.to_word(some))
            if random.random() < 0.3:
                other = set(some)
                o = sets.set_from(0x95, values.to_word(some))
                if random.random() < 0.5:
                    other = frozenset(some)
                    o = sets.set_from(0x96, values.to_word(some))
            else:
                other = set(some)
            key = random.choice(universe)
            k = values.to_word(key)
            s = set_module.set
            name = random.choice("add add add discard remove pop update ior iand isub ixor and or sub xor copy clear in repr le lt eq disjoint list hash dictkeys intersect_list sub_list xor_list".split())
            if name == "clear" and random.random() < 0.7:
                continue
            if name == "pop" and not value:
                continue
            d = dict.fromkeys(some)
            dw = values.to_word(d)
            l = values.to_word(some)

            def augmented(operator):
                nonlocal value
                value = operator(value)

            pairs = {
                "add": (lambda: value.add(key), lambda: s.add(word, k)),
                "discard": (lambda: value.discard(key), lambda: s.discard(word, k)),
                "remove": (lambda: value.remove(key), lambda: s.remove(word, k)),
                "pop": (lambda: value.pop(), lambda: s.pop(word)),
                "update": (lambda: value.update(some), lambda: sets.set_update(word, l)),
                "ior": (lambda: value.__ior__(other) and None, lambda: s.__ior__(word, o) and None if False else (s.__ior__(word, o), None)[1]),
                "iand": (lambda: (value.__iand__(other), None)[1], lambda: (s.__iand__(word, o), None)[1]),
                "isub": (lambda: (value.__isub__(other), None)[1], lambda: (s.__isub__(word, o), None)[1]),
                "ixor": (lambda: (value.__ixor__(other), None)[1], lambda: (s.__ixor__(word, o), None)[1]),
                "and": (lambda: list(value & other), lambda: s.__and__(word, o)),
                "or": (lambda: list(value | other), lambda: s.__or__(word, o)),
                "sub": (lambda: list(value - other), lambda: s.__sub__(word, o)),
                "xor": (lambda: list(value ^ other), lambda: s.__xor__(word, o)),
                "copy": (lambda: list(value.copy()), lambda: s.copy(word)),
                "clear": (lambda: value.clear(), lambda: s.clear(word)),
                "in": (lambda: key in value, lambda: s.__contains__(word, k)),
                "le": (lambda: value <= other, lambda: s.__le__(word, o)),
                "lt": (lambda: other < value, lambda: s.__lt__(o, word)),
                "eq": (lambda: value == other, lambda: s.__eq__(word, o)),
                "disjoint": (lambda: value.isdisjoint(some), lambda: s.isdisjoint(word, l)),
                "list": (lambda: list(value), lambda: values.to_word(items_of(s.__iter__(word)))),
                "hash": (lambda: hash(frozenset(value)), lambda: set_module.frozenset.__hash__(sets.set_from(0x96, word))),
                "dictkeys": (lambda: value.update(d), lambda: sets.set_update(word, dw)),
                "intersect_list": (lambda: list(value.intersection(some)), lambda: sets.intersection(word, l, 0x95)),
                "sub_list": (lambda: list(value.difference(some)), lambda: sets.difference(word, l, 0x95)),
                "xor_list": (lambda: list(value.symmetric_difference(some)), lambda: s.symmetric_difference(word, l)),
            }
            if name == "repr":
                if value:
                    continue
                wanted, got = "'set()'", outcome(lambda: set_module.set_repr(word))
            else:
                if name == "ior":
                    value |= other
                    wanted, got = "None", outcome(pairs[name][1])
                else:
                    wanted, got = outcome(pairs[name][0]), outcome(pairs[name][1])
            before = list(value)
            check(got, wanted, f"{name} of {universe[:5]}.. {key} {some}")
            check(keys_of(word), before, f"order after {name} {some}")
            check((word.words[2], word.words[1], word.words[3], word.words[5]), state_of(value), f"state after {name} {some}")


def main():
    run_dicts()
    run_large()
    run_sets()


if __name__ == "__main__":
    main()
