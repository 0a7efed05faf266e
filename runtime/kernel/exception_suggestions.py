"""What a traceback adds to the text of an exception: the name that was meant."""

from __pysm import MEANT, load_word, tag_of
from exception_types import AttributeError
from exception_values import SPARE
from levenshtein import distance
from listing import names_of_value
from strings import concat, is_equal, is_less, length
from tags import STR, TUPLE
from types import CLASS, MRO, NAME, is_subclass, size_of, type_of

MOVE_COST = 2
MAX_CANDIDATES = 750

# Above the cost of any two names that are compared.
FAR = 1000


def suggestion_for(error):
    """A text, or None."""
    kept = load_word(error, SPARE)
    if tag_of(kept) != TUPLE:
        return None
    if size_of(kept) == 4 and tag_of(load_word(kept, 3)) == STR and load_word(kept, 1) is None:
        # The compiler has put it there.
        return load_word(kept, 3)
    if not is_subclass(load_word(error, CLASS), AttributeError) or size_of(kept) != 3 or tag_of(load_word(kept, 1)) != STR:
        return None
    nearest = nearest_attribute(load_word(kept, 1), load_word(kept, 2))
    return None if nearest is None else concat((". Did you mean: '", nearest, "'?"))


def nearest_attribute(name, obj):
    """The attribute of a value whose name costs least to make of another one, the first in order of those; None where none is near enough."""
    names = names_of_value(obj)
    if load_word(names, 1) >= MAX_CANDIDATES:
        return None
    nearest = None
    items = load_word(names, 2)
    for i in range(load_word(names, 1)):
        nearest = nearer(name, nearest, load_word(items, i + 1))
    mro = load_word(type_of(obj), MRO)
    for i in range(1, size_of(mro)):
        nearest = nearest_of_built_in(name, nearest, load_word(load_word(mro, i), NAME))
    return nearest


def nearest_of_built_in(name, nearest, type_name):
    """What the compiler has found where the class is a built-in one."""
    for i in range(1, size_of(MEANT), 3):
        if load_word(MEANT, i) is name and is_equal(load_word(MEANT, i + 1), type_name):
            nearest = nearer(name, nearest, load_word(MEANT, i + 2))
    return nearest


def nearer(name, nearest, candidate):
    """The better one of two candidates, of which the first may be None."""
    if tag_of(candidate) != STR or is_equal(candidate, name):
        return nearest
    best = FAR if nearest is None else distance(name, nearest, FAR)
    bound = (length(name) + length(candidate) + 3) * MOVE_COST // 6
    cost = distance(name, candidate, bound)
    if cost > bound or cost > best:
        return nearest
    return candidate if cost < best or is_less(candidate, nearest) else nearest
