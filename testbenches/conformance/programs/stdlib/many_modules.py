import copy, textwrap, heapq, bisect, datetime, statistics, fractions, decimal, dataclasses, contextlib, enum, typing, abc, operator, string, time, errno, types, random
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
o = {'a': [1, 2], 'b': (3, [4])}; c = copy.deepcopy(o); c['a'].append(9); c['b'][1].append(8); print(o, c, copy.copy(o)['a'] is o['a'])
class Node:
    def __init__(s): s.me = s; s.l = [s]
n = copy.deepcopy(Node()); print(n.me is n, n.l[0] is n)
class CC:
    def __copy__(s): return 'copied'
    def __deepcopy__(s, m): return 'deep'
print(copy.copy(CC()), copy.deepcopy([CC()]))
print(textwrap.wrap('the quick brown fox jumps over', 10), textwrap.fill('aaa bbb ccc', 7), textwrap.dedent('  a\n   b\n  c'), textwrap.indent('a\nb', '> '), textwrap.shorten('hello big world', 11))
h = [5, 3, 8]; heapq.heapify(h); heapq.heappush(h, 1); print(h, heapq.heappop(h), heapq.heappushpop(h, 4), heapq.heapreplace(h, 9), heapq.nlargest(2, h), heapq.nsmallest(2, [3, 1, 2], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3]))); t(heapq.heappop, [])
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect([1, 3], 2, key=lambda x: x)); l = [1, 3]; bisect.insort(l, 2); print(l)
d = datetime.date(2024, 2, 29); print(d, d + datetime.timedelta(days=366), d.weekday(), d.isoformat(), d.strftime('%Y/%m/%d %a %b %j'), d.replace(year=2023, day=1), d - datetime.date(2024, 1, 1), datetime.datetime(2024, 1, 2, 3, 4, 5, 678), datetime.timedelta(hours=25, seconds=-1), datetime.datetime.strptime('2024-05-06 07:08', '%Y-%m-%d %H:%M'), datetime.timedelta(1).total_seconds(), repr(datetime.timedelta(1, 2, 3)), datetime.time(1, 2), datetime.datetime.fromisoformat('2020-01-01T00:00:00'), d.isocalendar()); t(datetime.date, 2023, 2, 29); print(d.year)
print(statistics.mean([1, 2, 3, 4]), statistics.median([1, 3, 2]), statistics.stdev([1, 2, 3, 4]), statistics.mode('aab'), statistics.pvariance([1, 2, 3]), statistics.fmean([1.5, 2.5]), statistics.quantiles([1, 2, 3, 4, 5])); t(statistics.mean, [])
F = fractions.Fraction; print(F(1, 3) + F(1, 6), F('0.25'), F(0.5), F(3, -6), F(7, 2) // 1, F(7, 2) % 1, F(1, 2) ** 2, float(F(1, 4)), F(5).limit_denominator(), F(1, 2) == 0.5, F(3, 4) > F(2, 3), round(F(7, 2)), hash(F(1, 2)) == hash(0.5), repr(F(1, 2)), F(1.1).limit_denominator(10)); t(F, 1, 0); t(F, 'x')
D = decimal.Decimal; print(D('1.10') + D('2.205'), D(1) / D(3), D('1.5').quantize(D('1'), rounding=decimal.ROUND_HALF_EVEN), D('2') ** 10, D('-0.00'), D('1E+3'), D('123.456').as_tuple(), D('0.1') + D('0.2') == D('0.3'), D(10).sqrt(), round(D('2.675'), 2), D('NaN'), D('Infinity'), f"{D('1234.5'):,.2f}", D('1.20').normalize(), max(D(1), D(2)), D('7') // D('2'), D('-7') % D('3'), int(D('3.9'))); t(lambda: D(1) / D(0)); t(D, 'x')
@dataclasses.dataclass(order=True)
class P:
    x: int
    y: list = dataclasses.field(default_factory=list, compare=False)
    z: int = dataclasses.field(default=0, repr=False)
    def __post_init__(s): s.z += 1
print(P(1), P(1) == P(1, [2]), P(1) < P(2), dataclasses.asdict(P(1)), dataclasses.replace(P(1), x=5), [f.name for f in dataclasses.fields(P)], dataclasses.astuple(P(2))); t(P)
@dataclasses.dataclass(frozen=True)
class Fz: a: int = 1
t(lambda: setattr(Fz(), 'a', 2)); print(hash(Fz()) == hash(Fz()), {Fz(): 1}[Fz()])
@contextlib.contextmanager
def cm(x):
    print('in'); 
    try: yield x
    except ValueError as e: print('caught', e)
    finally: print('out')
with cm(5) as v: print(v); raise ValueError('z')
with contextlib.suppress(KeyError): {}['x']
with contextlib.ExitStack() as st: st.callback(print, 'cb'); st.enter_context(cm(1))
with contextlib.nullcontext(7) as q: print(q)
import io
with contextlib.redirect_stdout(io.StringIO()) as f: print('hidden')
print(repr(f.getvalue()))
class Fl(enum.Flag): A = 1; B = 2; C = 4; AB = 3
class En(enum.Enum):
    X = 1; Y = 'y'; Z = X
    def desc(self): return self.name.lower()
class Au(enum.IntEnum): P = enum.auto(); Q = enum.auto()
print(Fl.A | Fl.C, Fl.AB & Fl.A, ~Fl.A, Fl(3), Fl.A in Fl.AB, bool(Fl(0)), list(Fl), En.X, repr(En.Y), En.Z is En.X, En('y'), En['X'], [e.name for e in En], En.X.desc(), len(En), Au.P < Au.Q, Au.P + 1, En.X == 1, Au.P == 1, hash(En.X) == hash(En.X), isinstance(En.X, En), En.__members__.keys()); t(En, 9); t(lambda: En['Q']); t(lambda: setattr(En, 'X', 2))
class Ab(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
t(Ab)
class Ok(Ab):
    def m(self): return 1
    p = 2
print(Ok().m(), Ok().p, Ab.__abstractmethods__ == {'m', 'p'})
random.seed(42); print(random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(10), 3), random.uniform(1, 2), random.gauss(0, 1), random.getrandbits(40), random.shuffle(l), l, random.choices([1, 2], k=3), random.randrange(0, 10, 2), random.expovariate(1), random.triangular(0, 1)); r = random.Random(7); print(r.random(), r.randint(0, 9)); random.seed('s'); print(random.random())
print(operator.itemgetter(1, 2)('abc'), operator.attrgetter('real')(5), operator.methodcaller('upper')('a'), operator.add(1, 2), operator.contains([1], 1), operator.index(5), errno.ENOENT, errno.errorcode[2], types.SimpleNamespace(a=1), typing.List[int] if False else '', typing.Optional if False else '')
T = typing.TypeVar('T')
class NT(typing.NamedTuple): a: int; b: str = 'x'
print(NT(1), NT(1)._asdict(), typing.cast(int, 'a'))
