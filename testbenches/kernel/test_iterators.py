"""enumerate, zip, map, filter, reversed and iter with a sentinel, against CPython's."""

import random

from containers import SEED, kernel, machine, values

random.seed(SEED)
types = kernel.load("iterator_types")
iteration = kernel.load("iteration")


def items_of(iterator):
    """Items, and what came in place of the end."""
    out = []
    try:
        while True:
            item = iteration.next_item(iterator) if isinstance(iterator, machine.Ref) else next(iterator, machine.END)
            if item is machine.END:
                return out, "end"
            out.append(values.from_word(item))
    except (ValueError, TypeError) as error:
        return out, str(error)


def check(got, wanted, what):
    if got != wanted:
        raise SystemExit(f"seed {SEED}: {what}: {got} instead of {wanted}")


def some(most):
    return [random.randint(0, 3) for _ in range(random.randint(0, most))]


def main():
    for _ in range(300):
        a, b, c = some(4), some(4), some(4)
        words = [values.to_word(x) for x in (a, b, c)]
        for count in range(4):
            for strict in (False, True):
                check(items_of(zipped(words[:count], strict)), items_of(zip(*(a, b, c)[:count], strict=strict)), f"zip {a} {b} {c} {strict}")
        check(items_of(types.enumerate.__new__(types.enumerate, words[0], 5)), items_of(enumerate(a, 5)), f"enumerate {a}")
        big = (1 << 63) - 2
        check(items_of(types.enumerate.__new__(types.enumerate, words[0], big)), items_of(enumerate(a, big)), f"enumerate {a}")
        check(items_of(types.filter.__new__(types.filter, None, words[0])), items_of(filter(None, a)), f"filter {a}")
        check(items_of(types.filter.__new__(types.filter, lambda x: x > 1, words[0])), items_of(filter(lambda x: x > 1, a)), f"filter {a}")
    pending = iter([1, 2, 3, 4])
    check(items_of(iteration.make_iterator(types.callable_iterator, types.next_of_calls, lambda: next(pending), 3, None)), ([1, 2], "end"), "iter")
    check(items_of(iteration.make_iterator(types.callable_iterator, types.next_of_calls, lambda: next(pending), 9, None)), ([4], "end"), "iter")


def zipped(words, strict):
    return iteration.make_iterator(types.zip, types.next_of_zip, types.iterators_of(machine.make_tuple(*words), 1), strict, None)


if __name__ == "__main__":
    main()
