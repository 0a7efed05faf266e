"""Numbers as bytes, for struct and array."""

from _bits import bits_of, float_of

INFINITE = float_of(0x7ff0000000000000)
# of each code: size in bytes, standard; kind
SIZES = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'n': 8, 'N': 8, 'P': 8,
         'f': 4, 'd': 8, 'e': 2}


def small_float_bits(x, mantissa, exponent):
    """The bits of a float in a format with so many bits of mantissa and exponent, rounded to even; -1: too large."""
    bits = bits_of(x)
    sign = 1 << mantissa + exponent if bits < 0 else 0
    e = bits >> 52 & 2047
    m = bits & 0xfffffffffffff
    most = (1 << exponent) - 1
    if e == 2047:
        return sign | most << mantissa | (1 << mantissa - 1 if m else 0)
    if e == 0:
        return sign
    m |= 1 << 52
    e += (most >> 1) - 1023
    shift = 52 - mantissa
    if e <= 0:
        shift += 1 - e
        e = 0
        if shift > 54:
            return sign
    half = 1 << shift - 1
    q = m >> shift
    rest = m & (1 << shift) - 1
    if rest > half or rest == half and q & 1:
        q += 1
    # q has its leading bit where the number is normal: it adds 1 to the exponent
    result = q + (e - 1 << mantissa) if e else q
    if result >= most << mantissa:
        return -1
    return sign | result


def small_float(bits, mantissa, exponent):
    most = (1 << exponent) - 1
    e = bits >> mantissa & most
    m = bits & (1 << mantissa) - 1
    if e == most:
        x = float_of(0x7ff8000000000000) if m else INFINITE
    elif e:
        x = float_of(e - (most >> 1) + 1023 << 52 | m << 52 - mantissa)
    else:
        x = m * float_of(1 - (most >> 1) - mantissa + 1023 << 52)
    return -x if bits >> mantissa + exponent else x


def pack_float(x, code, order, native=False):
    if code == 'd':
        bits = bits_of(x)
        if bits >> 32 & 0x7fffffff == 0x7ff85eed:
            # of float("nan"): see runtime/kernel/float_parse.py
            bits = bits >> 63 << 63 | 0x7ff8000000000000
        return (bits & 0xffffffffffffffff).to_bytes(8, order)
    if code == 'f':
        bits = small_float_bits(x, 23, 8)
        if bits < 0 and native:
            bits = 0x7f800000 if x > 0.0 else 0xff800000
    else:
        bits = small_float_bits(x, 10, 5)
    if bits < 0:
        raise OverflowError('float too large to pack with ' + code + ' format')
    return bits.to_bytes(SIZES[code], order)


def unpack_float(data, code, order):
    bits = int.from_bytes(data, order)
    if code == 'd':
        return float_of(bits if bits < 9223372036854775808 else bits - 18446744073709551616)
    return small_float(bits, 23, 8) if code == 'f' else small_float(bits, 10, 5)
