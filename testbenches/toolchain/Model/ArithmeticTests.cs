using System.Numerics;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Model;

namespace PyXL.Toolchain.Tests.Model;

/// <summary>The machine's arithmetic against integers of any size, with Python's rules.</summary>
public class ArithmeticTests
{
    private static readonly Gen<long> Value = Gen.OneOf(
        Gen.Long,
        Gen.Long[-200, 200],
        Gen.Select(Gen.Int[0, 63], Gen.Long[-2, 2], (bit, delta) => unchecked((1L << bit) + delta)),
        Gen.Select(Gen.Int[0, 63], Gen.Long[-2, 2], (bit, delta) => unchecked(-(1L << bit) + delta)),
        Gen.Select(Gen.Long, Gen.Int[0, 63], (value, shift) => value >> shift));

    private static readonly Gen<Word> Number = Gen.Frequency((8, Value.Select(Word.Int)), (1, Gen.Bool.Select(Word.Bool)));

    private static readonly Opcode[] Operators =
    [
        Opcode.Add, Opcode.Sub, Opcode.Mul, Opcode.FloorDiv, Opcode.Mod, Opcode.Shl, Opcode.Shr, Opcode.And, Opcode.Xor, Opcode.Or,
        Opcode.AddInPlace, Opcode.SubInPlace, Opcode.MulInPlace, Opcode.FloorDivInPlace, Opcode.ModInPlace, Opcode.ShlInPlace, Opcode.ShrInPlace,
        Opcode.AndInPlace, Opcode.XorInPlace, Opcode.OrInPlace,
    ];

    /// <summary>Python's result; null for ZeroDivisionError, and ValueError of a negative shift.</summary>
    private static BigInteger? Python(string operation, BigInteger x, BigInteger y) => operation switch
    {
        "Add" => x + y,
        "Sub" => x - y,
        "Mul" => x * y,
        "FloorDiv" => y.IsZero ? null : Floor(x, y),
        "Mod" => y.IsZero ? null : x - y * Floor(x, y),
        // Shifts further than the widest word only repeat what 64 do.
        "Shl" => y < 0 ? null : x << (int)BigInteger.Min(y, 200),
        "Shr" => y < 0 ? null : x >> (int)BigInteger.Min(y, 200),
        "And" => x & y,
        "Xor" => x ^ y,
        "Or" => x | y,
        _ => throw new ArgumentException(operation),
    };

    private static BigInteger Floor(BigInteger x, BigInteger y)
    {
        var quotient = BigInteger.DivRem(x, y, out var remainder);
        return !remainder.IsZero && remainder.Sign != y.Sign ? quotient - 1 : quotient;
    }

    [TestCaseSource(nameof(Operators))]
    public void Binary_operators_give_Pythons_result_or_trap_where_it_does_not_fit(Opcode opcode)
    {
        var operation = opcode.ToString().Replace("InPlace", "");
        Gen.Select(Number, Number).Sample((a, b) =>
        {
            var expected = Python(operation, a.Signed, b.Signed);
            var fits = expected is { } value && value >= long.MinValue && value <= long.MaxValue;
            Arithmetic.Binary(opcode, a, b, out var result).Should().Be(fits, "{0} {1} {2}", a, opcode, b);
            if (!fits) return;
            var isBool = operation is "And" or "Or" or "Xor" && a.Tag == Tag.Bool && b.Tag == Tag.Bool;
            result.Should().Be(isBool ? Word.Bool(!expected!.Value.IsZero) : Word.Int((long)expected!.Value), "{0} {1} {2}", a, opcode, b);
        }, iter: 4000);
    }

    [Test]
    public void Comparisons_of_numbers_are_Pythons([Values(Opcode.Lt, Opcode.Le, Opcode.Eq, Opcode.Ne, Opcode.Gt, Opcode.Ge)] Opcode opcode)
    {
        Gen.OneOf(Gen.Select(Number, Number), Number.Select(n => (n, n)), Gen.Bool.Select(b => (Word.Bool(b), Word.Int(b ? 1 : 0)))).Sample((a, b) =>
        {
            BigInteger x = a.Signed, y = b.Signed;
            var expected = opcode switch { Opcode.Lt => x < y, Opcode.Le => x <= y, Opcode.Eq => x == y, Opcode.Ne => x != y, Opcode.Gt => x > y, _ => x >= y };
            Arithmetic.Compare(opcode, a, b, out var result).Should().BeTrue();
            result.Should().Be(expected, "{0} {1} {2}", a, opcode, b);
        }, iter: 4000);
    }

    [Test]
    public void Unary_operators_of_numbers_are_Pythons([Values(Opcode.Neg, Opcode.Pos, Opcode.Invert, Opcode.Index)] Opcode opcode)
    {
        Gen.OneOf(Number, Gen.Const(Word.Int(long.MinValue))).Sample(word =>
        {
            BigInteger x = word.Signed;
            var expected = opcode switch { Opcode.Neg => -x, Opcode.Invert => -x - 1, _ => x };
            var fits = expected <= long.MaxValue;
            Arithmetic.Unary(opcode, word, out var result).Should().Be(fits);
            if (fits) result.Should().Be(Word.Int((long)expected));
        }, iter: 2000);
    }

    // One word of each kind; of those that hold a number, more than one.
    private static readonly Word[] Kinds =
    [
        Word.Unbound, Word.None, new(Tag.NotImplemented, 0), new(Tag.Ellipsis, 0), Word.False, Word.True, Word.Int(0), Word.Int(1), Word.Int(-5),
        Word.Float(0.0), Word.Float(-0.0), Word.Float(1.5), new(Tag.Raw, 0), new(Tag.Header, 0x5), new(Tag.Frame, 1), new FuncWord(0, 200, 3, 2, 1).ToWord(),
        new RefWord(8, 2).ToWord(Tag.Str), new RefWord(8, 2).ToWord(Tag.Bytes), new RefWord(8, 2).ToWord(Tag.Tuple), new RefWord(8, 2).ToWord(Tag.Object), new((Tag)0x42, 7), new((Tag)0xC3, 7),
    ];

    [Test]
    public void Only_numbers_are_added_and_ordered()
    {
        foreach (var a in Kinds)
        foreach (var b in Kinds)
        {
            var numbers = a.Tag is Tag.Int or Tag.Bool or Tag.Float && b.Tag is Tag.Int or Tag.Bool or Tag.Float;
            Arithmetic.Binary(Opcode.Add, a, b, out _).Should().Be(numbers, "{0} + {1}", a, b);
            Arithmetic.Compare(Opcode.Lt, a, b, out _).Should().Be(numbers, "{0} < {1}", a, b);
            Arithmetic.Binary(Opcode.MatMul, a, b, out _).Should().BeFalse();
            Arithmetic.Binary(Opcode.TrueDiv, a, b, out _).Should().Be(numbers && b.Payload << (b.Tag == Tag.Float ? 1 : 0) != 0, "{0} / {1}", a, b);
            Arithmetic.Binary(Opcode.Pow, a, b, out _).Should().BeFalse();
        }
    }

    [Test]
    public void Equality_of_singletons_numbers_and_strs_is_decided_and_all_else_traps()
    {
        Tag[] decided = [Tag.None, Tag.NotImplemented, Tag.Ellipsis, Tag.Bool, Tag.Int, Tag.Float, Tag.Str];
        foreach (var a in Kinds)
        foreach (var b in Kinds)
        {
            double Value(Word word) => word.Tag == Tag.Float ? BitConverter.UInt64BitsToDouble(word.Payload) : word.Signed;
            bool IsNumber(Word word) => word.Tag is Tag.Int or Tag.Bool or Tag.Float;
            var expected = IsNumber(a) && IsNumber(b) ? Value(a) == Value(b) : a.Tag == b.Tag;
            foreach (var opcode in new[] { Opcode.Eq, Opcode.Ne })
            {
                var done = Arithmetic.Compare(opcode, a, b, out var result);
                done.Should().Be(decided.Contains(a.Tag) && decided.Contains(b.Tag), "{0} == {1}", a, b);
                if (done) result.Should().Be(expected == (opcode == Opcode.Eq), "{0} {1} {2}", a, opcode, b);
            }
        }
    }

    [Test]
    public void Strs_of_one_size_may_be_equal_though_they_are_two()
    {
        Word a = new RefWord(8, 4).ToWord(Tag.Str), other = new RefWord(16, 4).ToWord(Tag.Str), longer = new RefWord(24, 5).ToWord(Tag.Str);
        Arithmetic.Compare(Opcode.Eq, a, a, out var result).Should().BeTrue();
        result.Should().BeTrue();
        Arithmetic.Compare(Opcode.Eq, a, longer, out result).Should().BeTrue();
        result.Should().BeFalse();
        Arithmetic.Compare(Opcode.Ne, longer, a, out result).Should().BeTrue();
        result.Should().BeTrue();
        Arithmetic.Compare(Opcode.Eq, a, other, out _).Should().BeFalse();
    }

    [Test]
    public void Identity_compares_all_bits_and_traps_only_for_Unbound()
    {
        foreach (var a in Kinds)
        foreach (var b in Kinds)
        {
            Arithmetic.Compare(Opcode.Is, a, b, out var same).Should().Be(a.Tag != Tag.Unbound && b.Tag != Tag.Unbound);
            same.Should().Be(a.Tag == b.Tag && a.Payload == b.Payload);
            Arithmetic.Compare(Opcode.IsNot, a, b, out var different);
            different.Should().Be(!same);
        }
    }

    [Test]
    public void Truth_of_each_kind()
    {
        var truths = Kinds.Select(word => Arithmetic.Truth(word, out var truth) ? truth ? "true" : "false" : "trap");
        truths.Should().Equal(
            "trap", "false", "true", "true", "false", "true", "false", "true", "true",
            "false", "false", "true", "true", "true", "trap", "true",
            "trap", "trap", "trap", "trap", "true", "trap");
    }
}
