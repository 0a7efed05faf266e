import json
import random


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


value = {'a': [1, 2.5, -3e50, True, False, None, 'x"\\\n\té\U0001f600\x00\x7f'], 'b': {}, 'c': [], 'd': (1, (2,)), 1: 2, None: 3, True: 4, 1.5: 5}
print(json.dumps(value))
print(json.dumps(value, indent=2))
print(json.dumps(value, indent='\t', ensure_ascii=False, separators=(',', ':')))
print(json.dumps({'b': 1, 'a': [2]}, sort_keys=True, separators=(',', ':')), json.dumps([float('nan'), float('inf'), -float('inf')]))
print(json.dumps([], indent=1), json.dumps([[]], indent=1), json.dumps('a'), json.dumps({(1,): 2, 'k': 1}, skipkeys=True))
error(json.dumps, {(1,): 2})
error(json.dumps, object)
error(json.dumps, float('nan'), allow_nan=False)
error(json.dumps, {1, 2})
print(json.dumps({1, }, default=list), json.dumps(1 << 100))
l = []
l.append(l)
error(json.dumps, l)
for text in ('[1, 2.0, -3, 1e5, 1E-2, true, false, null]', ' {"a" : {"b": [ ] } , "c":"\\u00e9\\ud83d\\ude00\\n\\/"} ', '"abc"', '12', '-0', '-0.0',
             'NaN', '-Infinity', '[Infinity]', '', '[', '[1', '[1,', '[1,]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', '[1 2]', '"abc',
             '"a\\', '"a\\x"', '"\\u12"', '"\n"', '01', '1.', '.5', '-', 'tru', '[1]x', '\n\n  [1,\n 2,\n x]', '"\\ud83d"', '1e', '+1', '  ', "{'a': 1}",
             '"\\ud83dx"', '123456789012345678901234567890', '1.7976931348623157e400'):
    error(json.loads, text)
print(json.loads(b'{"a": 1}'), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list))
print(json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: s + '!'))
error(json.loads, 5)
try:
    json.loads('[1,\n x]')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc == '[1,\n x]')


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({'z': 1j}, cls=Encoder))
error(json.dumps, {'z': b''}, cls=Encoder)
print(json.JSONDecoder().raw_decode('[1] tail'), Encoder().encode([1j]))


def make(depth):
    k = random.randrange(8 if depth else 5)
    if k == 0:
        return random.choice([None, True, False])
    if k == 1:
        return random.randrange(-10 ** 6, 10 ** 12)
    if k == 2:
        return random.uniform(-1e3, 1e3)
    if k <= 4:
        return ''.join(chr(random.choice([random.randrange(32, 127), random.randrange(0x3000)])) for i in range(random.randrange(6)))
    if k == 5:
        return {str(i): make(depth - 1) for i in range(random.randrange(4))}
    return [make(depth - 1) for i in range(random.randrange(4))]


random.seed(8)
for i in range(60):
    v = make(4)
    text = json.dumps(v, indent=random.choice([None, 1, 3]), sort_keys=True)
    assert json.loads(text) == v
    print(text)
