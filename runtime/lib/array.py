"""
Arrays of numbers or characters, packed as CPython packs them.

Word 3 of an array holds a view of its bytearray: bytes(), memoryview() and whatever else takes bytes-like objects find it there. What makes the array longer or shorter
writes the new length into the view; a view that the program took before keeps its own.
"""

from __pysm import item_of_view, load_word, put_item_of_view, store_word

typecodes = 'bBuhHiIlLqQfd'

_VIEW = 3
# Of a view: its length in bytes.
_LENGTH = 3

_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer', 'I': 'unsigned int'}


def _empty(cls, typecode):
    self = object.__new__(cls)
    self._data = bytearray()
    view = memoryview(self._data).cast('I' if typecode == 'u' else typecode)
    store_word(self, _VIEW, view)
    self.typecode = typecode
    self.itemsize = view.itemsize
    return self


def _alike(self, data):
    """An array of the same type, of these bytes."""
    made = _empty(array, self.typecode)
    made._data += data
    _set_length(made)
    return made


def _set_length(self):
    store_word(load_word(self, _VIEW), _LENGTH, len(self._data))


def _checked(self, x):
    """The number that is stored for an item."""
    code = self.typecode
    if code == 'u':
        if not isinstance(x, str):
            raise TypeError('array item must be a unicode character, not ' + type(x).__name__)
        if len(x) != 1:
            raise TypeError('array item must be a unicode character, not str')
        return ord(x)
    if code in 'fd':
        if not isinstance(x, (float, int)) and not hasattr(x, '__float__') and not hasattr(x, '__index__'):
            raise TypeError('must be real number, not ' + type(x).__name__)
        return float(x)
    if not isinstance(x, int):
        if not hasattr(x, '__index__'):
            raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
        x = x.__index__()
    bits = self.itemsize * 8
    low = -1 << bits - 1 if code in 'bhilq' else 0
    if low <= x < low + (1 << bits):
        return x
    raise OverflowError(_range_text(code, x))


def _range_text(code, x):
    """What is wrong with an int that an item of the type cannot hold."""
    if code in 'qQ':
        return "can't convert negative int to unsigned" if x < 0 and code == 'Q' else 'int too big to convert'
    if code in 'IL':
        if x < 0:
            return "can't convert negative value to unsigned int"
        if code == 'L' or x >> 64:
            return 'Python int too large to convert to C unsigned long'
    elif code == 'l' or not -1 << 63 <= x < 1 << 63:
        return 'Python int too large to convert to C long'
    return _NAMES[code] + (' is less than minimum' if x < 0 else ' is greater than maximum')


def _item(self, i):
    x = item_of_view(load_word(self, _VIEW), i)
    return chr(x) if self.typecode == 'u' else x


def _position(self, i, text):
    """The position of an index, from 0 on."""
    if not isinstance(i, int):
        if not hasattr(i, '__index__'):
            raise TypeError('array indices must be integers')
        i = i.__index__()
    count = len(load_word(self, _VIEW))
    if i < 0:
        i += count
    if not 0 <= i < count:
        raise IndexError(text)
    return i


def _data_of(self, other, text):
    """The bytes of an array of the same type."""
    if not isinstance(other, array):
        raise TypeError(text.replace('%', type(other).__name__))
    if other.typecode != self.typecode:
        raise TypeError('bad argument type for built-in operation')
    return other._data


def _first_difference(self, other):
    """The first two items that differ, or both lengths where there are none."""
    for a, b in zip(self, other):
        if not a == b:
            return a, b
    return len(self), len(other)


class array:
    __hash__ = None
    # See collections.py.
    __match_sequence__ = __mutable_sequence__ = True

    def __new__(cls, typecode, initializer=(), /, **keywords):
        if keywords and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        if isinstance(initializer, str) and typecode != 'u':
            raise TypeError("cannot use a str to initialize an array with typecode '" + typecode + "'")
        if isinstance(initializer, array) and initializer.typecode == 'u' and typecode != 'u':
            raise TypeError("cannot use a unicode array to initialize an array with typecode '" + typecode + "'")
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self = _empty(cls, typecode)
        if isinstance(initializer, (bytes, bytearray)):
            array.frombytes(self, initializer)
        else:
            for x in initializer:
                array.append(self, x)
        return self

    def append(self, x, /):
        x = _checked(self, x)
        view = load_word(self, _VIEW)
        i = len(view)
        self._data += bytes(self.itemsize)
        store_word(view, _LENGTH, len(self._data))
        put_item_of_view(view, i, x)

    def extend(self, iterable, /):
        if isinstance(iterable, array):
            if iterable.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._data += iterable._data
            _set_length(self)
        else:
            for x in iterable:
                array.append(self, x)

    def insert(self, i, x, /):
        x = _checked(self, x)
        count = len(self)
        i = max(i + count, 0) if i < 0 else min(i, count)
        at = i * self.itemsize
        self._data[at:at] = bytes(self.itemsize)
        _set_length(self)
        put_item_of_view(load_word(self, _VIEW), i, x)

    def pop(self, i=-1, /):
        if not self._data:
            raise IndexError('pop from empty array')
        i = _position(self, i, 'pop index out of range')
        x = _item(self, i)
        array.__delitem__(self, i)
        return x

    def remove(self, x, /):
        for i, y in enumerate(self):
            if y == x:
                array.__delitem__(self, i)
                return
        raise ValueError('array.remove(x): x not in array')

    def index(self, x, start=0, stop=9223372036854775807, /):
        for i in range(*slice(start, stop).indices(len(self))):
            if i < len(self) and _item(self, i) == x:
                return i
        raise ValueError('array.index(x): x not in array')

    def count(self, x, /):
        return sum(1 for y in self if y == x)

    def reverse(self):
        view = load_word(self, _VIEW)
        view[:] = view[::-1]

    def byteswap(self):
        size = self.itemsize
        data = self._data
        for k in range(size // 2):
            data[k::size], data[size - 1 - k::size] = data[size - 1 - k::size], data[k::size]

    def buffer_info(self):
        return id(self._data), len(self)

    def tolist(self):
        return list(self)

    def fromlist(self, list, /):
        if not isinstance(list, type([])):
            raise TypeError('arg must be list')
        self._data += array(self.typecode, list)._data
        _set_length(self)

    def tounicode(self):
        if self.typecode != 'u':
            raise ValueError('tounicode() may only be called on unicode type arrays')
        return ''.join(self)

    def fromunicode(self, text, /):
        if self.typecode != 'u':
            raise ValueError('fromunicode() may only be called on unicode type arrays')
        if not isinstance(text, str):
            raise TypeError('fromunicode() argument must be str, not ' + type(text).__name__)
        array.extend(self, text)

    def tobytes(self):
        return bytes(self._data)

    def frombytes(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = memoryview(buffer)
        if data.itemsize != 1:
            raise TypeError('a bytes-like object is required')
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._data += data
        _set_length(self)

    def __len__(self):
        return len(load_word(self, _VIEW))

    def __iter__(self):
        items = iter(load_word(self, _VIEW))
        return map(chr, items) if self.typecode == 'u' else items

    def __contains__(self, x, /):
        for y in self:
            if y == x:
                return True
        return False

    def __getitem__(self, i, /):
        if isinstance(i, slice):
            return _alike(self, load_word(self, _VIEW)[i].tobytes())
        return _item(self, _position(self, i, 'array index out of range'))

    def __setitem__(self, i, x, /):
        if not isinstance(i, slice):
            i = _position(self, i, 'array assignment index out of range')
            put_item_of_view(load_word(self, _VIEW), i, _checked(self, x))
            return
        data = _data_of(self, x, 'can only assign array (not "%") to array slice')
        start, stop, step = i.indices(len(self))
        if step == 1:
            size = self.itemsize
            self._data[start * size:max(start, stop) * size] = data
            _set_length(self)
            return
        count = len(range(start, stop, step))
        if len(x) != count:
            raise ValueError('attempt to assign array of size ' + str(len(x)) + ' to extended slice of size ' + str(count))
        load_word(self, _VIEW)[i] = data

    def __delitem__(self, i, /):
        data = self._data
        size = self.itemsize
        if not isinstance(i, slice):
            at = _position(self, i, 'array assignment index out of range') * size
            del data[at:at + size]
        else:
            gone = range(*i.indices(len(self)))
            if gone.step == 1:
                del data[gone.start * size:gone.stop * size]
            else:
                data[:] = b''.join([data[k * size:(k + 1) * size] for k in range(len(self)) if k not in gone])
        _set_length(self)

    def __add__(self, other):
        return _alike(self, self._data + _data_of(self, other, 'can only append array (not "%") to array'))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend with array (not "' + type(other).__name__ + '")')
        array.extend(self, other)
        return self

    def __mul__(self, n):
        return _alike(self, self._data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._data *= n
        _set_length(self)
        return self

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        if (self.typecode == 'u') != (other.typecode == 'u'):
            return len(self) == len(other) == 0
        return load_word(self, _VIEW) == load_word(other, _VIEW)

    def __lt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        a, b = _first_difference(self, other)
        return a < b

    def __le__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        a, b = _first_difference(self, other)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        a, b = _first_difference(self, other)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        a, b = _first_difference(self, other)
        return a >= b

    def __copy__(self):
        return _alike(self, self._data)

    def __deepcopy__(self, memo):
        return _alike(self, self._data)

    def __repr__(self):
        if not self._data:
            return type(self).__name__ + "('" + self.typecode + "')"
        return type(self).__name__ + "('" + self.typecode + "', " + repr(''.join(self) if self.typecode == 'u' else list(self)) + ')'


ArrayType = array
