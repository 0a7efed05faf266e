import random
from random import Random


def error(function, *args, **kwargs):
    try:
        print('value', function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


for seed in (0, 1, -5, 12345678901234567890, 'abc', b'xyz', 2.5, -0.1, 1e300, True, ''):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(5), random.getrandbits(100), random.randint(1, 6))
random.seed('old', 1)
print(random.random())
random.seed(42)
print([random.randrange(10) for i in range(10)], random.randrange(5, 50, 5), random.randrange(50, 5, -5), random.randrange(10 ** 30))
print(random.choice('abc'), random.choices([1, 2, 3], k=5), random.choices('ab', [1, 5], k=5), random.choices('ab', cum_weights=[1, 2], k=3))
l = list(range(20))
random.shuffle(l)
print(l, random.sample(range(100), 5), random.sample(range(10 ** 6), 8), random.sample('ab', 3, counts=[2, 5]))
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random(), len(state[1]))
for name, args in (('uniform', (1, 10)), ('triangular', (0, 5, 2)), ('triangular', ()), ('gauss', (0, 1)), ('gauss', (0, 1)),
                   ('normalvariate', (5, 2)), ('lognormvariate', (0, 1)), ('expovariate', (1.5,)), ('vonmisesvariate', (0, 4)),
                   ('gammavariate', (2, 3)), ('gammavariate', (0.5, 1)), ('gammavariate', (1.0, 2)), ('betavariate', (2, 3)),
                   ('paretovariate', (3,)), ('weibullvariate', (1, 2))):
    print(name, [round(getattr(random, name)(*args), 12) for i in range(4)])
r = Random(7)
print(r.random(), r.randbytes(5), Random(7).random())
for f, a in ((random.randrange, (0,)), (random.randrange, (5, 5)), (random.randrange, (1, 2, 0)), (random.choice, ([],)),
             (random.sample, ([1], 2)), (random.sample, ({1}, 1)), (random.getrandbits, (-1,)), (random.gammavariate, (-1, 1))):
    error(f, *a)
error(random.choices, [1], [0])
error(random.choices, [1], [1, 2])
