# Items and iterators that the processor handles by itself, and where it does not.
l = []
for i in range(3): l.append(i); print(l.pop(), l.count(1), 'ab'.upper(), (1).bit_length())
class L2(list):
    def append(self, x): super().append(x * 2)
l2 = L2()
for i in range(3): l2.append(i)
print(l2, len(l2), l2[1], l2[-1])
for bad in (3, -4):
    try: l2[bad]
    except IndexError as e: print(e)
try: (1, 2)[5]
except IndexError as e: print(e)
try: [1][True], print([1, 2][True])
except IndexError as e: print(e)
x = [1, 2, 3]; x[-1] = 9; x[0] = 'a'; print(x)
try: x[3] = 1
except IndexError as e: print(e)
try: (1,)[0] = 2
except TypeError as e: print(e)
it = iter([1, 2]); print(next(it), next(it), next(it, 'end'), next(it, 'end'))
y = [1, 2, 3]
for v in y:
    if v < 6 and len(y) < 6: y.append(v + 10)
print(y)
it = iter(y); print(it.__length_hint__(), next(it), it.__length_hint__()); y.clear(); print(list(it), it.__length_hint__()); y.append(1); print(list(it))
for rng in (range(0), range(3), range(5, 0, -2), range(2**31 - 2, 2**31 + 2), range(-2**31 - 2, -2**31 + 2), range(2**62, 2**62 + 3), range(0, 2**40, 2**38)):
    it = iter(rng); print(it.__length_hint__(), list(it), list(reversed(rng)), [q for q in rng])
print([a + b for a, b in zip([1, 2], (3, 4))], [i * x for i, x in enumerate('ab')], max(i for i in (3, 9, 2)))
print('abc' == 'abd', 'abc' == 'ab' + 'c', 'abc' != 'abcdefghi', 'a' == 1, 'a' != None, None == 'x', 'x' in 'xyz')
