"""What lists do. A list here is a LIST, an index an int; list_type.py has the methods that programs call."""

from __pysm import END, MISSING, advance, copy_words, fill_words, load_word, new, retag, store_word, tag_of
from arrays import grown, new_words, word_count
from comparing import same_value
from exceptions import IndexError, MemoryError, OverflowError, TypeError, ValueError, throw
from holding import raise_argument
from iteration import get_iterator, iterator_or_none
from long_ranges import is_long
from operators import index_of, repr_of
from repr_guard import enter_repr, leave_repr
from slicing import slice_bounds
from strings import concat
from int_text import decimal_text
from tags import ARRAY, BIGINT, BOOL, INSTANCE, INT, LIST, RANGE, SLICE, TUPLE
from text_buffer import finish, new_buffer, put
from types import lookup, type_of

COUNT = 1
ITEMS = 2


def new_list(count):
    """A list of that many Nones."""
    return list_around(new_words(count, None), count)


def list_around(items, count):
    """A list whose items are the first words of an ARRAY."""
    made = new(LIST, 3)
    store_word(made, COUNT, count)
    store_word(made, ITEMS, items)
    return made


def list_of_words(source, first, count):
    """A list of words of an object."""
    items = new(ARRAY, count + 1)
    copy_words(items, 1, source, first, count)
    return list_around(items, count)


def empty_list():
    return new_list(0)


def list_from(iterable):
    """A new list of an iterable's items."""
    made = new_list(0)
    list_extend(made, iterable)
    return made


def listed(iterable):
    """The value itself where it is a LIST, else a new list of its items."""
    return iterable if tag_of(iterable) == LIST else list_from(iterable)


def reserve(self, count):
    """The ARRAY, made long enough for that many items."""
    items = load_word(self, ITEMS)
    if count > word_count(items):
        # Half as many again: each item is moved twice on average, however long the list grows.
        more = grown(items, load_word(self, COUNT), count + (count >> 1) + 6 & -4)
        store_word(self, ITEMS, more)
        return more
    return items


def list_append(self, item):
    count = load_word(self, COUNT) + 1
    items = load_word(self, ITEMS)
    if count == retag(INT, items) >> 32:
        items = reserve(self, count)
    store_word(items, count, item)
    store_word(self, COUNT, count)


def list_extend(self, iterable):
    tag = tag_of(iterable)
    if tag == LIST:
        more = load_word(iterable, COUNT)
        count = load_word(self, COUNT)
        items = new_capacity(self, count, more)
        copy_words(items, count + 1, load_word(iterable, ITEMS), 1, more)
        store_word(self, COUNT, count + more)
    elif tag == TUPLE:
        more = (retag(INT, iterable) >> 32) - 1
        count = load_word(self, COUNT)
        items = new_capacity(self, count, more)
        copy_words(items, count + 1, iterable, 1, more)
        store_word(self, COUNT, count + more)
    elif tag == RANGE and not is_long(iterable):
        # Words of a RANGE: start, stop, step, length.
        more = load_word(iterable, 4)
        count = load_word(self, COUNT)
        if more > 0x7FFFFFFF:
            throw(MemoryError)
        items = new_capacity(self, count, more)
        item = load_word(iterable, 1)
        step = load_word(iterable, 3) if more > 1 else 0
        last = count + more
        while count < last:
            count += 1
            store_word(items, count, item)
            if count < last:
                item += step
        store_word(self, COUNT, count)
    else:
        iterator = get_iterator(iterable)
        item = advance(iterator)
        while item is not END:
            list_append(self, item)
            item = advance(iterator)


def new_capacity(self, count, more):
    """Room for more items; exactly that much where the list was empty."""
    if count:
        return reserve(self, count + more)
    items = load_word(self, ITEMS)
    if more > word_count(items):
        items = new_words(more, None)
        store_word(self, ITEMS, items)
    return items


def shrink(self, count):
    """Drops the items after the first ones."""
    items = load_word(self, ITEMS)
    fill_words(items, count + 1, load_word(self, COUNT) - count, None)
    store_word(self, COUNT, count)


def list_clear(self):
    items = new_words(0, None)
    store_word(self, COUNT, 0)
    store_word(self, ITEMS, items)


def list_insert(self, index, item):
    count = load_word(self, COUNT)
    if index < 0:
        index += count
        if index < 0:
            index = 0
    elif index > count:
        index = count
    items = reserve(self, count + 1)
    copy_words(items, index + 2, items, index + 1, count - index)
    store_word(items, index + 1, item)
    store_word(self, COUNT, count + 1)


def list_pop(self, index):
    count = load_word(self, COUNT)
    if count == 0:
        throw(IndexError, "pop from empty list")
    if index < 0:
        index += count
    if index < 0 or index >= count:
        throw(IndexError, "pop index out of range")
    item = load_word(load_word(self, ITEMS), index + 1)
    remove_at(self, index)
    return item


def remove_at(self, index):
    items = load_word(self, ITEMS)
    count = load_word(self, COUNT)
    copy_words(items, index + 1, items, index + 2, count - index - 1)
    store_word(items, count, None)
    store_word(self, COUNT, count - 1)


def find_item(self, value, start, stop):
    """The index of the first item that is equal, or -1. Comparing may change the list."""
    i = start
    while i < stop and i < load_word(self, COUNT):
        if same_value(load_word(load_word(self, ITEMS), i + 1), value):
            return i
        i += 1
    return -1


def list_index(self, value, start, stop):
    i = find_item(self, value, start, stop)
    if i < 0:
        throw(ValueError, concat((repr_of(value), " is not in list")))
    return i


def list_remove(self, value):
    i = find_item(self, value, 0, load_word(self, COUNT))
    if i < 0:
        throw(ValueError, "list.remove(x): x not in list")
    remove_at(self, i)


def list_count(self, value):
    i = 0
    n = 0
    while i < load_word(self, COUNT):
        if same_value(load_word(load_word(self, ITEMS), i + 1), value):
            n += 1
        i += 1
    return n


def list_contains(self, value):
    return find_item(self, value, 0, load_word(self, COUNT)) >= 0


def list_reverse(self):
    items = load_word(self, ITEMS)
    i = 1
    j = load_word(self, COUNT)
    while i < j:
        item = load_word(items, i)
        store_word(items, i, load_word(items, j))
        store_word(items, j, item)
        i += 1
        j -= 1


def item_position(self, key, text):
    """The word of the item of an index, which is no slice."""
    if tag_of(key) != INT:
        key = to_index(key, "list indices must be integers or slices, not ")
    count = load_word(self, COUNT)
    if key < 0:
        key += count
    if key < 0 or key >= count:
        throw(IndexError, text)
    return key + 1


def to_index(key, text):
    """The int of a value that is used as an index; the text that a TypeError begins with."""
    tag = tag_of(key)
    if tag == INT:
        return key
    if tag == BOOL:
        return +key
    if tag == INSTANCE and lookup(type_of(key), "__index__") is not MISSING:
        key = index_of(key)
        tag = tag_of(key)
    elif tag != BIGINT:
        raise_argument(text, key, "")
    if tag == BIGINT:
        throw(IndexError, "cannot fit 'int' into an index-sized integer")
    return key


def size_argument(value):
    """The int of an argument that is a position or a count."""
    if tag_of(value) == INT:
        return value
    value = index_of(value)
    if tag_of(value) == BIGINT:
        throw(OverflowError, "Python int too large to convert to C ssize_t")
    return value


def index_bound(value, count):
    """A bound given to index(), as a position from 0 on."""
    tag = tag_of(value)
    if tag != INT:
        if tag == INSTANCE and lookup(type_of(value), "__index__") is not MISSING:
            value = index_of(value)
            tag = tag_of(value)
        if tag == BIGINT:
            return count if load_word(value, 1) > 0 else 0
        if tag == BOOL:
            value = +value
        elif tag != INT:
            throw(TypeError, "slice indices must be integers or have an __index__ method")
    if value < 0:
        value += count
        return 0 if value < 0 else value
    return count if value > count else value


def list_get(self, key):
    if tag_of(key) == INT:
        count = load_word(self, COUNT)
        if key < 0:
            key += count
        if 0 <= key < count:
            return load_word(load_word(self, ITEMS), key + 1)
        throw(IndexError, "list index out of range")
    if tag_of(key) == SLICE:
        return list_slice(self, key)
    return load_word(load_word(self, ITEMS), item_position(self, key, "list index out of range"))


def list_slice(self, bounds):
    total = load_word(self, COUNT)
    if load_word(bounds, 3) is None:
        # By far the most: no step, bounds that are ints or left out.
        start = 0 if load_word(bounds, 1) is None else load_word(bounds, 1)
        stop = total if load_word(bounds, 2) is None else load_word(bounds, 2)
        if tag_of(start) == INT and tag_of(stop) == INT and start >= 0:
            if stop < 0:
                stop += total
            elif stop > total:
                stop = total
            return list_of_step(load_word(self, ITEMS), start, 1, stop - start if stop > start else 0)
    start, step, count = slice_bounds(bounds, total)
    return list_of_step(load_word(self, ITEMS), start, step, count)


def list_of_step(source, start, step, count):
    items = new(ARRAY, count + 1)
    if step == 1 or count < 2:
        copy_words(items, 1, source, start + 1, count)
    else:
        at = start + 1
        for i in range(1, count + 1):
            store_word(items, i, load_word(source, at))
            at += step
    made = new(LIST, 3)
    store_word(made, COUNT, count)
    store_word(made, ITEMS, items)
    return made


def list_set(self, key, value):
    if tag_of(key) == SLICE:
        set_slice(self, key, value)
        return
    at = item_position(self, key, "list assignment index out of range")
    store_word(load_word(self, ITEMS), at, value)


def set_slice(self, bounds, value):
    start, step, count = slice_bounds(bounds, load_word(self, COUNT))
    source = assigned(self, value, "can only assign an iterable" if step == 1 else "must assign iterable to extended slice")
    more = load_word(source, COUNT)
    if step == 1:
        total = load_word(self, COUNT)
        if start > total:
            start = total
        if start + count > total:
            count = total - start
        replace(self, start, count, source)
        return
    if more != count:
        throw(ValueError, concat(("attempt to assign sequence of size ", decimal_text(more), " to extended slice of size ", decimal_text(count))))
    items = load_word(self, ITEMS)
    source = load_word(source, ITEMS)
    if count < 2:
        step = 0
    at = start + 1
    for i in range(1, count + 1):
        store_word(items, at, load_word(source, i))
        at += step


def assigned(self, value, text):
    """The items to assign, as a list that is not the one assigned to."""
    if tag_of(value) == LIST:
        return list_from(value) if value is self else value
    if tag_of(value) == TUPLE:
        return list_from(value)
    iterator = iterator_or_none(value)
    if iterator is None:
        throw(TypeError, text)
    made = new_list(0)
    item = advance(iterator)
    while item is not END:
        list_append(made, item)
        item = advance(iterator)
    return made


def replace(self, start, count, source):
    """Puts the items of another list in place of so many."""
    more = load_word(source, COUNT)
    total = load_word(self, COUNT)
    rest = total - start - count
    if more > count:
        items = reserve(self, total + more - count)
        copy_words(items, start + more + 1, items, start + count + 1, rest)
        store_word(self, COUNT, total + more - count)
    elif more < count:
        items = load_word(self, ITEMS)
        copy_words(items, start + more + 1, items, start + count + 1, rest)
        shrink(self, total + more - count)
    copy_words(load_word(self, ITEMS), start + 1, load_word(source, ITEMS), 1, more)


def list_delete(self, key):
    if tag_of(key) != SLICE:
        remove_at(self, item_position(self, key, "list assignment index out of range") - 1)
        return
    total = load_word(self, COUNT)
    start, step, count = slice_bounds(key, total)
    if count == 0:
        return
    if step < 0:
        start += step * (count - 1)
        step = -step
    items = load_word(self, ITEMS)
    to = start + 1
    at = to
    next_gone = at
    gone = 0
    while at <= total:
        if at == next_gone and gone < count:
            gone += 1
            next_gone += step if gone < count else 0
        else:
            store_word(items, to, load_word(items, at))
            to += 1
        at += 1
    shrink(self, total - count)


def list_concat(self, other):
    count = load_word(self, COUNT)
    more = load_word(other, COUNT)
    items = new(ARRAY, count + more + 1)
    copy_words(items, 1, load_word(self, ITEMS), 1, count)
    copy_words(items, count + 1, load_word(other, ITEMS), 1, more)
    return list_around(items, count + more)


def list_repeat(self, times):
    count = load_word(self, COUNT)
    if times <= 0 or count == 0:
        return new_list(0)
    check_repeated(count, times)
    items = new(ARRAY, count * times + 1)
    fill_repeated(items, load_word(self, ITEMS), count, times)
    return list_around(items, count * times)


def check_repeated(count, times):
    if times > 0x7FFFFFFF // count:
        throw(MemoryError)


def fill_repeated(items, source, count, times):
    if count == 1:
        fill_words(items, 1, times, load_word(source, 1))
        return
    copy_words(items, 1, source, 1, count)
    double_up(items, count, count * times)


def double_up(items, count, total):
    """Repeats the first words until there are so many."""
    while count < total:
        more = count if count + count <= total else total - count
        copy_words(items, count + 1, items, 1, more)
        count += more


def repeat_in_place(self, times):
    count = load_word(self, COUNT)
    if times <= 0:
        list_clear(self)
    elif count:
        check_repeated(count, times)
        items = reserve(self, count * times)
        double_up(items, count, count * times)
        store_word(self, COUNT, count * times)


def repeat_count(times):
    """How often a sequence is to be repeated; None where an instance does not say."""
    tag = tag_of(times)
    if tag == INT:
        return times
    if tag == BOOL:
        return +times
    if tag == INSTANCE:
        if lookup(type_of(times), "__index__") is MISSING:
            return None
        times = index_of(times)
        tag = tag_of(times)
    elif tag != BIGINT:
        raise_argument("can't multiply sequence by non-int of type '", times, "'")
    if tag == BIGINT:
        throw(OverflowError, "cannot fit 'int' into an index-sized integer")
    return times


def list_equal(self, other):
    if load_word(self, COUNT) != load_word(other, COUNT):
        return False
    i = 1
    while i <= load_word(self, COUNT) and i <= load_word(other, COUNT):
        if not same_value(load_word(load_word(self, ITEMS), i), load_word(load_word(other, ITEMS), i)):
            if i <= load_word(self, COUNT) and i <= load_word(other, COUNT):
                return False
            # Comparing made a list shorter: what was compared counts no more.
            break
        i += 1
    return load_word(self, COUNT) == load_word(other, COUNT)


def first_difference(self, other):
    """The word of the first items that differ, or 0 where one list begins with the other."""
    i = 1
    while i <= load_word(self, COUNT) and i <= load_word(other, COUNT):
        if not same_value(load_word(load_word(self, ITEMS), i), load_word(load_word(other, ITEMS), i)):
            return i
        i += 1
    return 0


def list_repr(self):
    if load_word(self, COUNT) == 0:
        return "[]"
    if enter_repr(self):
        return "[...]"
    try:
        buffer = new_buffer()
        put(buffer, "[")
        i = 0
        while i < load_word(self, COUNT):
            if i:
                put(buffer, ", ")
            i += 1
            put(buffer, repr_of(load_word(load_word(self, ITEMS), i)))
        put(buffer, "]")
    finally:
        leave_repr()
    return finish(buffer)
