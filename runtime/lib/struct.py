"""Values packed in bytes. The native order is little-endian, with 8-byte alignment as on 64-bit machines."""

from _binary import SIZES, pack_float, unpack_float


class error(Exception):
    pass


def _items(format):
    """(order, native, [(code, count)]) of a format."""
    if isinstance(format, bytes):
        format = format.decode('ascii')
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


def _places(items, native):
    """[(code, count, offset)] and the length of it all; the count of s and p is their length."""
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
            places.append((code, count, offset))
            offset += count
        else:
            for i in range(count):
                places.append((code, 1, offset))
                offset += size
    return places, offset


def _pack_int(value, code, size, order):
    if not isinstance(value, int):
        if not hasattr(value, '__index__'):
            raise error('required argument is not an integer')
        value = value.__index__()
    bits = size * 8
    if code in 'bhilqn':
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
        self.format = format
        self._order, self._native, items = _items(format)
        self._places, self.size = _places(items, self._native)

    def pack(self, *values):
        buffer = bytearray(self.size)
        self._store(buffer, 0, values, 'pack')
        return bytes(buffer)

    def pack_into(self, buffer, offset, *values):
        if offset < 0:
            if offset + len(buffer) < 0:
                raise error('offset ' + str(offset) + ' out of range for ' + str(len(buffer)) + '-byte buffer')
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error('pack_into requires a buffer of at least ' + str(self.size + offset) + ' bytes for packing '
                        + str(self.size) + ' bytes at offset ' + str(offset) + ' (actual buffer size is ' + str(len(buffer)) + ')')
        self._store(buffer, offset, values, 'pack_into')

    def _store(self, buffer, offset, values, name):
        places = self._places
        if len(values) != len(places):
            raise error(name + ' expected ' + str(len(places)) + ' items for packing (got ' + str(len(values)) + ')')
        for value, (code, count, place) in zip(values, places):
            size = _size(code, self._native)
            if code == 'c':
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error('char format requires a bytes object of length 1')
                data = value
            elif code == '?':
                data = b'\1' if value else b'\0'
            elif code in 'sp':
                if not isinstance(value, (bytes, bytearray)):
                    raise error("argument for '" + code + "' must be a bytes object")
                size = count
                if code == 's':
                    data = value[:count]
                else:
                    data = value[:min(max(count - 1, 0), 255)]
                    data = (bytes((len(data),)) + data)[:count]
                data = bytes(data) + bytes(count - len(data))
            elif code in 'efd':
                if not isinstance(value, (float, int)) and not hasattr(value, '__float__'):
                    raise error('required argument is not a float')
                data = pack_float(float(value), code, self._order, self._native)
            else:
                data = _pack_int(value, code, size, self._order)
            buffer[offset + place:offset + place + size] = data

    def unpack(self, buffer):
        if len(buffer) != self.size:
            raise error('unpack requires a buffer of ' + str(self.size) + ' bytes')
        return self._load(buffer, 0)

    def unpack_from(self, buffer, offset=0):
        if offset < 0:
            if offset + len(buffer) < 0:
                raise error('offset ' + str(offset) + ' out of range for ' + str(len(buffer)) + '-byte buffer')
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error('unpack_from requires a buffer of at least ' + str(self.size + offset) + ' bytes for unpacking '
                        + str(self.size) + ' bytes at offset ' + str(offset) + ' (actual buffer size is ' + str(len(buffer)) + ')')
        return self._load(buffer, offset)

    def _load(self, buffer, offset):
        values = []
        for code, count, place in self._places:
            start = offset + place
            data = bytes(buffer[start:start + (count if code in 'sp' else _size(code, self._native))])
            if code in 'cs':
                values.append(data)
            elif code == 'p':
                values.append(data[1:1 + data[0]] if data else b'')
            elif code == '?':
                values.append(data != b'\0')
            elif code in 'efd':
                values.append(unpack_float(data, code, self._order))
            else:
                values.append(int.from_bytes(data, self._order, signed=code in 'bhilqn'))
        return tuple(values)

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(buffer) % self.size:
            raise error('iterative unpacking requires a buffer of a multiple of ' + str(self.size) + ' bytes')
        return (self._load(buffer, i) for i in range(0, len(buffer), self.size))


def calcsize(format, /):
    return Struct(format).size


def pack(format, /, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
