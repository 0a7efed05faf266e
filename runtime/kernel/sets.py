"""
What sets do, with CPython's table: so sets of ints, whose hashes are the same, have the same order.

A place is probed with the nine after it, then one that follows from the hash's other bits (R. Hettinger's design of CPython's set).
"""

from __pysm import END, advance, copy_words, load_word, new, retag, store_word, tag_of
from dicts import find_entry, key_hash
from exceptions import KeyError, throw
from holding import held
from iteration import get_iterator
from operators import equal, truth
from strings import is_equal
from tags import ARRAY, DICT, FROZENSET, INT, RAW, SET, STR, UNBOUND

USED = 1
FILL = 2
MASK = 3
TABLE = 4
# Of a SET, where pop() goes on looking. Of a FROZENSET, its hash.
FINGER = 5

PROBES = 9


def new_table(size):
    """An empty table: a place is two words, the hash and the key, which is Unbound where it is empty and RAW where it was deleted."""
    table = new(ARRAY, size + size + 1)
    i = size + size
    while i:
        store_word(table, i, retag(UNBOUND, 0))
        i -= 1
        store_word(table, i, 0)
        i -= 1
    return table


def new_set(tag):
    table = new_table(8)
    if tag == SET:
        made = new(SET, 6)
        store_word(made, FINGER, 0)
    else:
        made = new(FROZENSET, 6)
        store_word(made, FINGER, retag(UNBOUND, 0))
    store_word(made, USED, 0)
    store_word(made, FILL, 0)
    store_word(made, MASK, 7)
    store_word(made, TABLE, table)
    return made


def same_key(key, other):
    """Whether two keys of the same hash are equal."""
    if key is other:
        return True
    tag = tag_of(key)
    if tag == tag_of(other):
        if tag == INT:
            return False
        if tag == STR:
            return is_equal(key, other)
    return truth(equal(other, key))


def find_key(self, key, h):
    """The word of the key's hash in the table, or 0."""
    mask = load_word(self, MASK)
    table = load_word(self, TABLE)
    i = h & mask
    perturb = h
    first = True
    while True:
        at = i + i + 1
        stop = at + 2 * PROBES if i + PROBES <= mask else at
        while at <= stop:
            tag = tag_of(load_word(table, at + 1))
            if tag == UNBOUND:
                return 0
            if load_word(table, at) == h and tag != RAW:
                if same_key(key, load_word(table, at + 1)):
                    if load_word(self, TABLE) is table and tag_of(load_word(table, at + 1)) != RAW:
                        return at
                    return find_key(self, key, h)
                if load_word(self, TABLE) is not table:
                    return find_key(self, key, h)
            at += 2
        perturb = perturb >> 5 & 0x7FFFFFFFFFFFFFF if first else perturb >> 5
        first = False
        i = (i << 2) + i + 1 + perturb & mask


def add_hashed(self, key, h):
    """Adds a key that may be there. It takes the place of a deleted one, the last on the way to where it would be."""
    mask = load_word(self, MASK)
    table = load_word(self, TABLE)
    i = h & mask
    perturb = h
    first = True
    free = 0
    while True:
        at = i + i + 1
        stop = at + 2 * PROBES if i + PROBES <= mask else at
        while at <= stop:
            tag = tag_of(load_word(table, at + 1))
            if tag == UNBOUND:
                store_word(self, USED, load_word(self, USED) + 1)
                if free:
                    store_word(table, free, h)
                    store_word(table, free + 1, key)
                    return
                store_word(table, at, h)
                store_word(table, at + 1, key)
                fill = load_word(self, FILL) + 1
                store_word(self, FILL, fill)
                if fill * 5 >= mask * 3:
                    grow(self)
                return
            if tag == RAW:
                free = at
            elif load_word(table, at) == h:
                if same_key(key, load_word(table, at + 1)):
                    return
                if load_word(self, TABLE) is not table:
                    add_hashed(self, key, h)
                    return
            at += 2
        perturb = perturb >> 5 & 0x7FFFFFFFFFFFFFF if first else perturb >> 5
        first = False
        i = (i << 2) + i + 1 + perturb & mask


def grow(self):
    used = load_word(self, USED)
    resize(self, used * 2 if used > 50000 else used * 4)


def resize(self, wanted):
    size = 8
    while size <= wanted:
        size += size
    old = load_word(self, TABLE)
    table = new_table(size)
    insert_all(table, size - 1, old)
    store_word(self, TABLE, table)
    store_word(self, MASK, size - 1)
    store_word(self, FILL, load_word(self, USED))


def insert_all(table, mask, old):
    """Puts the keys of one table in another that has none of them and none deleted."""
    for at in range(1, retag(INT, old) >> 32, 2):
        tag = tag_of(load_word(old, at + 1))
        if tag != UNBOUND and tag != RAW:
            insert_clean(table, mask, load_word(old, at), load_word(old, at + 1))


def insert_clean(table, mask, h, key):
    i = h & mask
    perturb = h
    first = True
    while True:
        at = i + i + 1
        stop = at + 2 * PROBES if i + PROBES <= mask else at
        while at <= stop:
            if tag_of(load_word(table, at + 1)) == UNBOUND:
                store_word(table, at, h)
                store_word(table, at + 1, key)
                return
            at += 2
        perturb = perturb >> 5 & 0x7FFFFFFFFFFFFFF if first else perturb >> 5
        first = False
        i = (i << 2) + i + 1 + perturb & mask


def set_add(self, key):
    add_hashed(self, key, key_hash(key))


def set_has(self, key):
    return find_key(self, key, key_hash(key)) != 0


def discard_hashed(self, key, h):
    """Whether there was such a key."""
    at = find_key(self, key, h)
    if at == 0:
        return False
    table = load_word(self, TABLE)
    store_word(table, at, -1)
    store_word(table, at + 1, retag(RAW, 0))
    store_word(self, USED, load_word(self, USED) - 1)
    return True


def set_pop(self):
    if load_word(self, USED) == 0:
        throw(KeyError, "pop from an empty set")
    mask = load_word(self, MASK)
    table = load_word(self, TABLE)
    i = load_word(self, FINGER) & mask
    while tag_of(load_word(table, i + i + 2)) == UNBOUND or tag_of(load_word(table, i + i + 2)) == RAW:
        i = i + 1 & mask
    key = load_word(table, i + i + 2)
    store_word(table, i + i + 1, -1)
    store_word(table, i + i + 2, retag(RAW, 0))
    store_word(self, USED, load_word(self, USED) - 1)
    store_word(self, FINGER, i + 1)
    return key


def set_clear(self):
    table = new_table(8)
    store_word(self, TABLE, table)
    store_word(self, MASK, 7)
    store_word(self, USED, 0)
    store_word(self, FILL, 0)


def set_part(x):
    """The SET or FROZENSET that a value is or holds, or None."""
    tag = tag_of(x)
    if tag == SET or tag == FROZENSET:
        return x
    value = held(x, SET)
    return held(x, FROZENSET) if value is None else value


def set_update(self, iterable):
    other = set_part(iterable)
    if other is not None:
        set_merge(self, other)
    elif tag_of(iterable) == DICT:
        more = load_word(iterable, 1)
        if (load_word(self, FILL) + more) * 5 >= load_word(self, MASK) * 3:
            resize(self, (load_word(self, USED) + more) * 2)
        e = 0
        while e < load_word(iterable, 2):
            entries = load_word(iterable, 4)
            if tag_of(load_word(entries, e * 3 + 2)) != UNBOUND:
                add_hashed(self, load_word(entries, e * 3 + 2), load_word(entries, e * 3 + 1))
            e += 1
    else:
        iterator = get_iterator(iterable)
        key = advance(iterator)
        while key is not END:
            set_add(self, key)
            key = advance(iterator)


def set_merge(self, other):
    """Adds the keys of another set."""
    more = load_word(other, USED)
    if other is self or more == 0:
        return
    if (load_word(self, FILL) + more) * 5 >= load_word(self, MASK) * 3:
        resize(self, (load_word(self, USED) + more) * 2)
    table = load_word(other, TABLE)
    size = retag(INT, table) >> 32
    if load_word(self, FILL) == 0:
        if load_word(self, MASK) == load_word(other, MASK) and load_word(other, FILL) == more:
            own = load_word(self, TABLE)
            copy_words(own, 1, table, 1, size - 1)
        else:
            insert_all(load_word(self, TABLE), load_word(self, MASK), table)
        store_word(self, FILL, more)
        store_word(self, USED, more)
        return
    for at in range(1, size, 2):
        tag = tag_of(load_word(table, at + 1))
        if tag != UNBOUND and tag != RAW:
            add_hashed(self, load_word(table, at + 1), load_word(table, at))


def set_from(tag, iterable):
    made = new_set(tag)
    set_update(made, iterable)
    return made


def intersection(self, iterable, tag):
    """A new set of the keys that are in both."""
    other = set_part(iterable)
    if other is self:
        return set_from(tag, self)
    made = new_set(tag)
    if other is not None:
        if load_word(other, USED) > load_word(self, USED):
            self, other = other, self
        table = load_word(other, TABLE)
        for at in range(1, retag(INT, table) >> 32, 2):
            kind = tag_of(load_word(table, at + 1))
            if kind != UNBOUND and kind != RAW and find_key(self, load_word(table, at + 1), load_word(table, at)):
                add_hashed(made, load_word(table, at + 1), load_word(table, at))
        return made
    iterator = get_iterator(iterable)
    key = advance(iterator)
    while key is not END:
        h = key_hash(key)
        if find_key(self, key, h):
            add_hashed(made, key, h)
        key = advance(iterator)
    return made


def difference(self, iterable, tag):
    """A new set of the keys that are not in the other."""
    other = set_part(iterable)
    if other is None:
        if tag_of(iterable) != DICT:
            made = set_from(tag, self)
            difference_update(made, iterable)
            return made
        count = load_word(iterable, 1)
    else:
        count = load_word(other, USED)
    if load_word(self, USED) >> 2 > count:
        made = set_from(tag, self)
        difference_update(made, iterable)
        return made
    made = new_set(tag)
    table = load_word(self, TABLE)
    for at in range(1, retag(INT, table) >> 32, 2):
        kind = tag_of(load_word(table, at + 1))
        if kind != UNBOUND and kind != RAW:
            key = load_word(table, at + 1)
            h = load_word(table, at)
            if not (find_entry(iterable, key, h) if other is None else find_key(other, key, h)):
                add_hashed(made, key, h)
    return made


def difference_update(self, iterable):
    other = set_part(iterable)
    if other is self:
        set_clear(self)
        return
    if other is not None:
        if load_word(other, USED) >> 3 > load_word(self, USED):
            other = intersection(self, other, SET)
        table = load_word(other, TABLE)
        for at in range(1, retag(INT, table) >> 32, 2):
            tag = tag_of(load_word(table, at + 1))
            if tag != UNBOUND and tag != RAW:
                discard_hashed(self, load_word(table, at + 1), load_word(table, at))
    else:
        iterator = get_iterator(iterable)
        key = advance(iterator)
        while key is not END:
            discard_hashed(self, key, key_hash(key))
            key = advance(iterator)
    if load_word(self, FILL) - load_word(self, USED) > load_word(self, MASK) >> 2:
        grow(self)


def symmetric_update(self, iterable):
    other = set_part(iterable)
    if other is self:
        set_clear(self)
        return
    if other is None:
        if tag_of(iterable) == DICT:
            entries = load_word(iterable, 4)
            for e in range(load_word(iterable, 2)):
                if tag_of(load_word(entries, e * 3 + 2)) != UNBOUND:
                    toggle(self, load_word(entries, e * 3 + 2), load_word(entries, e * 3 + 1))
            return
        other = set_from(SET, iterable)
    table = load_word(other, TABLE)
    for at in range(1, retag(INT, table) >> 32, 2):
        tag = tag_of(load_word(table, at + 1))
        if tag != UNBOUND and tag != RAW:
            toggle(self, load_word(table, at + 1), load_word(table, at))


def toggle(self, key, h):
    if not discard_hashed(self, key, h):
        add_hashed(self, key, h)


def symmetric_difference(self, iterable, tag):
    made = set_from(tag, iterable)
    symmetric_update(made, self)
    return made


def take_over(self, other):
    """Gives a set the contents of another that nobody else uses."""
    store_word(self, USED, load_word(other, USED))
    store_word(self, FILL, load_word(other, FILL))
    store_word(self, MASK, load_word(other, MASK))
    store_word(self, TABLE, load_word(other, TABLE))


def is_subset(self, other):
    """Whether all keys of a set are in another."""
    if load_word(self, USED) > load_word(other, USED):
        return False
    table = load_word(self, TABLE)
    for at in range(1, retag(INT, table) >> 32, 2):
        tag = tag_of(load_word(table, at + 1))
        if tag != UNBOUND and tag != RAW and not find_key(other, load_word(table, at + 1), load_word(table, at)):
            return False
    return True


def set_equal(self, other):
    return load_word(self, USED) == load_word(other, USED) and is_subset(self, other)


def is_disjoint(self, iterable):
    other = set_part(iterable)
    if other is not None:
        if load_word(other, USED) > load_word(self, USED):
            self, other = other, self
        table = load_word(other, TABLE)
        for at in range(1, retag(INT, table) >> 32, 2):
            tag = tag_of(load_word(table, at + 1))
            if tag != UNBOUND and tag != RAW and find_key(self, load_word(table, at + 1), load_word(table, at)):
                return False
        return True
    iterator = get_iterator(iterable)
    key = advance(iterator)
    while key is not END:
        if set_has(self, key):
            return False
        key = advance(iterator)
    return True


# CPython's hash of frozensets, modulo 2**64, in halves of 32 bits.
HALF = 0xFFFFFFFF


def frozen_hash(self):
    """The same in whatever order the keys are."""
    if tag_of(load_word(self, FINGER)) == INT:
        return load_word(self, FINGER)
    table = load_word(self, TABLE)
    high = 0
    low = 0
    for at in range(1, retag(INT, table) >> 32, 2):
        tag = tag_of(load_word(table, at + 1))
        if tag != UNBOUND and tag != RAW:
            h = load_word(table, at)
            # (h ^ 89869747 ^ h << 16) * 3644798167
            a = h & HALF ^ 89869747 ^ (h & 0xFFFF) << 16
            b = (h >> 32 & HALF) ^ (h >> 16 & HALF)
            x = a * 0xD93F
            y = a * 0x34D7 + ((x & 0xFFFF) << 16)
            low ^= y & HALF
            high ^= (y >> 32) + (x >> 16) + b * 0x34D7 + ((b * 0xD93F & 0xFFFF) << 16) & HALF
    # ^ (count + 1) * 1927868237
    x = (load_word(self, USED) + 1) * 1927868237
    low ^= x & HALF
    high ^= x >> 32
    # ^ h >> 11 ^ h >> 25
    a = low ^ (low >> 11 | high << 21 & HALF) ^ (low >> 25 | high << 7 & HALF)
    high ^= high >> 11 ^ high >> 25
    # * 69069 + 907133923
    x = a * 69069 + 907133923
    high = high * 69069 + (x >> 32) & HALF
    if high & 0x80000000:
        high -= 0x100000000
    h = high << 32 | x & HALF
    if h == -1:
        h = 590923713
    store_word(self, FINGER, h)
    return h
