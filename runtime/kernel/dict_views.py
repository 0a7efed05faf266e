"""Views of dicts: keys(), values(), items(). An INSTANCE whose word 3 is the DICT."""

from __pysm import END, advance, load_word, store_word, tag_of
from comparing import same_value
from dicts import ENTRIES, FILL, USED, dict_has, find_entry, key_hash
from hash_iterators import (dict_itemiterator, dict_keyiterator, dict_reverseitemiterator, dict_reversekeyiterator, dict_reversevalueiterator,
                            dict_valueiterator, iterate_dict, iterate_dict_reversed, next_key, next_pair, next_value, previous_key, previous_pair,
                            previous_value)
from instances import allocate
from iteration import get_iterator
from lists import list_append, list_repr, new_list
from mappings import mapping_of
from operators import is_in, length_of
from repr_guard import enter_repr, leave_repr
from sets import difference_update, intersection, is_disjoint, set_from, set_part, set_update, symmetric_update
from strings import concat
from tags import INSTANCE, SET, TUPLE, UNBOUND
from types import is_kind, size_of

SOURCE = 3


def new_view(cls, source):
    made = allocate(cls)
    store_word(made, SOURCE, source)
    return made


def view_repr(self, name):
    if enter_repr(self):
        return "..."
    try:
        made = new_list(0)
        iterator = get_iterator(self)
        item = advance(iterator)
        while item is not END:
            list_append(made, item)
            item = advance(iterator)
        text = concat((name, "(", list_repr(made), ")"))
    finally:
        leave_repr()
    return text


def is_setlike(x):
    return set_part(x) is not None or tag_of(x) == INSTANCE and is_kind(x, set_view)


def all_in(iterable, container):
    iterator = get_iterator(iterable)
    item = advance(iterator)
    while item is not END:
        if not is_in(item, container):
            return False
        item = advance(iterator)
    return True


class dict_view:
    _final = True
    _checks_self = True

    def __len__(self):
        return load_word(load_word(self, SOURCE), USED)

    @property
    def mapping(self):
        return mapping_of(load_word(self, SOURCE))


class set_view(dict_view):
    """Views that are like sets."""

    _checks_self = True

    __hash__ = None

    def __and__(self, other, /):
        return intersection(set_from(SET, self), other, SET)

    def __rand__(self, other, /):
        return intersection(set_from(SET, other), self, SET)

    def __or__(self, other, /):
        made = set_from(SET, self)
        set_update(made, other)
        return made

    def __ror__(self, other, /):
        made = set_from(SET, other)
        set_update(made, self)
        return made

    def __sub__(self, other, /):
        made = set_from(SET, self)
        difference_update(made, other)
        return made

    def __rsub__(self, other, /):
        made = set_from(SET, other)
        difference_update(made, self)
        return made

    def __xor__(self, other, /):
        made = set_from(SET, self)
        symmetric_update(made, other)
        return made

    def __rxor__(self, other, /):
        made = set_from(SET, other)
        symmetric_update(made, self)
        return made

    def isdisjoint(self, other, /):
        return is_disjoint(set_from(SET, self), other)

    def __eq__(self, other, /):
        if not is_setlike(other):
            return NotImplemented
        return length_of(self) == length_of(other) and all_in(self, other)

    def __ne__(self, other, /):
        if not is_setlike(other):
            return NotImplemented
        return not (length_of(self) == length_of(other) and all_in(self, other))

    def __le__(self, other, /):
        if not is_setlike(other):
            return NotImplemented
        return length_of(self) <= length_of(other) and all_in(self, other)

    def __lt__(self, other, /):
        if not is_setlike(other):
            return NotImplemented
        return length_of(self) < length_of(other) and all_in(self, other)

    def __ge__(self, other, /):
        if not is_setlike(other):
            return NotImplemented
        return length_of(self) >= length_of(other) and all_in(other, self)

    def __gt__(self, other, /):
        if not is_setlike(other):
            return NotImplemented
        return length_of(self) > length_of(other) and all_in(other, self)


class dict_keys(set_view):
    _checks_self = True

    def __iter__(self):
        return iterate_dict(dict_keyiterator, next_key, load_word(self, SOURCE))

    def __reversed__(self):
        return iterate_dict_reversed(dict_reversekeyiterator, previous_key, load_word(self, SOURCE))

    def __contains__(self, key, /):
        return dict_has(load_word(self, SOURCE), key)

    def __repr__(self):
        return view_repr(self, "dict_keys")


class dict_values(dict_view):
    _checks_self = True

    def __iter__(self):
        return iterate_dict(dict_valueiterator, next_value, load_word(self, SOURCE))

    def __reversed__(self):
        return iterate_dict_reversed(dict_reversevalueiterator, previous_value, load_word(self, SOURCE))

    def __contains__(self, value, /):
        return has_value(load_word(self, SOURCE), value)

    def __repr__(self):
        return view_repr(self, "dict_values")


class dict_items(set_view):
    _checks_self = True

    def __iter__(self):
        return iterate_dict(dict_itemiterator, next_pair, load_word(self, SOURCE))

    def __reversed__(self):
        return iterate_dict_reversed(dict_reverseitemiterator, previous_pair, load_word(self, SOURCE))

    def __contains__(self, item, /):
        if tag_of(item) != TUPLE or size_of(item) != 3:
            return False
        source = load_word(self, SOURCE)
        at = find_entry(source, load_word(item, 1), key_hash(load_word(item, 1)))
        return at != 0 and same_value(load_word(load_word(source, ENTRIES), at + 2), load_word(item, 2))

    def __repr__(self):
        return view_repr(self, "dict_items")


def has_value(source, value):
    e = 0
    while e < load_word(source, FILL):
        entries = load_word(source, ENTRIES)
        if tag_of(load_word(entries, e * 3 + 2)) != UNBOUND and same_value(load_word(entries, e * 3 + 3), value):
            return True
        e += 1
    return False
