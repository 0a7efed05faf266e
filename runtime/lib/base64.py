"""Base64, base32 and base16 (RFC 4648)."""

import binascii


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        encoded = encoded.translate(bytes.maketrans(b'+/', bytes(altchars)))
    return encoded


def b64decode(s, altchars=None, validate=False):
    if isinstance(s, str):
        s = s.encode('ascii')
    if altchars is not None:
        s = bytes(s).translate(bytes.maketrans(bytes(altchars), b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


standard_b64encode = b64encode
standard_b64decode = b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def b16encode(s):
    return bytes(s).hex().upper().encode('ascii')


def b16decode(s, casefold=False):
    if isinstance(s, str):
        s = s.encode('ascii')
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b'0123456789ABCDEF':
            raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_BASE32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def b32encode(s):
    s = bytes(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        word = int.from_bytes(part + bytes(5 - len(part)), 'big')
        used = (len(part) * 8 + 4) // 5
        for j in range(8):
            out.append(_BASE32[word >> 35 - 5 * j & 31] if j < used else 61)
    return bytes(out)


def b32decode(s, casefold=False):
    if isinstance(s, str):
        s = s.encode('ascii')
    if casefold:
        s = s.upper()
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    body = s.rstrip(b'=')
    if len(s) - len(body) not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    out = bytearray()
    word = 0
    bits = 0
    for c in body:
        v = _BASE32.find(c)
        if v < 0:
            raise binascii.Error('Non-base32 digit found')
        word = word << 5 | v
        bits += 5
        if bits >= 8:
            bits -= 8
            out.append(word >> bits)
            word &= (1 << bits) - 1
    return bytes(out)
