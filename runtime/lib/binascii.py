"""Hexadecimal, base64 (RFC 4648) and CRCs."""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def _bytes(data):
    if isinstance(data, str):
        for c in data:
            if ord(c) > 127:
                raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    return bytes(data)


def _data(data):
    if isinstance(data, (str, int)):
        raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    text = _data(data).hex() if sep is None else _data(data).hex(sep, bytes_per_sep)
    return text.encode('ascii')


b2a_hex = hexlify


def unhexlify(hexstr, /):
    data = _bytes(hexstr)
    if len(data) & 1:
        raise Error('Odd-length string')
    out = bytearray()
    high = 0
    for i, c in enumerate(data):
        if 48 <= c <= 57:
            v = c - 48
        elif 97 <= c | 32 <= 102:
            v = (c | 32) - 87
        else:
            raise Error('Non-hexadecimal digit found')
        if i & 1:
            out.append(high << 4 | v)
        high = v
    return bytes(out)


a2b_hex = unhexlify


def b2a_base64(data, *, newline=True):
    data = _data(data)
    out = bytearray()
    for i in range(0, len(data), 3):
        part = data[i:i + 3]
        word = int.from_bytes(part + bytes(3 - len(part)), 'big')
        for shift in (18, 12, 6, 0):
            out.append(_ALPHABET[word >> shift & 63])
        for j in range(3 - len(part)):
            out[-1 - j] = 61
    if newline:
        out.append(10)
    return bytes(out)


def a2b_base64(data, *, strict_mode=False):
    values = {c: i for i, c in enumerate(_ALPHABET)}
    out = bytearray()
    word = 0
    bits = 0
    count = 0
    pads = 0
    padded = False
    data = _bytes(data)
    if strict_mode and data.startswith(b'='):
        raise Error('Leading padding not allowed')
    for i, c in enumerate(data):
        if c == 61:
            padded = True
            pads += 1
            if count % 4 >= 2 and count % 4 + pads >= 4:
                if strict_mode and i + 1 < len(data):
                    raise Error('Excess data after padding')
                return bytes(out)
            continue
        if c not in values:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        if strict_mode and padded:
            raise Error('Discontinuous padding not allowed')
        pads = 0
        word = word << 6 | values[c]
        bits += 6
        count += 1
        if bits >= 8:
            bits -= 8
            out.append(word >> bits & 255)
            word &= (1 << bits) - 1
    if count % 4 == 1:
        raise Error('Invalid base64-encoded string: number of data characters (' + str(count)
                    + ') cannot be 1 more than a multiple of 4')
    if count % 4:
        raise Error('Incorrect padding')
    return bytes(out)


def crc32(data, crc=0, /):
    crc = ~crc & 0xffffffff
    for b in bytes(data):
        crc ^= b
        for i in range(8):
            crc = crc >> 1 ^ (0xedb88320 if crc & 1 else 0)
    return crc ^ 0xffffffff


def crc_hqx(data, crc, /):
    crc &= 0xffff
    for b in bytes(data):
        crc ^= b << 8
        for i in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xffff
    return crc
