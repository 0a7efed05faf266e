"""
Names of attributes. Each text that is one is a single object, so that attributes are found by identity: the image's texts are
anyway, those that a program makes are looked up here.
"""

from __pysm import IMAGE_END, NAMES, fill_words, load_word, new, retag, store_word, tag_of
from exceptions import TypeError, throw
from holding import held
from strings import concat, hash_text, is_equal
from tags import ARRAY, INT, STR
from types import size_of, type_name

ADDRESS_MASK = 0x1FFFFF
FIRST_PLACES = 16

# Names that were made at run time: laid out as NAMES is.
made = None
made_count = 0


def intern(name):
    """The one object that is the name, of a str."""
    if retag(INT, name) & ADDRESS_MASK < IMAGE_END:
        return name
    h = hash_text(name)
    known = load_word(NAMES, place(NAMES, name, h))
    if known is not None:
        return known
    if made is None:
        resize(FIRST_PLACES)
    at = place(made, name, h)
    known = load_word(made, at)
    if known is None:
        add(at, name)
        return name
    return known


def name_of(value):
    """The one object of an argument that names an attribute."""
    text = value if tag_of(value) == STR else held(value, STR)
    if text is None:
        throw(TypeError, concat(("attribute name must be string, not '", type_name(value), "'")))
    return intern(text)


def place(table, name, h):
    """The word of a table where the name is, or where it belongs."""
    mask = size_of(table) - 2
    at = h & mask
    while True:
        other = load_word(table, at + 1)
        if other is None or is_equal(other, name):
            return at + 1
        at = at + 1 & mask


def add(at, name):
    global made_count
    store_word(made, at, name)
    made_count += 1
    if made_count * 3 > size_of(made) * 2:
        resize(2 * size_of(made) - 2)


def resize(places):
    global made
    old = made
    table = new(ARRAY, places + 1)
    fill_words(table, 1, places, None)
    made = table
    if old is not None:
        for i in range(1, size_of(old)):
            name = load_word(old, i)
            if name is not None:
                store_word(table, place(table, name, hash_text(name)), name)
