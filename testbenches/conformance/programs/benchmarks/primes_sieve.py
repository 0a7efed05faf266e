# Primes: a sieve of bytes, a wheel generator, and a test by division.
def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0] = flags[1] = 0
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i in range(n + 1) if flags[i]]


def endless():
    known = {}
    n = 2
    while True:
        if n not in known:
            yield n
            known[n * n] = [n]
        else:
            for p in known.pop(n):
                known.setdefault(n + p, []).append(p)
        n += 1


primes = sieve(3000)
print(len(primes), primes[-1], sum(primes))
generated = []
for p in endless():
    if p > 500:
        break
    generated.append(p)
print(generated == [p for p in primes if p <= 500], len(generated))
gaps = {}
for a, b in zip(primes, primes[1:]):
    gaps[b - a] = gaps.get(b - a, 0) + 1
print(sorted(gaps.items()))
print([n for n in range(2, 120) if all(n % p for p in primes if p * p <= n)] == [p for p in primes if p < 120])
