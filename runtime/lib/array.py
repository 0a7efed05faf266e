"""Arrays of numbers or characters. The items are kept in a list, checked and rounded as they are stored."""

from _binary import SIZES, pack_float, small_float, small_float_bits, unpack_float

typecodes = 'bBuhHiIlLqQfd'


def _itemsize(code):
    if code in 'lL':
        return 8
    return 4 if code == 'u' else SIZES[code]


class array:
    __hash__ = None

    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self.typecode = typecode
        self.itemsize = _itemsize(typecode)
        self._items = []
        if isinstance(initializer, str) and typecode != 'u':
            raise TypeError("cannot use a str to initialize an array with typecode '" + typecode + "'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self.extend(initializer) if not isinstance(initializer, array) else self.fromlist(initializer.tolist())

    def _check(self, x):
        code = self.typecode
        if code == 'u':
            if not isinstance(x, str) or len(x) != 1:
                raise TypeError('array item must be a unicode character, not ' + type(x).__name__)
            return x
        if code in 'fd':
            if not isinstance(x, (float, int)) and not hasattr(x, '__float__'):
                raise TypeError('must be real number, not ' + type(x).__name__)
            x = float(x)
            if code == 'f':
                bits = small_float_bits(x, 23, 8)
                x = small_float(bits, 23, 8) if bits >= 0 else x * 1e308 * 1e308
            return x
        if not isinstance(x, int):
            if isinstance(x, float) or not hasattr(x, '__index__'):
                raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
            x = x.__index__()
        bits = self.itemsize * 8
        if code in 'bhilq':
            if x < -(1 << bits - 1):
                raise OverflowError(self._name() + ' is less than minimum' if bits < 64 else
                                    'int too big to convert' if code == 'q' else 'Python int too large to convert to C long')
            if x >= 1 << bits - 1:
                raise OverflowError(self._name() + ' is greater than maximum' if bits < 64 else
                                    'int too big to convert' if code == 'q' else 'Python int too large to convert to C long')
        elif x < 0:
            raise OverflowError(self._name() + ' is less than minimum' if bits < 32 else
                                "can't convert negative value to unsigned int")
        elif x >= 1 << bits:
            raise OverflowError(self._name() + ' is greater than maximum' if bits < 64 else
                                'int too big to convert' if code == 'Q' else
                                'Python int too large to convert to C unsigned long')
        return x

    def _name(self):
        return {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short',
                'i': 'signed integer', 'I': 'unsigned int'}[self.typecode]

    def _same(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "' + type(other).__name__ + '") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return other._items

    def _new(self, items):
        result = type(self)(self.typecode)
        result._items = items
        return result

    def append(self, x):
        self._items.append(self._check(x))

    def extend(self, iterable):
        if isinstance(iterable, array):
            if iterable.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(iterable._items)
        else:
            for x in iterable:
                self._items.append(self._check(x))

    def insert(self, i, x):
        self._items.insert(i, self._check(x))

    def pop(self, i=-1):
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        return self._items.pop(i)

    def remove(self, x):
        if x not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._items.remove(x)

    def index(self, x, *args):
        try:
            return self._items.index(x, *args)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, x):
        return self._items.count(x)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list):
        self._items.extend([self._check(x) for x in list])

    def tounicode(self):
        return ''.join(self._items)

    def fromunicode(self, text):
        self._items.extend(text)

    def tobytes(self):
        code = self.typecode
        if code in 'fd':
            return b''.join([pack_float(x, code, 'little', True) for x in self._items])
        if code == 'u':
            return b''.join([ord(x).to_bytes(4, 'little') for x in self._items])
        size = self.itemsize
        mask = (1 << size * 8) - 1
        return b''.join([(x & mask).to_bytes(size, 'little') for x in self._items])

    def frombytes(self, data):
        size = self.itemsize
        if len(data) % size:
            raise ValueError('bytes length not a multiple of item size')
        code = self.typecode
        for i in range(0, len(data), size):
            part = data[i:i + size]
            if code in 'fd':
                x = unpack_float(part, code, 'little')
            else:
                x = int.from_bytes(part, 'little', signed=code in 'bhilq')
                if code == 'u':
                    x = chr(x)
            self._items.append(x)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items = []
        self.frombytes(b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)]))

    def buffer_info(self):
        return 0, len(self._items)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, x):
        return x in self._items

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._new(self._items[i])
        if not hasattr(i, '__index__'):
            raise TypeError('array indices must be integers')
        try:
            return self._items[i]
        except IndexError:
            raise IndexError('array index out of range') from None

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if not isinstance(x, array):
                raise TypeError('can only assign array (not "' + type(x).__name__ + '") to array slice')
            self._items[i] = self._same(x)
            return
        try:
            self._items[i] = self._check(x)
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __delitem__(self, i):
        try:
            del self._items[i]
        except IndexError:
            raise IndexError('array assignment index out of range') from None

    def __add__(self, other):
        return self._new(self._items + self._same(other))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend with array (not "' + type(other).__name__ + '")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._new(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items *= n
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __copy__(self):
        return self._new(list(self._items))

    def __deepcopy__(self, memo):
        return self._new(list(self._items))

    def __bytes__(self):
        return self.tobytes()

    def __repr__(self):
        if not self._items:
            return "array('" + self.typecode + "')"
        return ("array('" + self.typecode + "', "
                + (repr(''.join(self._items)) if self.typecode == 'u' else repr(self._items)) + ')')


ArrayType = array
