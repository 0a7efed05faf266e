"""Base64, base32 and base16 (RFC 4648)."""

import binascii


def _encoded(s):
    """The bytes of what is to be decoded: ASCII text or a bytes-like object."""
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return s.encode('ascii')
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII string, not ' + repr(type(s).__name__)) from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        encoded = encoded.translate(bytes.maketrans(b'+/', bytes(altchars)))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _encoded(s)
    if altchars is not None:
        altchars = _encoded(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


standard_b64encode = b64encode
standard_b64decode = b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _encoded(s)
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b'0123456789ABCDEF':
            raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_BASE32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_BASE32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _encode32(s, alphabet):
    s = memoryview(s).tobytes()
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        word = int.from_bytes(part + bytes(5 - len(part)), 'big')
        used = (len(part) * 8 + 4) // 5
        for j in range(8):
            out.append(alphabet[word >> 35 - 5 * j & 31] if j < used else 61)
    return bytes(out)


def _decode32(s, alphabet, casefold, map01=None):
    """map01: what the digit 1 stands for; 0 then stands for the letter O."""
    s = _encoded(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _encoded(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    body = s.rstrip(b'=')
    out = bytearray()
    word = 0
    bits = 0
    for c in body:
        v = alphabet.find(c)
        if v < 0:
            raise binascii.Error('Non-base32 digit found')
        word = word << 5 | v
        bits += 5
        if bits >= 8:
            bits -= 8
            out.append(word >> bits)
            word &= (1 << bits) - 1
    if len(s) - len(body) not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    return bytes(out)


def b32encode(s):
    return _encode32(s, _BASE32)


def b32decode(s, casefold=False, map01=None):
    return _decode32(s, _BASE32, casefold, map01)


def b32hexencode(s):
    return _encode32(s, _BASE32_HEX)


def b32hexdecode(s, casefold=False):
    return _decode32(s, _BASE32_HEX, casefold)
