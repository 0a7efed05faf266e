"""Random numbers: the Mersenne Twister MT19937 of M. Matsumoto and T. Nishimura (1998), and distributions, the same
sequences as CPython's."""

from _bits import bits_of
from math import acos, ceil, cos, e, exp, floor, isfinite, lgamma, log, pi, sin, sqrt

TWOPI = 2.0 * pi
NV_MAGICCONST = 4 * exp(-0.5) / sqrt(2.0)
LOG4 = log(4.0)
SG_MAGICCONST = 1.0 + log(4.5)
BPF = 53
RECIP_BPF = 2.0 ** -53
_ONE = 1


class Random:
    VERSION = 3

    def __init__(self, x=None):
        self.gauss_next = None
        self.seed(x)

    def _start(self, seed):
        """The state from a 32-bit number."""
        state = [seed]
        for i in range(1, 624):
            seed = 1812433253 * (seed ^ seed >> 30) + i & 0xffffffff
            state.append(seed)
        self._state = state
        self._place = 624

    def _start_from(self, keys):
        self._start(19650218)
        state = self._state
        i = 1
        j = 0
        for k in range(max(624, len(keys))):
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) * 1664525) + keys[j] + j & 0xffffffff
            i += 1
            j += 1
            if i == 624:
                state[0] = state[623]
                i = 1
            if j == len(keys):
                j = 0
        for k in range(623):
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) * 1566083941) - i & 0xffffffff
            i += 1
            if i == 624:
                state[0] = state[623]
                i = 1
        state[0] = 0x80000000

    def seed(self, a=None, version=2):
        if a is None:
            # no source of entropy: the cycle counter is the best there is
            from time import perf_counter_ns
            a = perf_counter_ns()
        elif version == 1 and isinstance(a, (str, bytes)):
            a = a.decode('latin-1') if isinstance(a, bytes) else a
            x = ord(a[0]) << 7 if a else 0
            for c in map(ord, a):
                x = (1000003 * x ^ c) & 0xffffffffffffffff
            x ^= len(a)
            a = -2 if x == -1 else x
        elif version == 2 and isinstance(a, (str, bytes, bytearray)):
            from hashlib import sha512
            if isinstance(a, str):
                a = a.encode()
            a = int.from_bytes(a + sha512(a).digest(), 'big')
        elif isinstance(a, float):
            a = hash_of_float(a) & 0xffffffffffffffff
        elif not isinstance(a, int):
            raise TypeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
        a = abs(int(a))
        keys = [a & 0xffffffff]
        a >>= 32
        while a:
            keys.append(a & 0xffffffff)
            a >>= 32
        self._start_from(keys)
        self.gauss_next = None

    def getstate(self):
        return 3, tuple(self._state) + (self._place,), self.gauss_next

    def setstate(self, state):
        version, values, self.gauss_next = state
        if version != 3:
            raise ValueError('state with version ' + str(version) + ' passed to Random.setstate() of version 3')
        self._state = list(values[:624])
        self._place = values[624]

    def _refill(self):
        state = self._state
        for i in range(624):
            y = state[i] & 0x80000000 | state[i - 623] & 0x7fffffff
            y = state[i - 227] ^ y >> 1 ^ (0x9908b0df if y & 1 else 0)
            state[i] = y
        self._place = 0

    def _word(self):
        if self._place >= 624:
            self._refill()
        y = self._state[self._place]
        self._place += 1
        y ^= y >> 11
        y ^= y << 7 & 0x9d2c5680
        y ^= y << 15 & 0xefc60000
        return y ^ y >> 18

    def random(self):
        a = self._word() >> 5
        return (a * 67108864.0 + (self._word() >> 6)) * (1.0 / 9007199254740992.0)

    def getrandbits(self, k, /):
        if not isinstance(k, int):
            raise TypeError("'" + type(k).__name__ + "' object cannot be interpreted as an integer")
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        if k == 0:
            return 0
        if k <= 32:
            return self._word() >> 32 - k
        result = 0
        shift = 0
        while k > 0:
            word = self._word()
            if k < 32:
                word >>= 32 - k
            result |= word << shift
            shift += 32
            k -= 32
        return result

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    def _randbelow(self, n):
        k = n.bit_length()
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r

    def randrange(self, start, stop=None, step=_ONE):
        start = _index(start)
        if stop is None:
            if step is not _ONE:
                raise TypeError('Missing a non-None stop argument')
            if start > 0:
                return self._randbelow(start)
            raise ValueError('empty range for randrange()')
        stop = _index(stop)
        width = stop - start
        step = _index(step)
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError('empty range for randrange() (' + str(start) + ', ' + str(stop) + ', ' + str(width) + ')')
        if step > 0:
            n = (width + step - 1) // step
        elif step < 0:
            n = (width + step + 1) // step
        else:
            raise ValueError('zero step for randrange()')
        if n <= 0:
            raise ValueError('empty range for randrange()')
        return start + step * self._randbelow(n)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, '__getitem__'):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        n = len(population)
        if counts is not None:
            totals = []
            total = 0
            for c in counts:
                if not isinstance(c, int):
                    raise TypeError('Counts must be integers')
                total += c
                totals.append(total)
            if len(totals) != n:
                raise ValueError('The number of counts does not match the population')
            if total <= 0:
                raise ValueError('Total of counts must be greater than zero')
            return [population[_bisect(totals, s, 0, n)] for s in self.sample(range(total), k)]
        if not 0 <= k <= n:
            raise ValueError('Sample larger than population or is negative')
        result = [None] * k
        setsize = 21
        if k > 5:
            # the least power of 4 that is not below 3 k
            power = 1
            while power < 3 * k:
                power *= 4
            setsize += power
        if n <= setsize:
            pool = list(population)
            for i in range(k):
                j = self._randbelow(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
        else:
            selected = set()
            for i in range(k):
                j = self._randbelow(n)
                while j in selected:
                    j = self._randbelow(n)
                selected.add(j)
                result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                scale = n + 0.0
                return [population[floor(self.random() * scale)] for i in range(k)]
            if isinstance(weights, int):
                raise TypeError('The number of choices must be a keyword argument: k=' + repr(weights))
            cum_weights = []
            total = 0
            for w in weights:
                total = w if not cum_weights else total + w
                cum_weights.append(total)
        elif weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if len(cum_weights) != n:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if not isfinite(total):
            raise ValueError('Total of weights must be finite')
        return [population[_bisect(cum_weights, self.random() * total, 0, n - 1)] for i in range(k)]

    # Distributions

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        # A. J. Kinderman and J. F. Monahan's ratio of uniforms
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            u1 = self.random()
            z = cos(pi * u1)
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self.random() > 0.5:
            return (mu + acos(f)) % TWOPI
        return (mu - acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha > 1.0:
            # R. C. H. Cheng, 1977
            ainv = sqrt(2.0 * alpha - 1.0)
            b = alpha - LOG4
            c = alpha + ainv
            while True:
                u1 = self.random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - self.random()
                v = log(u1 / (1.0 - u1)) / ainv
                x = alpha * exp(v)
                z = u1 * u1 * u2
                r = b + c * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        while True:
            # algorithm GS of Kennedy and Gentle
            u = self.random()
            b = (e + alpha) / e
            p = b * u
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -log((b - p) / alpha)
            u1 = self.random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        u = 1.0 - self.random()
        return u ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        u = 1.0 - self.random()
        return alpha * (-log(u)) ** (1.0 / beta)


class SystemRandom(Random):
    """Without a source of entropy: as Random, seeded by the cycle counter."""


def _index(n):
    if isinstance(n, int):
        return int(n)
    if isinstance(n, float):
        # deprecated, as CPython 3.11 still takes it
        if n == int(n):
            return int(n)
        raise ValueError('non-integer arg 1 for randrange()')
    return n.__index__()


def _bisect(a, x, low, high):
    while low < high:
        middle = low + high >> 1
        if x < a[middle]:
            high = middle
        else:
            low = middle + 1
    return low


def hash_of_float(x):
    """The number modulo 2**61 - 1, as CPython hashes floats."""
    if not isfinite(x):
        if x != x:
            return 0
        return 314159 if x > 0.0 else -314159
    bits = bits_of(x)
    exponent = bits >> 52 & 2047
    m = bits & 0xfffffffffffff
    if exponent:
        m |= 1 << 52
    else:
        exponent = 1
    k = (exponent - 1075) % 61
    m = (m << k) % 2305843009213693951
    if bits < 0:
        m = -m
        if m == -1:
            m = -2
    return m


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
