using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Language;

public sealed class EnumTests
{
    private enum One { Only }
    private enum Five { A, B, C, D, E }
    private enum Sparse : byte { Low = 1, High = 200 }
    private enum Huge : ulong { Top = ulong.MaxValue }
    private enum None { }
    private enum Negative { Below = -1 }

    private sealed class Convert : Module
    {
        public readonly UInt In = Input.UInt(3);
        public readonly Enum<Five> Chosen = Output.Enum<Five>();
        public readonly UInt Number = Output.UInt(8);
        public readonly Enum<Five> Wide = Output.Enum<Five>(width: 6);
        public readonly Bit IsC = Output.Bit();
        private readonly Enum<Sparse> sparse = Reg.Enum<Sparse>(Sparse.High);

        protected override void Build()
        {
            Chosen.Value = Mux(In > 4, Enum<Five>.FromUInt(In), Five.D);
            Number.Value = sparse.AsUInt();
            Wide.Value = Five.E;
            IsC.Value = Enum<Five>.FromUInt(In) == Five.C;
            sparse.Next = Sparse.Low;
        }
    }

    [Test]
    public void The_largest_member_gives_the_width()
    {
        Field.Enum<One>().Width.Should().Be(1);
        Field.Enum<Five>().Width.Should().Be(3);
        Field.Enum<Sparse>().Width.Should().Be(8);
        Field.Enum<Huge>().Width.Should().Be(64);
        Field.Enum<Five>(width: 6).Width.Should().Be(6);
    }

    [Test]
    public void Members_and_numbers_convert()
    {
        var module = new Convert();
        var simulated = new Simulated(module);
        simulated[module.In] = 2;
        ((Five)(int)simulated[module.Chosen]).Should().Be(Five.D);
        ((int)simulated[module.IsC]).Should().Be(1);
        simulated[module.In] = 7;
        ((int)simulated[module.Chosen]).Should().Be(7);
        ((int)simulated[module.Wide]).Should().Be(4);
        ((int)simulated[module.Number]).Should().Be(200);
        ((int)simulated.Step()[module.Number]).Should().Be(1);
    }

    [Test]
    public void Constants_keep_the_name_of_their_member()
    {
        var constant = (Const)Lit.Enum(Five.C).Expr;
        (constant.Value, constant.Width, constant.Symbol).Should().Be((2, 3, new EnumSymbol(typeof(Five), "C")));
    }

    [Test]
    public void An_enum_without_a_member_0_needs_a_reset()
    {
        var make = () => Reg.Enum<Sparse>();
        make.Should().Throw<HdlException>().WithMessage("*EnumTests.cs:*: Sparse has no member 0 to reset to: name one (reset: ...)");
        Reg.Enum<Sparse>(reset: null).Expr.As<Net>().Reset.Should().BeNull();
    }

    [Test]
    public void Negative_members_are_refused()
    {
        var make = () => Field.Enum<Negative>();
        make.Should().Throw<HdlException>().WithMessage("*EnumTests.cs:*: Negative.Below is negative: enums in hardware start at 0");
    }

    [Test]
    public void An_enum_without_members_is_refused()
    {
        var make = () => Field.Enum<None>();
        make.Should().Throw<HdlException>().WithMessage("*EnumTests.cs:*: the enum None has no members");
    }
}
