using System.Globalization;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Model;

/// <summary>The model's floats against CPython's, on operands that CPython makes: all pairs of some hundred interesting numbers, and random ones.</summary>
public class FloatArithmeticTests
{
    /// <summary>Prints one line a case: operation, operands, result. A number is i or b (int, bool) or f (bits of a float) with 16 digits; x stands for a trap.</summary>
    private const string Oracle = """
        import math, operator, random, struct

        def bits(f): return struct.unpack('<Q', struct.pack('<d', f))[0]
        def number(b): return struct.unpack('<d', struct.pack('<Q', b))[0]

        def text(x):
            if x is None: return 'x'
            if isinstance(x, bool): return f'b{int(x):016x}'
            if isinstance(x, int): return f'i{x & (1 << 64) - 1:016x}'
            return f'f{0x7ff8000000000000 if x != x else bits(x):016x}'

        def operand(x):
            return f'f{bits(x):016x}' if isinstance(x, float) else text(x)

        def true_divide(a, b):
            if not isinstance(a, float) and not isinstance(b, float) and max(abs(a), abs(b)) > 2 ** 53: return None
            return a / b

        def truncate(x):
            i = int(x)
            return i if -2 ** 63 <= i < 2 ** 63 else None

        BINARY = [('Add', operator.add), ('Sub', operator.sub), ('Mul', operator.mul), ('TrueDiv', true_divide),
                  ('Lt', operator.lt), ('Le', operator.le), ('Eq', operator.eq), ('Ne', operator.ne), ('Gt', operator.gt), ('Ge', operator.ge)]
        UNARY = [('Neg', operator.neg), ('Pos', operator.pos), ('ToFloat', float), ('Truncate', truncate), ('SquareRoot', math.sqrt)]

        def attempt(f, *x):
            try: return f(*x)
            except (ZeroDivisionError, ValueError, OverflowError): return None

        def show(name, result, *x):
            print(name, *(operand(v) for v in x), text(result))

        def pair(a, b):
            for name, f in BINARY:
                if isinstance(a, float) or isinstance(b, float) or name == 'TrueDiv': show(name, attempt(f, a, b), a, b)

        def single(x):
            for name, f in UNARY:
                if isinstance(x, float) or name not in ('Neg', 'Pos'): show(name, attempt(f, x), x)

        corners = []
        for e in (0, 1, 2, 51, 52, 53, 54, 1021, 1022, 1023, 1024, 1025, 1074, 1075, 1076, 1085, 1086, 1087, 2045, 2046):
            for m in (0, 1, 1 << 51, (1 << 52) - 1): corners.append(number(e << 52 | m))
        corners += [math.inf, math.nan, number(0x7ff0000000000001), number(0xfff8000000000000), 0.1, 1 / 3, 3.0]
        corners += [-x for x in corners if x == x]
        ints = [True, False]
        for e in (0, 1, 2, 31, 52, 53, 54, 62, 63):
            ints += [s * (1 << e) + d for s in (1, -1) for d in (-3, -1, 0, 1, 2, 3) if -2 ** 63 <= s * (1 << e) + d < 2 ** 63]
        ints += [2 ** 63 - 512, 2 ** 63 - 513, 2 ** 53 + 4, 2 ** 54 + 2, 2 ** 54 + 6, -2 ** 63 + 1024]
        for a in corners:
            single(a)
            for b in corners: pair(a, b)
        for i in ints:
            single(i)
            for x in corners:
                pair(i, x)
                pair(x, i)
            for j in ints: pair(i, j)

        r = random.Random(SEED)
        def any_float():
            kind = r.randrange(6)
            if kind == 0: return number(r.getrandbits(64))
            if kind == 1: return number(r.getrandbits(1) << 63 | r.getrandbits(52) >> r.randrange(53))
            if kind == 2: return number(r.getrandbits(1) << 63 | (1023 + r.randrange(-60, 66)) << 52 | r.getrandbits(52))
            if kind == 3: return number(r.getrandbits(1) << 63 | (1023 + r.randrange(-3, 3)) << 52 | (r.getrandbits(6) << 46) + r.randrange(-2, 3) & (1 << 52) - 1)
            if kind == 4: return float(r.randrange(-1000, 1000))
            return number(r.getrandbits(1) << 63 | r.choice((0, 1, 2, 60, 2040, 2046)) << 52 | r.getrandbits(52))
        def any_int():
            return max(-2 ** 63, min(2 ** 63 - 1, r.choice((1, -1)) * ((r.getrandbits(63) >> r.randrange(63)) + r.randrange(-2, 3))))
        for _ in range(COUNT):
            a, b, i, j = any_float(), any_float(), any_int(), any_int()
            single(a)
            single(i)
            pair(a, b)
            pair(a, i)
            pair(j, b)
            pair(i, j)
            # Close to each other: cancellation, and comparisons of an int with a float near it.
            near = number(bits(a) + r.randrange(-3, 4) & (1 << 64) - 1)
            pair(a, near)
            pair(a, -near)
            pair(float(i), i)
            pair(i, math.nextafter(float(i), math.inf if r.randrange(2) else -math.inf))
        """;

    private static readonly int Random = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? 3000 : 60000;

    private static Word Parse(string text) => new(text[0] switch { 'f' => Tag.Float, 'b' => Tag.Bool, _ => Tag.Int }, ulong.Parse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [Test]
    public void Every_operation_gives_what_CPython_gives_or_traps()
    {
        const int seed = 20261;
        var script = Oracle.Replace("SEED", $"{seed}").Replace("COUNT", $"{Random}");
        var lines = Python.Script(script).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.Length.Should().BeGreaterThan(100_000);
        var wrong = new List<string>();
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            var opcode = Enum.Parse<Opcode>(parts[0]);
            Word a = Parse(parts[1]), b = Parse(parts[^2]);
            bool done;
            Word result;
            if (opcode is >= Opcode.Lt and <= Opcode.Ge)
            {
                done = Arithmetic.Compare(opcode, a, b, out var holds);
                result = Word.Bool(holds);
            }
            else if (parts.Length == 4) done = Arithmetic.Binary(opcode, a, b, out result);
            else done = Arithmetic.Unary(opcode, b, out result);
            // Signs and payloads of NaNs that are only passed on are not what CPython's text tells.
            if (done && opcode is Opcode.Neg or Opcode.Pos or Opcode.ToFloat && double.IsNaN(BitConverter.UInt64BitsToDouble(result.Payload))) result = result with { Payload = FloatArithmetic.QuietNaN };
            if (done != (parts[^1] != "x") || done && result != Parse(parts[^1])) wrong.Add($"{line}: {(done ? result : "trap")}");
        }
        wrong.Take(20).Should().BeEmpty("seed {0}; {1} of {2} are wrong", seed, wrong.Count, lines.Length);
    }

    [Test]
    public void A_NaN_keeps_its_bits_where_it_is_passed_on_and_loses_them_in_arithmetic()
    {
        var signalling = new Word(Tag.Float, 0xFFF0_0000_0000_0001);
        Arithmetic.Unary(Opcode.Neg, signalling, out var negated);
        negated.Payload.Should().Be(0x7FF0_0000_0000_0001);
        Arithmetic.Unary(Opcode.Pos, signalling, out var same);
        same.Should().Be(signalling);
        Arithmetic.Unary(Opcode.ToFloat, signalling, out same);
        same.Should().Be(signalling);
        Arithmetic.Unary(Opcode.SquareRoot, signalling, out var root).Should().BeTrue();
        root.Payload.Should().Be(FloatArithmetic.QuietNaN);
        foreach (var opcode in (Opcode[])[Opcode.Add, Opcode.SubInPlace, Opcode.Mul, Opcode.TrueDivInPlace])
        foreach (var (a, b) in ((Word, Word)[])[(signalling, Word.Int(1)), (Word.Float(1), signalling), (signalling, signalling)])
        {
            Arithmetic.Binary(opcode, a, b, out var result).Should().BeTrue();
            result.Should().Be(new Word(Tag.Float, FloatArithmetic.QuietNaN));
        }
    }

    [Test]
    public void What_is_no_operation_on_floats_traps()
    {
        Word[] others = [Word.Unbound, Word.None, new(Tag.Ellipsis, 0), new(Tag.Raw, 1), new RefWord(8, 2).ToWord(Tag.Str)];
        foreach (var other in others)
        {
            foreach (var opcode in (Opcode[])[Opcode.Add, Opcode.Sub, Opcode.Mul, Opcode.TrueDiv])
            {
                Arithmetic.Binary(opcode, Word.Float(1), other, out _).Should().BeFalse();
                Arithmetic.Binary(opcode, other, Word.Float(1), out _).Should().BeFalse();
            }
            foreach (var opcode in (Opcode[])[Opcode.ToFloat, Opcode.Truncate, Opcode.SquareRoot]) Arithmetic.Unary(opcode, other, out _).Should().BeFalse();
        }
        foreach (var opcode in (Opcode[])[Opcode.FloorDiv, Opcode.Mod, Opcode.Pow, Opcode.MatMul, Opcode.Shl, Opcode.Shr, Opcode.And, Opcode.Or, Opcode.Xor])
            Arithmetic.Binary(opcode, Word.Float(1), Word.Int(1), out _).Should().BeFalse();
        foreach (var opcode in (Opcode[])[Opcode.Invert, Opcode.Index]) Arithmetic.Unary(opcode, Word.Float(1), out _).Should().BeFalse();
        Arithmetic.Binary(Opcode.TrueDiv, Word.Float(1), Word.False, out _).Should().BeFalse();
        Arithmetic.Unary(Opcode.Truncate, Word.True, out var one).Should().BeTrue();
        one.Should().Be(Word.Int(1));
    }
}
