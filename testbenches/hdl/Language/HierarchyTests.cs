using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Language;

public sealed class HierarchyTests
{
    private static readonly ClockDomain Slow = new("slow_clk", "slow_rst");
    private static readonly ClockDomain Other = new("other_clk", "other_rst");

    [Doc("Counts by a step.")]
    private sealed class Stepper(int width) : Module
    {
        [Doc("Added each cycle.")]
        public readonly UInt Step = Input.UInt(width);
        public readonly UInt Total = Output.UInt(width);
        private readonly UInt total = Reg.UInt(width, reset: 1);

        protected override void Build()
        {
            total.Next = total + Step;
            Total.Value = total;
        }
    }

    private sealed class Chain : Module
    {
        public readonly UInt In = Input.UInt(8);
        public readonly UInt Out = Output.UInt(8);
        private readonly Stepper[] steppers = [.. Enumerable.Range(0, 3).Select(_ => new Stepper(8))];

        protected override void Build()
        {
            var step = In;
            foreach (var stepper in steppers)
            {
                stepper.Step.Value = step;
                step = stepper.Total;
            }
            Out.Value = step;
        }
    }

    private sealed class Clocks : Module
    {
        private readonly Stepper ours = new(4);
        private readonly Stepper slow = new(4) { Domain = Slow };
        private readonly Bit other = Reg.Bit(domain: Other);

        protected override void Build()
        {
            ours.Step.Value = 1;
            slow.Step.Value = 1;
            other.Next = !other;
        }
    }

    private sealed class SlowModule : Module
    {
        public override ClockDomain Domain => Slow;
        private readonly Stepper inherits = new(4);

        protected override void Build() => inherits.Step.Value = 1;
    }

    [Test]
    public void A_parent_drives_inputs_and_reads_outputs()
    {
        var module = new Chain();
        var simulated = new Simulated(module);
        simulated[module.In] = 10;
        int[] t = [1, 1, 1];
        for (var cycle = 0; cycle < 20; cycle++)
        {
            ((int)simulated[module.Out]).Should().Be(t[2]);
            simulated.Step();
            t = [(t[0] + 10) & 255, (t[1] + t[0]) & 255, (t[2] + t[1]) & 255];
        }
    }

    [Test]
    public void The_tree_mirrors_the_fields()
    {
        var top = Design.Elaborate(new Chain()).Top;
        (top.TypeName, top.InstanceName, top.Path, top.Parent).Should().Be(("chain", "chain", "chain", null));
        top.Children.Select(c => (c.TypeName, c.InstanceName, c.Comment)).Should().Equal(
            ("stepper", "steppers_0", "Counts by a step."), ("stepper", "steppers_1", "Counts by a step."), ("stepper", "steppers_2", "Counts by a step."));
        var child = top.Children[1];
        child.Parent.Should().BeSameAs(top);
        child.Nets.Select(n => (n.Path, n.Kind, n.Comment)).Should().Equal(
            ("chain.steppers_1.step", NetKind.Input, "Added each cycle."), ("chain.steppers_1.total", NetKind.Output, null), ("chain.steppers_1.total_reg", NetKind.Register, null));
        child.Nets.Should().OnlyContain(n => n.Owner == child);
    }

    [Test]
    public void Domains_are_inherited_unless_given()
    {
        var top = Design.Elaborate(new Clocks()).Top;
        top.Domains.Should().Equal(Other, ClockDomain.Default, Slow);
        top.Children.Select(c => c.Domains.Single()).Should().Equal(ClockDomain.Default, Slow);
        Design.Elaborate(new SlowModule()).Top.Children.Single().Domains.Should().Equal(Slow);
    }

    [Test]
    public void A_module_without_state_has_no_clock() => Design.Elaborate(new Sketch(() => { })).Top.Domains.Should().BeEmpty();

    [Test]
    public void A_design_may_be_elaborated_while_another_is_built()
    {
        var outer = Design.Elaborate(new Sketch(() =>
        {
            var inner = Design.Elaborate(new Chain());
            Output.UInt(8, name: "children").Value = inner.Top.Children.Count;
        }));
        outer.Top.Body.Should().ContainSingle();
    }
}
