"""Values packed in bytes. The native order is little-endian, with 8-byte alignment as on 64-bit machines."""

from _binary import SIZES, pack_float, unpack_float


class error(Exception):
    pass


# sys.maxsize
_MOST_BYTES = (1 << 63) - 1


def _buffer(x):
    """What has the bytes of a bytes-like object, one a position."""
    if isinstance(x, (bytes, bytearray)):
        return x
    if isinstance(x, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    view = memoryview(x)
    return view if view.format == 'B' else view.cast('B')


def _position(offset, count):
    """An offset into so many bytes, counted from the beginning."""
    if offset + count < 0:
        raise error('offset ' + str(offset) + ' out of range for ' + str(count) + '-byte buffer')
    return offset + count if offset < 0 else offset


def _items(format):
    """(order, native, [(code, count)]) of a format."""
    if '\0' in format:
        raise error('embedded null character')
    order = 'little'
    native = True
    i = 0
    if format and format[0] in '@=<>!':
        native = format[0] == '@'
        if format[0] in '>!':
            order = 'big'
        i = 1
    items = []
    count = -1
    while i < len(format):
        c = format[i]
        i += 1
        if c in ' \t\n\r\f\v' and count < 0:
            continue
        if '0' <= c <= '9':
            count = max(count, 0) * 10 + ord(c) - 48
            if count > _MOST_BYTES:
                raise error('total struct size too long')
            continue
        if c not in 'xcbB?hHiIlLqQnNefdspP' or c in 'nNP' and not native:
            raise error('bad char in struct format')
        items.append((c, count))
        count = -1
    if count >= 0:
        raise error('repeat count given without format specifier')
    return order, native, items


def _size(code, native):
    if code in 'xcsp?':
        return 1
    return 8 if native and code in 'lL' else SIZES[code]


# What a value is packed as: ints are compared fastest.
_SIGNED, _UNSIGNED, _FLOAT, _CHAR, _BOOL, _TEXT, _PASCAL = range(7)
_KINDS = {'c': _CHAR, '?': _BOOL, 's': _TEXT, 'p': _PASCAL, 'e': _FLOAT, 'f': _FLOAT, 'd': _FLOAT}


def _kind(code):
    return _KINDS[code] if code in _KINDS else _SIGNED if code in 'bhilqn' else _UNSIGNED


def _places(items, native):
    """[(code, kind, offset, bytes)] and the length of it all."""
    places = []
    offset = 0
    for code, count in items:
        size = _size(code, native)
        if native:
            offset = (offset + size - 1) // size * size
        if count < 0:
            count = 1
        if code == 'x':
            offset += count
        elif code in 'sp':
            places.append((code, _kind(code), offset, count))
            offset += count
        else:
            for i in range(count):
                places.append((code, _kind(code), offset, size))
                offset += size
    return places, offset


def _pack_int(value, code, kind, size, order):
    if not isinstance(value, int):
        if not hasattr(value, '__index__'):
            raise error('required argument is not an integer')
        value = value.__index__()
    bits = size * 8
    if kind == _SIGNED:
        low, high = -(1 << bits - 1), (1 << bits - 1) - 1
    else:
        low, high = 0, (1 << bits) - 1
    if not low <= value <= high:
        if code in 'bB':
            raise error(('byte' if code == 'b' else 'ubyte') + ' format requires ' + str(low) + ' <= number <= ' + str(high))
        if code in 'hH':
            raise error(('short' if code == 'h' else 'ushort') + ' format requires '
                        + str(low) + ' <= number <= ' + str(high))
        if size == 8 or value < low and code in 'IL' or not -1 << 63 <= value < 1 << 64:
            raise error('argument out of range')
        raise error("'" + code + "' format requires " + str(low) + ' <= number <= ' + str(high))
    if value < 0:
        value += 1 << bits
    return value.to_bytes(size, order)


class Struct:
    def __init__(self, format):
        self.format = format.decode('ascii') if isinstance(format, bytes) else format
        self._order, self._native, items = _items(self.format)
        self._places, self.size = _places(items, self._native)

    def pack(self, *values):
        return self._packed(values, 'pack')

    def pack_into(self, buffer, offset, *values):
        if isinstance(buffer, bytes):
            raise TypeError('argument must be read-write bytes-like object, not bytes')
        buffer = _buffer(buffer)
        if offset < 0 < offset + self.size:
            raise error('no space to pack ' + str(self.size) + ' bytes at offset ' + str(offset))
        offset = _position(offset, len(buffer))
        if len(buffer) - offset < self.size:
            raise error('pack_into requires a buffer of at least ' + str(self.size + offset) + ' bytes for packing '
                        + str(self.size) + ' bytes at offset ' + str(offset) + ' (actual buffer size is ' + str(len(buffer)) + ')')
        buffer[offset:offset + self.size] = self._packed(values, 'pack_into')

    def _packed(self, values, name):
        places = self._places
        if len(values) != len(places):
            raise error(name + ' expected ' + str(len(places)) + ' items for packing (got ' + str(len(values)) + ')')
        parts = []
        at = 0
        for value, (code, kind, place, size) in zip(values, places):
            if place > at:
                parts.append(bytes(place - at))
            at = place + size
            if kind <= _UNSIGNED:
                data = _pack_int(value, code, kind, size, self._order)
            elif kind == _FLOAT:
                if not isinstance(value, (float, int)) and not hasattr(value, '__float__'):
                    raise error('required argument is not a float')
                data = pack_float(float(value), code, self._order, self._native)
            elif kind == _CHAR:
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error('char format requires a bytes object of length 1')
                data = value
            elif kind == _BOOL:
                data = b'\1' if value else b'\0'
            else:
                if not isinstance(value, (bytes, bytearray)):
                    raise error("argument for '" + code + "' must be a bytes object")
                if kind == _TEXT:
                    data = value[:size]
                else:
                    data = value[:max(size - 1, 0)]
                    data = (bytes((min(len(data), 255),)) + data)[:size]
                data = bytes(data) + bytes(size - len(data))
            parts.append(data)
        if self.size > at:
            parts.append(bytes(self.size - at))
        return b''.join(parts)

    def unpack(self, buffer):
        buffer = _buffer(buffer)
        if len(buffer) != self.size:
            raise error('unpack requires a buffer of ' + str(self.size) + ' bytes')
        return self._load(buffer, 0)

    def unpack_from(self, buffer, offset=0):
        buffer = _buffer(buffer)
        if offset < 0 < offset + self.size:
            raise error('not enough data to unpack ' + str(self.size) + ' bytes at offset ' + str(offset))
        offset = _position(offset, len(buffer))
        if len(buffer) - offset < self.size:
            raise error('unpack_from requires a buffer of at least ' + str(self.size + offset) + ' bytes for unpacking '
                        + str(self.size) + ' bytes at offset ' + str(offset) + ' (actual buffer size is ' + str(len(buffer)) + ')')
        return self._load(buffer, offset)

    def _load(self, buffer, offset):
        values = []
        order = self._order
        for code, kind, place, size in self._places:
            start = offset + place
            data = buffer[start:start + size]
            if kind <= _UNSIGNED:
                values.append(int.from_bytes(data, order, signed=kind == _SIGNED))
                continue
            data = bytes(data)
            if kind == _FLOAT:
                values.append(unpack_float(data, code, order))
            elif kind == _BOOL:
                values.append(data != b'\0')
            elif kind == _PASCAL:
                values.append(data[1:1 + data[0]] if data else b'')
            else:
                values.append(data)
        return tuple(values)

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        buffer = _buffer(buffer)
        if len(buffer) % self.size:
            raise error('iterative unpacking requires a buffer of a multiple of ' + str(self.size) + ' bytes')
        return (self._load(buffer, i) for i in range(0, len(buffer), self.size))


# Formats that were used, as far as they are not too many.
_known = {}
_MOST_KNOWN = 100


def _struct(format):
    found = _known.get(format)
    if found is None:
        if len(_known) == _MOST_KNOWN:
            _known.clear()
        found = _known[format] = Struct(format)
    return found


def calcsize(format, /):
    return _struct(format).size


def pack(format, /, *values):
    return _struct(format).pack(*values)


def pack_into(format, buffer, offset, *values):
    _struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)
