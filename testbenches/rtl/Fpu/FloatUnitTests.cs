using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;
using PyXL.Toolchain.Model;

namespace PyXL.Rtl.Tests.Fpu;

/// <summary>The floating-point unit's results and cycles, against C#'s double.</summary>
public sealed class FloatUnitTests
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? 100_000 : 1_000_000;

    private sealed class Bench : IDisposable
    {
        private readonly FloatBench _top = new();
        private readonly Simulator _simulator;
        private readonly SimNet _tagA, _payloadA, _tagB, _payloadB, _operation, _first, _leaves, _begins, _done, _result, _order;

        public Bench()
        {
            _simulator = new Simulator(Design.Elaborate(_top));
            _simulator.Reset();
            SimNet Net(Signal signal) => _simulator.Net(signal);
            (_tagA, _payloadA, _tagB, _payloadB, _operation) = (Net(_top.A.Tag), Net(_top.A.Payload), Net(_top.B.Tag), Net(_top.B.Payload), Net(_top.Operation));
            (_first, _leaves, _begins, _done, _result, _order) = (Net(_top.First), Net(_top.Leaves), Net(_top.Begins), Net(_top.Done), Net(_top.Result), Net(_top.Order));
        }

        public void Dispose() => _simulator.Dispose();

        /// <summary>Cycles; 0 where the unit leaves the instruction to others.</summary>
        public int Run(FloatOperation operation, Word a, Word b, out Word result, out (bool Less, bool Equal, bool Unordered) order)
        {
            (_tagA.Value, _payloadA.Value, _tagB.Value, _payloadB.Value) = ((ulong)a.Tag, a.Payload, (ulong)b.Tag, b.Payload);
            (_operation.Value, _first.Value, _leaves.Value) = ((ulong)operation, 1, 0);
            (result, order) = (default, default);
            if (_begins.IsZero) return 0;
            var cycles = 1;
            do
            {
                _simulator.Step();
                _first.Value = 0;
                if (++cycles > 100) Assert.Fail($"{operation} of {a} and {b} does not end");
            }
            while (_done.IsZero);
            var bits = _result.Value128;
            result = new((Tag)(byte)(bits >> 64), (ulong)bits);
            var o = _order.Value;
            order = ((o & 4) != 0, (o & 2) != 0, (o & 1) != 0);
            _leaves.Value = 1;
            _simulator.Step();
            return cycles;
        }
    }

    private static void Check(Opcode opcode, FloatOperation operation, int seed, Func<RandomNumbers, (Word A, Word B)> next, int cycles, int cases)
    {
        using var bench = new Bench();
        var numbers = new RandomNumbers(seed);
        for (var i = 0; i < cases; i++)
        {
            var (a, b) = next(numbers);
            var done = opcode is Opcode.ToFloat or Opcode.Truncate or Opcode.SquareRoot ? Arithmetic.Unary(opcode, b, out var expected) : Arithmetic.Binary(opcode, a, b, out expected);
            // What traps never gets so far.
            if (!done) continue;
            var taken = bench.Run(operation, a, b, out var result, out _);
            if (result != expected || taken != cycles)
                Assert.Fail($"{a} {opcode} {b} (0x{a.Payload:x16}, 0x{b.Payload:x16}): 0x{result.Payload:x16} in {taken} cycles, should be 0x{expected.Payload:x16} in {cycles} (seed {seed})");
        }
    }

    private static readonly (Opcode Opcode, FloatOperation Operation, int Cycles)[] Binary =
    [
        (Opcode.Add, FloatOperation.Add, 6), (Opcode.Sub, FloatOperation.Subtract, 6), (Opcode.Mul, FloatOperation.Multiply, 8), (Opcode.TrueDiv, FloatOperation.Divide, 39),
    ];

    [Test]
    public void Binary_operations_on_floats([ValueSource(nameof(Binary))] (Opcode Opcode, FloatOperation Operation, int Cycles) test) =>
        Check(test.Opcode, test.Operation, 1, n => n.Floats(), test.Cycles, 2 * Cases);

    [Test]
    public void Binary_operations_on_a_float_and_an_int([ValueSource(nameof(Binary))] (Opcode Opcode, FloatOperation Operation, int Cycles) test) =>
        Check(test.Opcode, test.Operation, 2, n => n.Mixed(), test.Cycles + 4, Cases);

    [Test]
    public void Division_of_ints() => Check(Opcode.TrueDiv, FloatOperation.Divide, 3, n => n.Exact(), 43, Cases);

    [Test]
    public void Conversion_to_float()
    {
        Check(Opcode.ToFloat, FloatOperation.ToFloat, 4, n => (Word.Int(0), Word.Int(n.Whole())), 4, 2 * Cases);
        Check(Opcode.ToFloat, FloatOperation.ToFloat, 5, n => (Word.Int(0), n.Floats().B), 4, 1000);
    }

    [Test]
    public void Conversion_to_int()
    {
        Check(Opcode.Truncate, FloatOperation.Truncate, 6, n => (Word.Int(0), n.Floats().B), 4, 4 * Cases);
        Check(Opcode.Truncate, FloatOperation.Truncate, 7, n => (Word.Int(0), Word.Int(n.Whole())), 4, 1000);
    }

    [Test]
    public void Square_root()
    {
        Check(Opcode.SquareRoot, FloatOperation.SquareRoot, 8, n => (Word.Int(0), n.Floats().B), 60, 2 * Cases);
        Check(Opcode.SquareRoot, FloatOperation.SquareRoot, 9, n => (Word.Int(0), Word.Int(n.Whole())), 64, Cases);
    }

    [Test]
    public void Comparison_of_a_float_and_an_int()
    {
        using var bench = new Bench();
        var numbers = new RandomNumbers(10);
        for (var i = 0; i < 2 * Cases; i++)
        {
            var (a, b) = numbers.Mixed();
            var cycles = bench.Run(FloatOperation.Compare, a, b, out _, out var order);
            Arithmetic.Compare(Opcode.Lt, a, b, out var less);
            Arithmetic.Compare(Opcode.Eq, a, b, out var equal);
            Arithmetic.Compare(Opcode.Gt, a, b, out var more);
            if (cycles != 5 || order != (less, equal, !less && !equal && !more)) Assert.Fail($"{a} and {b} (0x{a.Payload:x16}, 0x{b.Payload:x16}): {order} in {cycles} cycles");
        }
    }

    [Test]
    public void What_is_not_for_the_unit_is_left_alone()
    {
        using var bench = new Bench();
        foreach (var operation in new[] { FloatOperation.Add, FloatOperation.Subtract, FloatOperation.Multiply, FloatOperation.Compare, FloatOperation.None, FloatOperation.Sign })
            bench.Run(operation, Word.Int(3), Word.True, out _, out _).Should().Be(0);
        bench.Run(FloatOperation.Compare, Word.Float(1), Word.Float(2), out _, out _).Should().Be(0);
    }
}
