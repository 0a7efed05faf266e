"""MD5 (RFC 1321), SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 (FIPS 180-4).

The constants are computed when first needed: those of SHA-2 are the fractions of square and cube roots of primes."""

algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'}
algorithms_available = algorithms_guaranteed

_tables = {}


def _primes(count):
    primes = []
    n = 2
    while len(primes) < count:
        for p in primes:
            if n % p == 0:
                break
        else:
            primes.append(n)
        n += 1
    return primes


def _cube_root(n):
    """The greatest r with r**3 <= n."""
    r = 1 << (n.bit_length() + 2) // 3
    while True:
        s = (2 * r + n // (r * r)) // 3
        if s >= r:
            return r
        r = s


def _square_root(n):
    r = 1 << (n.bit_length() + 1) // 2
    while True:
        s = (r + n // r) // 2
        if s >= r:
            return r
        r = s


def _sha2_constants(bits, rounds):
    """(round constants, initial state) of the words of that many bits."""
    if bits not in _tables:
        mask = (1 << bits) - 1
        primes = _primes(rounds)
        _tables[bits] = ([_cube_root(p << 3 * bits) & mask for p in primes],
                         [_square_root(p << 2 * bits) & mask for p in primes[:8]])
    return _tables[bits]


def _words(block, size, order):
    return [int.from_bytes(block[i:i + size], order) for i in range(0, len(block), size)]


class _Hash:
    """Collects whole blocks; subclasses have _block(state, block)."""
    block_size = 64
    _word = 4
    _order = 'big'

    def __init__(self, data=b'', *, usedforsecurity=True):
        self._state = list(self._initial())
        self._rest = b''
        self._length = 0
        if data:
            self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        data = bytes(data)
        self._length += len(data)
        data = self._rest + data
        size = self.block_size
        end = len(data) // size * size
        for i in range(0, end, size):
            self._block(self._state, data[i:i + size])
        self._rest = data[end:]

    def digest(self):
        size = self.block_size
        tail = self._rest + b'\x80'
        tail += bytes((size - size // 8 - len(tail)) % size) + (self._length * 8).to_bytes(size // 8, self._order)
        state = list(self._state)
        for i in range(0, len(tail), size):
            self._block(state, tail[i:i + size])
        return b''.join([w.to_bytes(self._word, self._order) for w in state])[:self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = type(self)()
        other._state = list(self._state)
        other._rest = self._rest
        other._length = self._length
        return other

    def __repr__(self):
        return '<' + self.name + ' _hashlib.HASH object>'


def _md5_constants():
    """The first 32 bits of abs(sin(i)), i from 1 to 64, by turning the angle 1 again and again."""
    if 'md5' not in _tables:
        s1 = 0xd76aa47848677020c6e9e909
        c1 = 0x8a51407da8345c91c2466d97
        s, c = s1, c1
        constants = []
        for i in range(64):
            constants.append(abs(s) >> 64)
            s, c = s * c1 + c * s1 >> 96, c * c1 - s * s1 >> 96
        _tables['md5'] = constants
    return _tables['md5']


class md5(_Hash):
    name = 'md5'
    digest_size = 16
    _order = 'little'

    def _initial(self):
        return 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476

    def _block(self, state, block):
        constants = _md5_constants()
        words = _words(block, 4, 'little')
        a, b, c, d = state
        for i in range(64):
            if i < 16:
                f = d ^ (b & (c ^ d))
                g = i
                s = (7, 12, 17, 22)[i & 3]
            elif i < 32:
                f = c ^ (d & (b ^ c))
                g = 5 * i + 1 & 15
                s = (5, 9, 14, 20)[i & 3]
            elif i < 48:
                f = b ^ c ^ d
                g = 3 * i + 5 & 15
                s = (4, 11, 16, 23)[i & 3]
            else:
                f = c ^ (b | d ^ 0xffffffff)
                g = 7 * i & 15
                s = (6, 10, 15, 21)[i & 3]
            f = a + f + constants[i] + words[g] & 0xffffffff
            a = d
            d = c
            c = b
            b = b + (f >> 32 - s | (f & (1 << 32 - s) - 1) << s) & 0xffffffff
        state[0] = state[0] + a & 0xffffffff
        state[1] = state[1] + b & 0xffffffff
        state[2] = state[2] + c & 0xffffffff
        state[3] = state[3] + d & 0xffffffff


class sha1(_Hash):
    name = 'sha1'
    digest_size = 20

    def _initial(self):
        return 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0

    def _block(self, state, block):
        words = _words(block, 4, 'big')
        for i in range(16, 80):
            w = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]
            words.append((w << 1 | w >> 31) & 0xffffffff)
        a, b, c, d, e = state
        for i in range(80):
            if i < 20:
                f = (d ^ (b & (c ^ d))) + 0x5a827999
            elif i < 40:
                f = (b ^ c ^ d) + 0x6ed9eba1
            elif i < 60:
                f = (b & c | d & (b | c)) + 0x8f1bbcdc
            else:
                f = (b ^ c ^ d) + 0xca62c1d6
            f = (a << 5 | a >> 27) + f + e + words[i] & 0xffffffff
            e = d
            d = c
            c = (b << 30 | b >> 2) & 0xffffffff
            b = a
            a = f
        for i, x in enumerate((a, b, c, d, e)):
            state[i] = state[i] + x & 0xffffffff


class sha256(_Hash):
    name = 'sha256'
    digest_size = 32

    def _initial(self):
        return _sha2_constants(32, 64)[1]

    def _block(self, state, block):
        constants = _sha2_constants(32, 64)[0]
        w = _words(block, 4, 'big')
        for i in range(16, 64):
            x = w[i - 15]
            y = w[i - 2]
            # No shift to the left by more than 31: all stay below 2**63.
            w.append(w[i - 16] + w[i - 7] + ((x >> 7 ^ x << 25 ^ x >> 18 ^ x << 14 ^ x >> 3) & 0xffffffff)
                     + ((y >> 17 ^ y << 15 ^ y >> 19 ^ y << 13 ^ y >> 10) & 0xffffffff) & 0xffffffff)
        a, b, c, d, e, f, g, h = state
        for i in range(64):
            h = h + ((e >> 6 ^ e << 26 ^ e >> 11 ^ e << 21 ^ e >> 25 ^ e << 7) & 0xffffffff) + (g ^ (e & (f ^ g))) + constants[i] + w[i]
            y = ((a >> 2 ^ a << 30 ^ a >> 13 ^ a << 19 ^ a >> 22 ^ a << 10) & 0xffffffff) + (a & b | c & (a | b))
            x = d + h & 0xffffffff
            y = h + y & 0xffffffff
            h = g
            g = f
            f = e
            e = x
            d = c
            c = b
            b = a
            a = y
        for i, x in enumerate((a, b, c, d, e, f, g, h)):
            state[i] = state[i] + x & 0xffffffff


class sha224(sha256):
    name = 'sha224'
    digest_size = 28

    def _initial(self):
        return [_square_root(p << 128) & 0xffffffff for p in _primes(16)[8:]]


class sha512(_Hash):
    name = 'sha512'
    digest_size = 64
    block_size = 128
    _word = 8

    def _initial(self):
        return _sha2_constants(64, 80)[1]

    def _block(self, state, block):
        # halves of 32 bits, so that no int exceeds 64 bits
        constants = _sha2_constants(64, 80)[0]
        w = _words(block, 4, 'big')
        for i in range(32, 160, 2):
            p = w[i - 30]
            q = w[i - 29]
            high = (p >> 1 ^ q << 31 ^ p >> 8 ^ q << 24 ^ p >> 7) & 0xffffffff
            low = (q >> 1 ^ p << 31 ^ q >> 8 ^ p << 24 ^ q >> 7 ^ p << 25) & 0xffffffff
            p = w[i - 4]
            q = w[i - 3]
            high += (p >> 19 ^ q << 13 ^ q >> 29 ^ p << 3 ^ p >> 6) & 0xffffffff
            low += (q >> 19 ^ p << 13 ^ p >> 29 ^ q << 3 ^ q >> 6 ^ p << 26) & 0xffffffff
            low += w[i - 31] + w[i - 13]
            w.append(high + w[i - 32] + w[i - 14] + (low >> 32) & 0xffffffff)
            w.append(low & 0xffffffff)
        a, b, c, d, e, f, g, h = [x >> 32 for x in state]
        i, j, k, l, m, n, o, p = [x & 0xffffffff for x in state]
        for t in range(80):
            constant = constants[t]
            low = p + ((m >> 14 ^ e << 18 ^ m >> 18 ^ e << 14 ^ e >> 9 ^ m << 23) & 0xffffffff) + (o ^ (m & (n ^ o)))
            low += (constant & 0xffffffff) + w[2 * t + 1]
            high = h + ((e >> 14 ^ m << 18 ^ e >> 18 ^ m << 14 ^ m >> 9 ^ e << 23) & 0xffffffff) + (g ^ (e & (f ^ g)))
            high = high + (constant >> 32) + w[2 * t] + (low >> 32) & 0xffffffff
            low &= 0xffffffff
            h, p, g, o, f, n = g, o, f, n, e, m
            m = l + low
            e = d + high + (m >> 32) & 0xffffffff
            m &= 0xffffffff
            low += ((i >> 28 ^ a << 4 ^ a >> 2 ^ i << 30 ^ a >> 7 ^ i << 25) & 0xffffffff) + (i & j | k & (i | j))
            high += ((a >> 28 ^ i << 4 ^ i >> 2 ^ a << 30 ^ i >> 7 ^ a << 25) & 0xffffffff) + (a & b | c & (a | b))
            d, l, c, k, b, j = c, k, b, j, a, i
            a = high + (low >> 32) & 0xffffffff
            i = low & 0xffffffff
        for t, x in enumerate(((a << 32) | i, (b << 32) | j, (c << 32) | k, (d << 32) | l, (e << 32) | m, (f << 32) | n,
                               (g << 32) | o, (h << 32) | p)):
            state[t] = state[t] + x & 0xffffffffffffffff


class sha384(sha512):
    name = 'sha384'
    digest_size = 48

    def _initial(self):
        return [_square_root(p << 128) & 0xffffffffffffffff for p in _primes(16)[8:]]


def new(name, data=b'', **kwargs):
    for kind in (md5, sha1, sha224, sha256, sha384, sha512):
        if kind.name == name.lower():
            return kind(data)
    raise ValueError('unsupported hash type ' + name)
