# Primes by set difference.
n = 100
candidates = set(range(2, n))
for i in range(2, 10):
    candidates -= set(range(2 * i, n, i))
print(sorted(candidates))
odd = {x for x in candidates if x % 4 == 1}
print(sorted(odd), len(candidates - odd))
twins = {(p, p + 2) for p in candidates if p + 2 in candidates}
print(sorted(twins))
