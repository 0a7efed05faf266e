using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Language;

public sealed class ControlTests
{
    private enum State { Idle, Load, Run, Wait, Done }

    /// <summary>A choice of five, once by each kind of statement.</summary>
    private sealed class Branches : Module
    {
        public readonly UInt In = Input.UInt(3);
        public readonly UInt ByWhen = Output.UInt(8);
        public readonly UInt BySwitch = Output.UInt(8);
        public readonly UInt Held = Output.UInt(8);
        private readonly UInt held = Reg.UInt(8, reset: 99);

        protected override void Build()
        {
            When(In == 0, () => ByWhen.Value = 10)
                .ElseWhen(In == 1, () => ByWhen.Value = 11)
                .ElseWhen(In < 4, () =>
                {
                    Let(out var twice, In + In);
                    ByWhen.Value = twice.ZeroExtend(8);
                })
                .Otherwise(() => ByWhen.Value = 13);

            Switch(In)
                .Case(0, () => BySwitch.Value = 10)
                .Case(1, () => BySwitch.Value = 11)
                .Case(2, 3, () =>
                {
                    Let(out var twice, In << 1);
                    BySwitch.Value = twice.ZeroExtend(8);
                })
                .Default(() => BySwitch.Value = 13);

            Held.Value = held;
            When(In[0], () =>
            {
                held.Next = 1;
                When(In[1], () => held.Next = 2);
                held[7, 6].Next = 3;
            });
        }
    }

    private sealed class Machine : Module
    {
        public readonly Bit Go = Input.Bit();
        public readonly Enum<State> Now = Output.Enum<State>();
        public readonly Bit Busy = Output.Bit();
        private readonly Enum<State> state = Reg.Enum<State>();

        protected override void Build()
        {
            Switch(state)
                .Case(State.Idle, () => When(Go, () => state.Next = State.Load))
                .Case(State.Load, () => state.Next = State.Run)
                .Case(State.Run, () => state.Next = Mux(Go, state, State.Wait))
                .Case([State.Wait], () => state.Next = State.Done)
                .Case(State.Done, () => state.Next = State.Idle);
            Now.Value = state;
            Busy.Value = state.IsAnyOf(State.Load, State.Run, State.Wait);
        }
    }

    private sealed class Empty : Module
    {
        public readonly Bit In = Input.Bit();
        private readonly Memory memory = Memory.Create(8, 16);

        protected override void Build()
        {
            When(In, () => memory.Write(Lit.UInt(0, 4), Lit.UInt(1, 8))).Otherwise(() => { });
            Switch(memory.Read(Lit.UInt(0, 4))).Case(1, () => When(In, () => { })).Default();
        }
    }

    private sealed class Claims : Module
    {
        public readonly UInt In = Input.UInt(4);

        protected override void Build()
        {
            Assume(In < 12, "in range");
            When(In.Any(), () => Cover(In == 5, "five"));
            Assert(In != 15, "not full");
        }
    }

    [Test]
    public void Branches_choose_alike()
    {
        var module = new Branches();
        var simulated = new Simulated(module);
        for (var i = 0; i < 8; i++)
        {
            simulated[module.In] = i;
            int[] expected = [10, 11, 4, 6, 13, 13, 13, 13];
            ((int)simulated[module.ByWhen]).Should().Be(expected[i]);
            ((int)simulated[module.BySwitch]).Should().Be(expected[i]);
        }
    }

    [Test]
    public void The_last_assignment_wins_and_a_register_holds()
    {
        var module = new Branches();
        var simulated = new Simulated(module);
        int[] inputs = [0, 1, 2, 3, 4];
        int[] expected = [99, 0xC1, 0xC1, 0xC2, 0xC2];
        foreach (var (input, value) in inputs.Zip(expected))
        {
            simulated[module.In] = input;
            ((int)simulated.Step()[module.Held]).Should().Be(value);
        }
    }

    [Test]
    public void A_state_machine_walks_its_states()
    {
        var module = new Machine();
        var simulated = new Simulated(module);
        (State, int)[] walk = [(State.Idle, 0), (State.Load, 1), (State.Run, 1), (State.Run, 1), (State.Wait, 1), (State.Done, 0), (State.Idle, 0), (State.Idle, 0)];
        int[] go = [1, 0, 1, 0, 0, 0, 0, 0];
        foreach (var (input, (state, busy)) in go.Zip(walk))
        {
            simulated[module.Go] = input;
            ((State)(int)simulated[module.Now], (int)simulated[module.Busy]).Should().Be((state, busy));
            simulated.Step();
        }
    }

    [Test]
    public void A_switch_over_all_members_covers_unused_encodings_by_its_last_case()
    {
        var body = Design.Elaborate(new Machine()).Top.Body;
        var cases = body.OfType<Switch>().Single();
        cases.Cases.SelectMany(c => c.Patterns).Select(p => p.Symbol!.Member).Should().Equal("Idle", "Load", "Run", "Wait");
        cases.Default.Should().ContainSingle().Which.Should().BeOfType<Assign>().Which.Value.Should().BeOfType<Const>()
            .Which.Symbol.Should().Be(new EnumSymbol(typeof(State), "Idle"));
    }

    [Test]
    public void Statements_know_their_lines()
    {
        var body = Design.Elaborate(new Branches()).Top.Body;
        body.Flatten().Select(s => Repository.Line(s.Source).Trim()).Should().StartWith(
        [
            "Let(out var twice, In + In);",
            "When(In == 0, () => ByWhen.Value = 10)",
            "When(In == 0, () => ByWhen.Value = 10)",
            ".ElseWhen(In == 1, () => ByWhen.Value = 11)",
            ".ElseWhen(In == 1, () => ByWhen.Value = 11)",
            ".ElseWhen(In < 4, () =>",
            "ByWhen.Value = twice.ZeroExtend(8);",
            ".Otherwise(() => ByWhen.Value = 13);",
        ]);
    }

    [Test]
    public void Branches_without_effect_are_left_out() => Design.Elaborate(new Empty()).Top.Body.Should().BeEmpty();

    [Test]
    public void Properties_reach_the_design()
    {
        var body = Design.Elaborate(new Claims()).Top.Body;
        body.Flatten().OfType<Property>().Select(p => (p.Kind, p.Message, p.Domain)).Should().Equal(
            (PropertyKind.Assume, "in range", ClockDomain.Default), (PropertyKind.Cover, "five", ClockDomain.Default), (PropertyKind.Assert, "not full", ClockDomain.Default));
        body[1].Should().BeOfType<If>().Which.Then.Should().ContainSingle().Which.Should().BeOfType<Property>();
    }
}
