# The fields of Unicode errors are their own, not the arguments; each may be set, and none need be there.
kinds = ((UnicodeEncodeError, ('ascii', 'a\u0107b', 1, 2, 'why')), (UnicodeDecodeError, ('ascii', b'a\xffb', 1, 2, 'why')), (UnicodeTranslateError, ('a\u0107b', 1, 2, 'why')))
names = 'encoding', 'object', 'start', 'end', 'reason'


def attempt(f):
    try:
        print(f())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)


for cls, arguments in kinds:
    bare = cls.__new__(cls)
    print(repr(str(bare)), repr(bare), [getattr(bare, name) for name in names])
    bare.reason = 'late'
    bare.start = 3
    print(repr(str(bare)), bare.start, bare.end, bare.args)
    for name, values in (('start', (0, 2, 5, -1, True)), ('end', (0, 1, 5, -1)), ('reason', (7, None)), ('encoding', ('x', 5)), ('object', ('', b'', 'pqr', 5))):
        for value in values:
            e = cls(*arguments)
            setattr(e, name, value)
            if not (cls is UnicodeDecodeError and value == 'pqr'):
                print(name, repr(value), e)
            print(getattr(e, name) == value, e.args == arguments)
    e = cls(*arguments)
    for value in (None, 'x', 1.5, 10**30):
        attempt(lambda: setattr(cls(*arguments), 'start', value))
    e.args = 1, 2
    print(e.args, e)
    rest = len(arguments) - 3
    for wrong in ((), arguments + (1,), (5,) + arguments[1:], arguments[:-1] + (5,), arguments[:-2] + (2.5, 'r'), arguments[:rest] + (10**30, 2, 'r')):
        attempt(lambda: cls(*wrong))


class Quiet(UnicodeDecodeError):
    def __init__(self, note):
        self.note = note


print(repr(str(Quiet('n'))), Quiet('n').object, Quiet('n').note)
print(UnicodeDecodeError('x', bytearray(b'\xff'), 0, 1, 'r').object)
attempt(lambda: UnicodeDecodeError('x', 5, 0, 1, 'r'))
try:
    b'ab\xff'.decode()
except UnicodeDecodeError as e:
    e.reason = 'changed'
    print(e, e.args, e.object)
