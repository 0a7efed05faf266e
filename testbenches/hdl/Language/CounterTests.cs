using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Tests.Language;

public sealed class Kitchen : Module
{
    public enum State { Idle, Run, Done, Failed, Stuck }

    public sealed class Word : Struct
    {
        public readonly UInt Tag = Field.UInt(8);
        public readonly UInt Payload = Field.UInt(64);
    }

    [Doc("Adds.")]
    public sealed class Adder(int width) : Module
    {
        public readonly UInt A = Input.UInt(width);
        public readonly UInt B = Input.UInt(width);
        public readonly UInt Sum = Output.UInt(width);
        protected override void Build() => Sum.Value = A + B;
    }

    public readonly Bit Enable = Input.Bit();
    public readonly UInt Address = Input.UInt(4);
    public readonly Word In = Input.Of<Word>();
    public readonly Word Out = Output.Of<Word>();
    public readonly UInt Count = Output.UInt(8);
    private readonly UInt count = Reg.UInt(8, reset: 3);
    private readonly UInt wide = Reg.UInt(64, reset: 0xFFFF_FFFF_FFFF_FFFF);
    private readonly UInt free = Reg.UInt(64, reset: null);
    private readonly Enum<State> state = Reg.Enum<State>();
    private readonly Enum<State> state2 = Reg.Enum<State>(State.Run);
    private readonly Word word = Reg.Of<Word>();
    private readonly Memory memory = Memory.Create(72, 16, style: RamStyle.Block);
    private readonly Adder adder = new(8);
    private readonly Adder[] adders = [new(8), new(8)];

    protected override void Build()
    {
        When(Enable, () => count.Next = count + 1)
            .ElseWhen(Address == 3, () => count.Next = 0)
            .Otherwise(() => count[3, 0].Next = 5);
        Switch(state)
            .Case(State.Idle, () => state.Next = State.Run)
            .Case(State.Run, State.Done, () => state.Next = Mux(Enable, state2, State.Idle))
            .Default(() => { });
        adder.A.Value = count;
        adder.B.Value = Mux(Enable, count, 1);
        foreach (var a in adders) { a.A.Value = adder.Sum; a.B.Value = 7; }
        Count.Value = adders[1].Sum;
        Let(out var packed, memory.Read(Address, Enable));
        When(Enable, () => memory.Write(Address, In.Pack()));
        word.Next = In.Unpack(packed);
        Out.Value = Mux(Enable, word, In);
        var extra = Wire.UInt(8, name: "extra");
        extra.Value = Cat(In.Tag[3, 0], Enable, Lit.Bit(true), Lit.UInt(3, 2));
        Assert(count < 200 | extra == 3, "small");
        wide.Next = wide << extra | free >> 3 | -free;
    }
}

public sealed class CounterTests
{
    [Test]
    public void Elaborates()
    {
        var design = Design.Elaborate(new Kitchen());
        foreach (var n in design.Top.Nets) Console.WriteLine($"{n.Kind} {n.Name} {n.Width} {n.Reset} {n.Source} {n.Domain}");
        foreach (var c in design.Top.Children) Console.WriteLine($"{c.TypeName} {c.InstanceName} {c.Comment}");
        foreach (var s in design.Top.Body) Console.WriteLine($"{s.GetType().Name} {s.Source}");
        foreach (var m in design.Top.Memories) Console.WriteLine($"{m.Name} {m.WritePorts[0].Source}");
        design.Top.Domains.Should().Equal(ClockDomain.Default);
    }
}
