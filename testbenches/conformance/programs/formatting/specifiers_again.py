for i in range(3):
    for s in ('5d', '<5', '^7x', '+d', '08.3f', '.2e', ',', 's', '>6', '', 'b', '#o'):
        for v in (True, 5, -7, 2.5, -0.0, 'ab', 10**20, -10**20, 1+2j, -2**63):
            try: print(s, format(v, s), end='|')
            except (ValueError, TypeError) as e: print(e, end='|')
        print()
for v in (True, 5, -7, 2.5, 10**20, -10**20, -2**63, 2**63):
    print('%d|%5d|%-5d|%05d|%x|%#o|%+d|% d|%.3d|%i%%' % ((v,) * 10) if v != 2.5 else '%d %i' % (v, v))
print('%s%%%s' % ('é', '中'), '%s' % 'x', '%%', 'é%d中%s' % (1, 2), '100%%' % (), '%(a)s %(b)d' % {'a': 1, 'b': 2}, b'%d-%s' % (3, b'x'), '%5.1f|%-8s|%8s|%c' % (2.25, 'ab', 'cd', 'z'))
