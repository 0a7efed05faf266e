using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Language;

public sealed class StructTests
{
    private enum Kind { None, Int, Float }

    private class Word(int bits) : Struct
    {
        public Word() : this(8) { }

        public readonly Enum<Kind> Kind = Field.Enum<Kind>();
        public readonly SInt Payload = Field.SInt(bits);

        public Bit IsInt => Kind == StructTests.Kind.Int;
    }

    private sealed class Entry : Struct
    {
        public readonly Bit Valid = Field.Bit();
        public readonly Word[] Words = [Field.Of<Word>(), Field.Of(() => new Word(4))];
    }

    private sealed class Swap : Module
    {
        public readonly Entry In = Input.Of<Entry>();
        public readonly Bit Choose = Input.Bit();
        public readonly Entry Out = Output.Of<Entry>();
        public readonly UInt Packed = Output.UInt(17);
        public readonly Entry Unpacked = Output.Of<Entry>();
        public readonly Bit Same = Output.Bit();
        public readonly Bit IsInt = Output.Bit();
        public readonly Entry Stored = Output.Of<Entry>();
        private readonly Entry entry = Reg.Of<Entry>(reset: 0x10A05);

        protected override void Build()
        {
            var made = Wire.Like(In, name: "made");
            made.Valid.Value = true;
            made.Words[0].Value = In.Words[0];
            made.Words[1].Kind.Value = Kind.Float;
            made.Words[1].Payload.Value = -1;
            Out.Value = Mux(Choose, In, made);
            Packed.Value = In.Pack();
            Unpacked.Value = Unpacked.Unpack(In.Pack() ^ 1);
            Same.Value = In == entry;
            IsInt.Value = Out.Words[0].IsInt;
            When(Choose, () => entry.Next = In);
            Stored.Value = entry;
        }
    }

    private static int Pack(int valid, Kind kind0, int payload0, Kind kind1, int payload1) =>
        (((((((valid << 2) | (int)kind0) << 8) | (payload0 & 255)) << 2) | (int)kind1) << 4) | (payload1 & 15);

    [Test]
    public void Structs_are_their_fields()
    {
        var module = new Swap();
        var simulated = new Simulated(module);
        module.In.Width.Should().Be(17);
        var value = Pack(0, Kind.Int, -3, Kind.None, 5);
        simulated[module.In] = value;

        ((int)simulated[module.In]).Should().Be(value);
        ((int)simulated[module.In.Words[0].Payload]).Should().Be(253);
        ((int)simulated[module.Packed]).Should().Be(value);
        ((int)simulated[module.Unpacked]).Should().Be(value ^ 1);
        ((int)simulated[module.IsInt]).Should().Be(1);

        ((int)simulated[module.Out]).Should().Be(Pack(1, Kind.Int, -3, Kind.Float, -1));
        simulated[module.Choose] = 1;
        ((int)simulated[module.Out]).Should().Be(value);

        ((int)simulated[module.Stored]).Should().Be(0x10A05);
        ((int)simulated[module.Same]).Should().Be(0);
        simulated.Step();
        ((int)simulated[module.Stored]).Should().Be(value);
        ((int)simulated[module.Same]).Should().Be(1);
    }

    [Test]
    public void A_field_carries_its_enum_and_its_sign()
    {
        var nets = Design.Elaborate(new Swap()).Top.Nets;
        nets.Single(n => n.Name == "in_words_1_kind").Enum.Should().Be(typeof(Kind));
        nets.Single(n => n.Name == "in_words_1_payload").Signed.Should().BeTrue();
        nets.Single(n => n.Name == "in_valid").Should().Match<Ir.Net>(n => n.Enum == null && !n.Signed);
    }

    [Test]
    public void Reset_is_spread_over_the_fields()
    {
        var nets = Design.Elaborate(new Swap()).Top.Nets;
        nets.Where(n => n.Kind == Ir.NetKind.Register).Select(n => (n.Name, (int)n.Reset!.Value)).Should().Equal(
            ("entry_valid", 1), ("entry_words_0_kind", 0), ("entry_words_0_payload", 0x28), ("entry_words_1_kind", 0), ("entry_words_1_payload", 5));
    }

    private sealed class Nothing : Struct;

    [Test]
    public void A_struct_has_fields()
    {
        var width = () => new Nothing().Width;
        width.Should().Throw<HdlException>().WithMessage("*StructTests.cs:*: Nothing has no fields: a struct's fields are signals made with Field");
    }
}
