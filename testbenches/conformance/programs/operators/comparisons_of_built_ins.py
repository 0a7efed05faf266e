vals = [(), (1,), (1, 2), [], [1], [1, 2], {}, {1: 2}, set(), {1}, frozenset({1}), 10**20, -10**20, 10**20 + 1, 1.5, 'a', b'a', (1, [2]), None, bytearray(b'a'), range(3), slice(1, 2), 1j]
import operator
for op in (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge):
    for a in vals:
        row = []
        for b in vals:
            try: row.append(str(op(a, b))[0])
            except TypeError as e: row.append('!'); m = str(e)
        print(''.join(row), m if '!' in row else '')
