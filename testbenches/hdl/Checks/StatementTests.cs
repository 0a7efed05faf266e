using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;
using static PyXL.Hdl.Logic;

namespace PyXL.Hdl.Tests.Checks;

/// <summary>Statements that are refused where they stand.</summary>
public sealed class StatementTests
{
    private enum Colour { Red, Green, Blue }

    private sealed class Child : Module
    {
        public readonly Bit In = Input.Bit();
        public readonly Bit Out = Output.Bit();
        public readonly Bit Inner = Wire.Bit();
        public readonly Grandchild Below = new();

        protected override void Build()
        {
            Inner.Value = In;
            Out.Value = Inner & Below.Out;
            Below.In.Value = In;
        }
    }

    private sealed class Grandchild : Module
    {
        public readonly Bit In = Input.Bit();
        public readonly Bit Out = Output.Bit();

        protected override void Build() => Out.Value = In;
    }

    private sealed class Parent(Action<Child> build) : Module
    {
        private readonly Child child = new();

        protected override void Build()
        {
            child.In.Value = child.Out;
            build(child);
        }
    }

    [Test]
    public void A_register_is_not_driven_by_Value() =>
        Findings.Error(() => { Reg.Bit(name: "r").Value = true; }).ShouldBe("sketch.r", "a register is set by .Next, not by .Value", "Value = true");

    [Test]
    public void A_wire_has_no_Next() =>
        Findings.Error(() => { Wire.Bit(name: "w").Next = true; }).ShouldBe("sketch.w", "a wire is driven by .Value: .Next is for registers", "Next = true");

    [Test]
    public void An_output_has_no_Next() =>
        Findings.Error(() => { Output.Bit(name: "o").Next = true; }).ShouldBe("sketch.o", "an output is driven by .Value: .Next is for registers", "Next = true");

    [Test]
    public void An_input_is_not_driven_from_inside() =>
        Findings.Error(() => { Input.Bit(name: "i").Value = true; }).ShouldBe("sketch.i", "an input is driven only by the parent of its module", "Value = true");

    [Test]
    public void A_computed_value_is_not_driven() =>
        Findings.Error(() => { (!Input.Bit(name: "i")).Value = true; }).ShouldBe("sketch", "a computed value cannot be driven", "Value = true");

    [Test]
    public void A_childs_output_is_not_driven_by_its_parent() =>
        Findings.Error(new Parent(c => { c.Out.Value = true; })).ShouldBe("parent.child.out", "an output is driven only in its own module", "c.Out.Value");

    [Test]
    public void A_childs_wire_is_not_driven_by_its_parent() =>
        Findings.Error(new Parent(c => { c.Inner.Value = true; })).ShouldBe("parent.child.inner", "a wire is driven only in its own module", "c.Inner.Value");

    [Test]
    public void A_childs_input_has_no_Next() =>
        Findings.Error(new Parent(c => { c.In.Next = true; })).ShouldBe("parent.child.in", "an input is driven by .Value: .Next is for registers", "c.In.Next");

    [Test]
    public void A_grandchilds_input_is_not_driven() =>
        Findings.Error(new Parent(c => { c.Below.In.Value = true; }))
            .ShouldBe("parent.child.below.in", "driven in parent, which is neither its module nor the parent that sees its ports: pass the value through ports", "c.Below.In.Value");

    [Test]
    public void Storage_made_in_Build_needs_a_name() =>
        Findings.Error(() => { Wire.Bit().Value = true; }).ShouldBe("sketch", "this signal belongs to no module: make it a field of the module, or give it a name", "Wire.Bit()");

    [Test]
    public void A_memory_made_in_Build_needs_a_name() =>
        Findings.Error(() => { Memory.Create(8, 8).Write(Lit.UInt(0, 3), Lit.UInt(0, 8)); }).ShouldBe("sketch", "this memory belongs to no module", "Memory.Create(8, 8)");

    [Test]
    public void A_field_is_no_storage() =>
        Findings.Error(() => { Field.Bit().Value = true; }).ShouldBe("sketch", "a Field is a shape without storage", "Field.Bit()");

    [Test]
    public void Statements_stand_in_Build()
    {
        var when = () => When(true, () => { });
        when.Should().Throw<HdlException>().WithMessage("*StatementTests.cs:*: When belongs into the Build method of a module");
    }

    [Test]
    public void Otherwise_follows_its_When() =>
        Findings.Error(() =>
        {
            var r = Reg.UInt(2, name: "r");
            var when = When(r == 0, () => r.Next = 1);
            r.Next = 2;
            when.Otherwise(() => r.Next = 3);
        }).ShouldBe("sketch", "Otherwise follows its When at once, without a statement between", "when.Otherwise");

    [Test]
    public void Nothing_follows_Otherwise() =>
        Findings.Error(() =>
        {
            var r = Reg.UInt(2, name: "r");
            var when = When(r == 0, () => r.Next = 1);
            when.Otherwise(() => r.Next = 3);
            when.ElseWhen(r == 2, () => r.Next = 0);
        }).ShouldBe("sketch", "ElseWhen after Otherwise", "when.ElseWhen");

    [Test]
    public void A_switch_covers_every_value() =>
        Findings.Error(() =>
        {
            var r = Reg.UInt(2, name: "r");
            Switch(r).Case(0, () => r.Next = 1).Case(1, 2, () => r.Next = 3);
        }).ShouldBe("sketch", "the Switch covers 3 of 4 values and has no Default", "Switch(r)");

    [Test]
    public void A_switch_covers_every_member() =>
        Findings.Error(() =>
        {
            var r = Reg.Enum<Colour>(name: "r");
            Switch(r).Case(Colour.Green, () => r.Next = Colour.Red);
        }).ShouldBe("sketch", "the Switch has no case for Red, Blue and no Default", "Switch(r)");

    [Test]
    public void A_case_comes_once() =>
        Findings.Error(() =>
        {
            var r = Reg.UInt(2, name: "r");
            Switch(r).Case(0, () => r.Next = 1)
                .Case(0, () => r.Next = 3).Default();
        }).ShouldBe("sketch", "the Switch has a case for 0 already", ".Case(0, () => r.Next = 3)");

    [Test]
    public void Nothing_follows_Default() =>
        Findings.Error(() =>
        {
            var r = Reg.UInt(2, name: "r");
            var cases = Switch(r).Case(0, () => r.Next = 1);
            cases.Default();
            cases.Case(1, () => r.Next = 3);
        }).ShouldBe("sketch", "Case after Default", "cases.Case(1");

    [Test]
    public void A_struct_takes_its_own_type() =>
        Findings.Error(() => { Wire.Of<Pair>(name: "p").Value = Wire.Of<Other>(name: "o"); })
            .ShouldBe("sketch", "a Pair takes a Pair, not a Other", "Wire.Of<Pair>");

    [Test]
    public void An_instance_is_elaborated_once()
    {
        var module = new Sketch(() => { });
        Design.Elaborate(module);
        var again = () => Design.Elaborate(module);
        again.Should().Throw<HdlException>().WithMessage("*this Sketch has been elaborated before: make a new one");
    }

    private sealed class Pair : Struct
    {
        public readonly Bit Left = Field.Bit();
        public readonly Bit Right = Field.Bit();
    }

    private sealed class Other : Struct
    {
        public readonly Bit Only = Field.Bit();
    }
}
