using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;
using static PyXL.Hdl.Logic;

namespace PyXL.Hdl.Tests.Checks;

public sealed class LoopCheckTests
{
    private sealed class Pass : Module
    {
        public readonly UInt In = Input.UInt(4);
        public readonly UInt Out = Output.UInt(4);

        protected override void Build() => Out.Value = In + 1;
    }

    private sealed class Ring : Module
    {
        private readonly Pass pass = new();

        protected override void Build() => pass.In.Value = pass.Out;
    }

    [Test]
    public void A_loop_is_printed_net_by_net_with_its_lines()
    {
        var error = Findings.Error(() =>
        {
            var a = Wire.Bit(name: "a");
            var b = Wire.Bit(name: "b");
            a.Value = !b;
            b.Value = a & Input.Bit(name: "c");
        });
        error.ShouldBe("sketch.a", "combinational loop:", "a.Value = !b");
        var (file, line) = (error.Source.File, error.Source.Line);
        error.Message.Should().Be($"combinational loop:\n    sketch.a depends on sketch.b at {file}:{line}\n    sketch.b depends on sketch.a at {file}:{line + 1}");
    }

    [Test]
    public void A_loop_through_ports_of_a_child()
    {
        var error = Findings.Error(new Ring());
        error.ShouldBe("ring.pass.in", "ring.pass.out[0] depends on ring.pass.in[0]", "pass.In.Value = pass.Out");
    }

    [Test]
    public void A_loop_through_a_condition() =>
        Findings.Error(() =>
        {
            var a = Wire.Bit(name: "a");
            a.Value = false;
            When(!a, () => a.Value = true);
        }).ShouldBe("sketch.a", "sketch.a depends on sketch.a", "When(!a");

    [Test]
    public void A_loop_through_the_subject_of_a_switch() =>
        Findings.Error(() =>
        {
            var a = Wire.UInt(2, name: "a");
            Switch(a).Case(0, () => a.Value = 1).Default(() => a.Value = 0);
        }).ShouldBe("sketch.a", "sketch.a[0] depends on sketch.a[0]", "Switch(a)");

    [Test]
    public void A_loop_through_the_address_of_a_memory() =>
        Findings.Error(() =>
        {
            var memory = Memory.Create(4, 16, initial: [], name: "memory");
            var a = Wire.UInt(4, name: "a");
            a.Value = memory.ReadAsync(a);
        }).ShouldBe("sketch.a", "sketch.a[0] depends on sketch.a[0]", "a.Value = memory.ReadAsync(a)");

    // Each function feeds bits of a wire back into other bits of the same wire: no loop, since none reaches itself.
    private static readonly TestCaseData[] Feedback =
    [
        new TestCaseData((UInt x, UInt i) => Cat(x[2, 0], i[0])).SetName("a chain of wires"),
        new TestCaseData((UInt x, UInt i) => (x << 1) | i[0].AsUInt().ZeroExtend(4)).SetName("a constant shift left"),
        new TestCaseData((UInt x, UInt i) => (x >> 1) & i).SetName("a constant shift right"),
        new TestCaseData((UInt x, UInt i) => Cat(i[0], x[3, 1] ^ i[2, 0])).SetName("a chain of xor, downwards"),
        new TestCaseData((UInt x, UInt i) => Cat((x + i)[2, 0], i[0])).SetName("a carry chain"),
        new TestCaseData((UInt x, UInt i) => Cat(-x[2, 0] * i, i[0])[3, 0] & Cat(x[2, 0], i[0])).SetName("a product whose upper bits are dropped"),
        new TestCaseData((UInt x, UInt i) => Cat(Mux(i[3], x[2, 0], i[2, 0]), i[3])).SetName("a chain of multiplexers"),
        new TestCaseData((UInt x, UInt i) => Cat(x[0, 0].SignExtend(3), i[0])).SetName("a sign extension"),
        new TestCaseData((UInt x, UInt i) => Cat((x << i)[2, 0], i[0])).SetName("a variable shift left"),
        new TestCaseData((UInt x, UInt i) => Cat(i[0], (x >> i)[3, 1])).SetName("a variable shift right"),
    ];

    [TestCaseSource(nameof(Feedback))]
    public void Bits_are_told_apart(Func<UInt, UInt, UInt> next)
    {
        var elaborate = () => Design.Elaborate(new Sketch(() =>
        {
            var x = Wire.UInt(4, name: "x");
            x.Value = next(x, Input.UInt(4, name: "i"));
        }));
        elaborate.Should().NotThrow();
    }

    private static readonly TestCaseData[] Loops =
    [
        new TestCaseData((UInt x, UInt i) => Cat(x[1, 0], x[3, 2])).SetName("a rotation by half"),
        new TestCaseData((UInt x, UInt i) => Cat((x - i)[3, 1], i[0])).SetName("a borrow chain on itself"),
        new TestCaseData((UInt x, UInt i) => Cat((x.AsSInt() >> i).AsUInt()[3, 0])).SetName("a variable arithmetic shift on itself"),
        new TestCaseData((UInt x, UInt i) => Cat(x[3, 1], (x < i).AsUInt())).SetName("a comparison"),
        new TestCaseData((UInt x, UInt i) => Cat(i[3, 1], x.Parity())).SetName("a reduction"),
        new TestCaseData((UInt x, UInt i) => Cat((i << x)[3, 1], i[0])).SetName("a shift count"),
        new TestCaseData((UInt x, UInt i) => Cat(i[3, 1], Mux(x[0], i[0], i[1]))).SetName("the condition of a multiplexer"),
        new TestCaseData((UInt x, UInt i) => Cat(x[3, 1].SignExtend(8)[7], i[2, 0])).SetName("a sign"),
    ];

    [TestCaseSource(nameof(Loops))]
    public void A_bit_that_reaches_itself_is_a_loop(Func<UInt, UInt, UInt> next) =>
        Findings.Error(() =>
        {
            var x = Wire.UInt(4, name: "x");
            x.Value = next(x, Input.UInt(4, name: "i"));
        }).ShouldBe("sketch.x", "sketch.x[", "x.Value = next(x");

    [Test]
    public void A_register_breaks_a_loop()
    {
        var elaborate = () => Design.Elaborate(new Sketch(() =>
        {
            var r = Reg.UInt(4, name: "r");
            var x = Wire.UInt(4, name: "x");
            x.Value = r + 1;
            r.Next = x;
        }));
        elaborate.Should().NotThrow();
    }

    [Test]
    public void A_long_chain_is_searched_without_recursion()
    {
        var elaborate = () => Design.Elaborate(new Sketch(() =>
        {
            var x = Wire.UInt(20_000, name: "x");
            x.Value = Cat(x[19_998, 0], Input.Bit(name: "i"));
        }));
        elaborate.Should().NotThrow();
    }
}
