using System.Numerics;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;
using static PyXL.Hdl.Logic;

namespace PyXL.Hdl.Tests.Language;

/// <summary>Every operator on random values, against plain arithmetic on whole numbers.</summary>
public sealed class OperatorTests
{
    private const int Wide = 70;
    private const int Narrow = 9;

    private static BigInteger Mask(int width) => (BigInteger.One << width) - 1;

    private static BigInteger Signed(BigInteger bits, int width) => bits >> (width - 1) == 0 ? bits : bits - (BigInteger.One << width);

    private static int Count(BigInteger bits) => (int)Enumerable.Range(0, 128).Sum(i => (long)((bits >> i) & 1));

    /// <summary>Two operands of different widths, and operators on them as (hardware, arithmetic) pairs.</summary>
    private sealed class Bench : Module
    {
        public readonly UInt A = Input.UInt(Wide);
        public readonly UInt B = Input.UInt(Narrow);
        public readonly Bit C = Input.Bit();
        public readonly List<(string Name, Signal Result, Func<BigInteger, BigInteger, int, BigInteger> Expected)> Cases = [];

        protected override void Build()
        {
            SInt a = A.AsSInt(), b = B.AsSInt();
            static BigInteger S(BigInteger x) => Signed(x, Wide);
            static BigInteger T(BigInteger y) => Signed(y, Narrow);

            Add("u +", A + B, (x, y, _) => x + y);
            Add("u + swapped", B + A, (x, y, _) => x + y);
            Add("u -", B - A, (x, y, _) => y - x);
            Add("u *", A * B, (x, y, _) => x * y);
            Add("u + number", 5 + A, (x, _, _) => x + 5);
            Add("u * number", B * 3, (_, y, _) => y * 3);
            Add("u AddGrow", A.AddGrow(B), (x, y, _) => x + y);
            Add("u SubGrow", B.SubGrow(A), (x, y, _) => y - x);
            Add("u negate", -B, (_, y, _) => -y);
            Add("u ~", ~A, (x, _, _) => ~x);
            Add("u &", A & B.ZeroExtend(Wide), (x, y, _) => x & y);
            Add("u |", A | B.SignExtend(Wide), (x, y, _) => x | T(y));
            Add("u ^", A ^ 0x5A5A, (x, _, _) => x ^ 0x5A5A);
            Add("u <", A < B, (x, y, _) => x < y ? 1 : 0);
            Add("u <=", A <= B, (x, y, _) => x <= y ? 1 : 0);
            Add("u >", A > B, (x, y, _) => x > y ? 1 : 0);
            Add("u >=", A >= B, (x, y, _) => x >= y ? 1 : 0);
            Add("u ==", A == B, (x, y, _) => x == y ? 1 : 0);
            Add("u !=", A != B, (x, y, _) => x != y ? 1 : 0);
            Add("u < number", B < 200UL, (_, y, _) => y < 200 ? 1 : 0);
            Add("u << 3", A << 3, (x, _, _) => x << 3);
            Add("u << 200", A << 200, (_, _, _) => 0);
            Add("u >> 3", A >> 3, (x, _, _) => x >> 3);
            Add("u << signal", A << B, (x, y, _) => x << (int)y);
            Add("u >> signal", A >> B, (x, y, _) => x >> (int)y);

            Add("s +", a + b, (x, y, _) => S(x) + T(y));
            Add("s -", b - a, (x, y, _) => T(y) - S(x));
            Add("s *", a * b, (x, y, _) => S(x) * T(y));
            Add("s + number", a + -7, (x, _, _) => S(x) - 7);
            Add("s AddGrow", b.AddGrow(a), (x, y, _) => S(x) + T(y));
            Add("s SubGrow", b.SubGrow(a), (x, y, _) => T(y) - S(x));
            Add("s negate", -b, (_, y, _) => -T(y));
            Add("s ~", ~b, (_, y, _) => ~T(y));
            Add("s &", b & -2, (_, y, _) => T(y) & -2);
            Add("s |", b | 1, (_, y, _) => T(y) | 1);
            Add("s ^", a ^ b.SignExtend(Wide), (x, y, _) => S(x) ^ T(y));
            Add("s <", a < b, (x, y, _) => S(x) < T(y) ? 1 : 0);
            Add("s <=", a <= b, (x, y, _) => S(x) <= T(y) ? 1 : 0);
            Add("s >", a > b, (x, y, _) => S(x) > T(y) ? 1 : 0);
            Add("s >=", b >= -100L, (_, y, _) => T(y) >= -100 ? 1 : 0);
            Add("s ==", a == b, (x, y, _) => S(x) == T(y) ? 1 : 0);
            Add("s !=", a != b, (x, y, _) => S(x) != T(y) ? 1 : 0);
            Add("s << 2", b << 2, (_, y, _) => T(y) << 2);
            Add("s >> 2", b >> 2, (_, y, _) => T(y) >> 2);
            Add("s << signal", a << B, (x, y, _) => S(x) << (int)y);
            Add("s >> signal", a >> B, (x, y, _) => S(x) >> (int)y);
            Add("s ZeroExtend", b.ZeroExtend(20), (_, y, _) => y);
            Add("s SignExtend", b.SignExtend(20), (_, y, _) => T(y));

            Add("bit", A[33], (x, _, _) => x >> 33);
            Add("slice", A[65, 60], (x, _, _) => x >> 60);
            Add("slice of slice", A[65, 60][4, 2], (x, _, _) => x >> 62);
            Add("dynamic bit", A.Bit(B), (x, y, _) => x >> (int)y);
            Add("Truncate", A.Truncate(66), (x, _, _) => x);
            Add("Any", B.Any(), (_, y, _) => y.IsZero ? 0 : 1);
            Add("All", B.All(), (_, y, _) => y == Mask(Narrow) ? 1 : 0);
            Add("Parity", A.Parity(), (x, _, _) => Count(x));
            Add("Replicate", B.Replicate(3), (_, y, _) => y * (1 + (BigInteger.One << 9) + (BigInteger.One << 18)));
            Add("bit Replicate", C.Replicate(5), (_, _, c) => c * 31);
            Add("Cat", Cat(B, C, A, a), (x, y, c) => (((((y << 1) | c) << Wide) | x) << Wide) | x);

            Add("bit &", C & B[0], (_, y, c) => c & y);
            Add("bit |", C | B[0], (_, y, c) => (c | y) & 1);
            Add("bit ^", C ^ B[0], (_, y, c) => c ^ y);
            Add("bit !", !C, (_, _, c) => 1 - c);
            Add("bit ==", C == B[0], (_, y, c) => c == (y & 1) ? 1 : 0);
            Add("bit !=", C != true, (_, _, c) => 1 - c);
            Add("bit AsUInt", C.AsUInt() + 1, (_, _, c) => c + 1);
            Add("AsBit", B[4, 4].AsBit(), (_, y, _) => y >> 4);

            Add("Mux", Mux(C, A, B.ZeroExtend(Wide)), (x, y, c) => c == 1 ? x : y);
            Add("Mux number", Mux(C, B, 77), (_, y, c) => c == 1 ? y : 77);
            Add("Mux signed number", Mux(C, -1, b), (_, y, c) => c == 1 ? -1 : T(y));
            Add("Mux bits", Mux(C, B[1], true), (_, y, c) => c == 1 ? y >> 1 : 1);
            Add("Select", Select(B[2, 0], Lit.UInt(4, 4), B[3, 0], B[7, 4], Lit.UInt(9, 4), Lit.UInt(11, 4)),
                (_, y, _) => (int)(y & 7) switch { 0 => 4, 1 => y, 2 => y >> 4, 3 => 9, _ => 11 });
        }

        private void Add(string name, Signal result, Func<BigInteger, BigInteger, int, BigInteger> expected)
        {
            var output = Output.UInt(result.Width, name: $"case{Cases.Count}");
            output.Value = result.AsUInt();
            Cases.Add((name, output, expected));
        }
    }

    private static readonly Gen<BigInteger> Edges = Gen.OneOfConst<BigInteger>(0, 1, -1, Mask(Wide) >> 1, BigInteger.One << (Wide - 1), 200, -100);

    [Test]
    public void Operators_compute_what_arithmetic_does()
    {
        var module = new Bench();
        var simulated = new Simulated(module);
        module.Cases.Should().HaveCountGreaterThan(60);
        var numbers = Gen.Frequency((1, Edges), (3, Gen.Select(Gen.ULong, Gen.ULong, (hi, lo) => ((BigInteger)hi << 64) | lo)));
        Gen.Select(numbers, numbers, Gen.Int[0, 1]).Sample((a, b, c) =>
        {
            var (x, y) = (a & Mask(Wide), b & Mask(Narrow));
            simulated[module.A] = x;
            simulated[module.B] = y;
            simulated[module.C] = c;
            foreach (var (name, result, expected) in module.Cases)
                simulated[result].Should().Be(expected(x, y, c) & Mask(result.Width), "{0} of {1}, {2}, {3}", name, x, y, c);
        }, iter: 500, threads: 1);
    }

    [TestCase("u +", Wide)]
    [TestCase("u *", Wide + Narrow)]
    [TestCase("u AddGrow", Wide + 1)]
    [TestCase("s *", Wide + Narrow)]
    [TestCase("u * number", 2 * Narrow)]
    [TestCase("u << 3", Wide)]
    [TestCase("s >> signal", Wide)]
    [TestCase("Cat", Narrow + 1 + 2 * Wide)]
    [TestCase("slice", 6)]
    [TestCase("u <", 1)]
    public void Widths_follow_the_rule(string name, int width)
    {
        var module = new Bench();
        Design.Elaborate(module);
        module.Cases.Single(c => c.Name == name).Result.Width.Should().Be(width);
    }
}
