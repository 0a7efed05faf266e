"""
What dicts do. The index says where the entry of a hash is, entries are in order of insertion, and are dropped only when the dict is made anew.

Probing: the hash's low bits, then i * 5 + 1 with ever more of the hash's high bits, after R. Hettinger's and T. Peters' notes on CPython's dict.
"""

from __pysm import MISSING, copy_words, fill_words, load_word, new, retag, store_word, tag_of
from arrays import new_words
from bigints import hash_int
from comparing import same_value
from exceptions import KeyError, RuntimeError, throw
from operators import equal, hash_of, repr_of, truth
from repr_guard import enter_repr, leave_repr
from strings import hash_text, is_equal
from tags import ARRAY, DICT, INT, STR, TUPLE, UNBOUND
from text_buffer import finish, new_buffer, put
from tuples import tuple_equal, tuple_hash

USED = 1
FILL = 2
INDEX = 3
ENTRIES = 4

EMPTY = -1
DELETED = -2

PERTURB = 0x3FFFFFFFFFFFFFFF

# Ints from 0 up to this one are their own hashes.
SMALL_HASH = 0x1FFFFFFFFFFFFFFF


def new_dict():
    index = new(ARRAY, 2)
    store_word(index, 1, EMPTY)
    entries = new(ARRAY, 1)
    made = new(DICT, 5)
    store_word(made, USED, 0)
    store_word(made, FILL, 0)
    store_word(made, INDEX, index)
    store_word(made, ENTRIES, entries)
    return made


def new_small_dict():
    """A dict that is to get entries, with room for five."""
    index = new_words(8, EMPTY)
    entries = new_words(15, None)
    made = new(DICT, 5)
    store_word(made, USED, 0)
    store_word(made, FILL, 0)
    store_word(made, INDEX, index)
    store_word(made, ENTRIES, entries)
    return made


def key_hash(key):
    """hash(key)"""
    tag = tag_of(key)
    if tag == STR:
        return load_word(key, 2) if tag_of(load_word(key, 2)) == INT else hash_text(key)
    if tag == INT:
        if 0 <= key < 0x1FFFFFFFFFFFFFFF:
            return key
        return hash_int(key)
    return tuple_hash(key) if tag == TUPLE else hash_of(key)


def find_entry(self, key, h):
    """The first word of the entry of a key, or 0."""
    index = load_word(self, INDEX)
    entries = load_word(self, ENTRIES)
    mask = (retag(INT, index) >> 32) - 2
    i = h & mask
    perturb = h & PERTURB
    tag = tag_of(key)
    while True:
        e = load_word(index, i + 1)
        if e >= 0:
            at = e + e + e + 1
            other = load_word(entries, at + 1)
            if other is key:
                return at
            if load_word(entries, at) == h:
                if tag == STR and tag_of(other) == STR:
                    if is_equal(key, other):
                        return at
                elif tag != INT or tag_of(other) != INT:
                    same = tuple_equal(other, key) if tag == TUPLE and tag_of(other) == TUPLE else truth(equal(other, key))
                    if load_word(self, ENTRIES) is not entries or load_word(self, INDEX) is not index or tag_of(load_word(entries, at + 1)) == UNBOUND:
                        # The comparison has changed the dict.
                        return find_entry(self, key, h)
                    if same:
                        return at
        elif e == EMPTY:
            return 0
        perturb >>= 5
        i = (i << 2) + i + perturb + 1 & mask


def dict_get(self, key):
    """The value of a key, or MISSING."""
    at = find_entry(self, key, key_hash(key))
    return load_word(load_word(self, ENTRIES), at + 2) if at else MISSING


def dict_find(self, key):
    """The value of a key, or MISSING."""
    at = find_entry(self, key, key_hash(key))
    return load_word(load_word(self, ENTRIES), at + 2) if at else MISSING


def dict_has(self, key):
    return find_entry(self, key, key_hash(key)) != 0


def dict_get_item(self, key):
    """The value of a key, or KeyError."""
    at = find_entry(self, key, key_hash(key))
    if at == 0:
        throw(KeyError, key)
    return load_word(load_word(self, ENTRIES), at + 2)


def dict_set(self, key, value):
    h = key_hash(key)
    at = find_entry(self, key, h)
    if at:
        store_word(load_word(self, ENTRIES), at + 2, value)
    else:
        insert(self, key, h, value)


def dict_store(self, key, value):
    dict_set(self, key, value)


def insert(self, key, h, value):
    """A new entry, of a key that is not there."""
    fill = load_word(self, FILL)
    at = fill + fill + fill + 1
    if at >= retag(INT, load_word(self, ENTRIES)) >> 32:
        resize(self, load_word(self, USED) + 1)
        fill = load_word(self, FILL)
        at = fill + fill + fill + 1
    index = load_word(self, INDEX)
    mask = (retag(INT, index) >> 32) - 2
    i = h & mask
    perturb = h & PERTURB
    while load_word(index, i + 1) >= 0:
        perturb >>= 5
        i = (i << 2) + i + perturb + 1 & mask
    store_word(index, i + 1, fill)
    entries = load_word(self, ENTRIES)
    store_word(entries, at, h)
    store_word(entries, at + 1, key)
    store_word(entries, at + 2, value)
    store_word(self, USED, load_word(self, USED) + 1)
    store_word(self, FILL, fill + 1)


def resize(self, wanted):
    """Makes the tables anew, with room for half as many entries more than wanted and without the deleted ones."""
    wanted += wanted >> 1
    size = 8
    room = 5
    while room < wanted:
        size += size
        room = (size << 1) // 3
    index = new_words(size, EMPTY)
    entries = new(ARRAY, room * 3 + 1)
    old = load_word(self, ENTRIES)
    stop = load_word(self, FILL)
    stop = stop + stop + stop + 1
    mask = size - 1
    to = 1
    e = 0
    at = 1
    while at < stop:
        if tag_of(load_word(old, at + 1)) != UNBOUND:
            h = load_word(old, at)
            store_word(entries, to, h)
            store_word(entries, to + 1, load_word(old, at + 1))
            store_word(entries, to + 2, load_word(old, at + 2))
            i = h & mask
            perturb = h & PERTURB
            while load_word(index, i + 1) >= 0:
                perturb >>= 5
                i = (i << 2) + i + perturb + 1 & mask
            store_word(index, i + 1, e)
            to += 3
            e += 1
        at += 3
    fill_words(entries, to, room * 3 - to + 1, None)
    store_word(self, INDEX, index)
    store_word(self, ENTRIES, entries)
    store_word(self, FILL, e)


def dict_remove(self, key):
    """Deletes an entry; whether there was one."""
    h = key_hash(key)
    at = find_entry(self, key, h)
    if at == 0:
        return False
    remove_entry(self, at, h)
    return True


def dict_delete(self, key):
    h = key_hash(key)
    at = find_entry(self, key, h)
    if at == 0:
        throw(KeyError, key)
    remove_entry(self, at, h)


def remove_entry(self, at, h):
    """Deletes the entry in words from `at` on, of that hash."""
    e = (at - 1) // 3
    index = load_word(self, INDEX)
    mask = (retag(INT, index) >> 32) - 2
    i = h & mask
    perturb = h & PERTURB
    while load_word(index, i + 1) != e:
        perturb >>= 5
        i = (i << 2) + i + perturb + 1 & mask
    store_word(index, i + 1, DELETED)
    entries = load_word(self, ENTRIES)
    at += 1
    store_word(entries, at, retag(UNBOUND, 0))
    store_word(entries, at + 1, None)
    store_word(self, USED, load_word(self, USED) - 1)


def dict_pop(self, key):
    """Deletes an entry and gives its value, or MISSING."""
    h = key_hash(key)
    at = find_entry(self, key, h)
    if at == 0:
        return MISSING
    value = load_word(load_word(self, ENTRIES), at + 2)
    remove_entry(self, at, h)
    return value


def dict_popitem(self):
    """Deletes the last entry. The value of a deleted one may be the number of an entry that none after, up to it, is live."""
    if load_word(self, USED) == 0:
        throw(KeyError, "popitem(): dictionary is empty")
    entries = load_word(self, ENTRIES)
    last = load_word(self, FILL) - 1
    e = last
    while tag_of(load_word(entries, e * 3 + 2)) == UNBOUND:
        below = load_word(entries, e * 3 + 3)
        e = e - 1 if below is None else below
    at = e * 3 + 1
    item = load_word(entries, at + 1), load_word(entries, at + 2)
    remove_entry(self, at, load_word(entries, at))
    store_word(entries, last * 3 + 3, e - 1)
    return item


def dict_setdefault(self, key, default):
    h = key_hash(key)
    at = find_entry(self, key, h)
    if at:
        return load_word(load_word(self, ENTRIES), at + 2)
    insert(self, key, h, default)
    return default


def dict_clear(self):
    empty = new_dict()
    store_word(self, INDEX, load_word(empty, INDEX))
    store_word(self, ENTRIES, load_word(empty, ENTRIES))
    store_word(self, USED, 0)
    store_word(self, FILL, 0)


def dict_copy(self):
    made = new_dict()
    used = load_word(self, USED)
    if used:
        if used == load_word(self, FILL):
            index = copy_array(load_word(self, INDEX))
            entries = copy_array(load_word(self, ENTRIES))
            store_word(made, USED, used)
            store_word(made, FILL, used)
            store_word(made, INDEX, index)
            store_word(made, ENTRIES, entries)
        else:
            dict_merge(made, self)
    return made


def copy_array(array):
    size = retag(INT, array) >> 32
    made = new(ARRAY, size)
    copy_words(made, 1, array, 1, size - 1)
    return made


def dict_merge(self, other):
    """Sets every entry of another dict."""
    if self is other:
        return
    if load_word(self, FILL) == 0:
        resize(self, load_word(other, USED))
    used = load_word(other, USED)
    at = 1
    e = 0
    while e < load_word(other, FILL):
        entries = load_word(other, ENTRIES)
        if tag_of(load_word(entries, at + 1)) != UNBOUND:
            key = load_word(entries, at + 1)
            h = load_word(entries, at)
            value = load_word(entries, at + 2)
            found = find_entry(self, key, h)
            if found:
                store_word(load_word(self, ENTRIES), found + 2, value)
            else:
                insert(self, key, h, value)
            if load_word(other, USED) != used:
                throw(RuntimeError, "dict mutated during update")
        e += 1
        at += 3


def dict_equal(self, other):
    if load_word(self, USED) != load_word(other, USED):
        return False
    e = 0
    at = 1
    while e < load_word(self, FILL):
        entries = load_word(self, ENTRIES)
        if tag_of(load_word(entries, at + 1)) != UNBOUND:
            value = load_word(entries, at + 2)
            found = find_entry(other, load_word(entries, at + 1), load_word(entries, at))
            if found == 0 or not same_value(value, load_word(load_word(other, ENTRIES), found + 2)):
                return False
        e += 1
        at += 3
    return True


def dict_repr(self):
    if load_word(self, USED) == 0:
        return "{}"
    if enter_repr(self):
        return "{...}"
    try:
        buffer = new_buffer()
        put(buffer, "{")
        first = True
        e = 0
        at = 1
        while e < load_word(self, FILL):
            entries = load_word(self, ENTRIES)
            if tag_of(load_word(entries, at + 1)) != UNBOUND:
                if not first:
                    put(buffer, ", ")
                first = False
                value = load_word(entries, at + 2)
                put(buffer, repr_of(load_word(entries, at + 1)))
                put(buffer, ": ")
                put(buffer, repr_of(value))
            e += 1
            at += 3
        put(buffer, "}")
    finally:
        leave_repr()
    return finish(buffer)
