using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;
using static PyXL.Hdl.Logic;

namespace PyXL.Hdl.Tests.Checks;

public sealed class WidthTests
{
    private static UInt A => Input.UInt(8, name: "a");
    private static UInt B => Input.UInt(4, name: "b");
    private static UInt X => Wire.UInt(8, name: "x");

    private enum Colour { Red, Green, Blue }

    [Test]
    public void Bitwise_operators_want_equal_widths() =>
        Findings.Error(() => { X.Value = A & B; })
            .ShouldBe("sketch", "& wants equal widths: a has 8 bits, b has 4 bits; use ZeroExtend", "X.Value = A & B");

    [Test]
    public void A_wire_takes_its_own_width() =>
        Findings.Error(() => { X.Value = B; })
            .ShouldBe("sketch.x", "takes 8 bits, but b has 4 bits; use ZeroExtend(8) or SignExtend(8)", "X.Value = B;");

    [Test]
    public void A_slice_takes_its_own_width() =>
        Findings.Error(() => { X[6, 0].Value = B; })
            .ShouldBe("sketch.x", "the bits driven take 7 bits, but b has 4 bits; use ZeroExtend(7)", "X[6, 0].Value = B;");

    [Test]
    public void Narrowing_is_explicit() =>
        Findings.Error(() => { X.Value = A * B; })
            .ShouldBe("sketch.x", "takes 8 bits, but the value has 12 bits; use Truncate(8)", "X.Value = A * B");

    [Test]
    public void A_number_fits_in_the_other_operand() =>
        Findings.Error(() => { X.Value = A + 256; })
            .ShouldBe("sketch", "the number 256 does not fit in 8 unsigned bits (0 to 255)", "X.Value = A + 256");

    [Test]
    public void A_number_fits_in_a_signed_operand() =>
        Findings.Error(() => { Wire.SInt(8, name: "s").Value = A.AsSInt() + -129; })
            .ShouldBe("sketch", "the number -129 does not fit in 8 signed bits (-128 to 127)", "+ -129");

    [Test]
    public void A_negative_number_is_no_UInt() =>
        Findings.Error(() => { X.Value = A - -1; }).ShouldBe("sketch", "-1 does not fit in 8 unsigned bits", "A - -1");

    [Test]
    public void The_arms_of_a_Mux_have_one_width() =>
        Findings.Error(() => { X.Value = Mux(A.Any(), A, B); }).ShouldBe("sketch", "Mux wants equal widths", "Mux(A.Any(), A, B)");

    [Test]
    public void Two_numbers_have_no_width() =>
        Findings.Error(() =>
        {
            UInt one = 1;
            X.Value = one + 1;
        }).ShouldBe("sketch", "1 + 1: one of two numbers needs a width; write Lit.UInt(value, width)", "X.Value = one + 1");

    [Test]
    public void A_number_alone_has_no_width() =>
        Findings.Error(() =>
        {
            UInt one = 1;
            X.Value = Cat(one, A);
        }).ShouldBe("sketch", "the number 1 has no width here: write Lit.UInt(1, width)", "Cat(one, A)");

    [Test]
    public void Bits_outside_of_a_signal() =>
        Findings.Error(() => { X[0].Value = A[8]; })
            .ShouldBe("sketch", "bit 8 is outside of a signal of 8 bits (bit 7 to 0)", "A[8]");

    [Test]
    public void A_slice_has_its_high_bit_first() =>
        Findings.Error(() => { X.Value = A[0, 7]; }).ShouldBe("sketch", "[0, 7] is outside of a signal of 8 bits: the high bit comes first", "A[0, 7]");

    [Test]
    public void Extension_does_not_narrow() =>
        Findings.Error(() => { X[3, 0].Value = A.ZeroExtend(4); }).ShouldBe("sketch", "a has 8 bits and cannot be extended to 4; use Truncate(4)", "A.ZeroExtend(4)");

    [Test]
    public void AsBit_wants_one_bit() =>
        Findings.Error(() => { X[0].Value = A.AsBit(); }).ShouldBe("sketch", "AsBit takes 1 bit, but a has 8 bits", "A.AsBit()");

    [Test]
    public void A_shift_count_is_not_negative() =>
        Findings.Error(() => { X.Value = A << -1; }).ShouldBe("sketch", "a shift count is not negative: -1", "A << -1");

    [Test]
    public void A_member_fits_in_the_enum() =>
        Findings.Error(() => { Wire.Enum<Colour>(width: 1, name: "c").Value = Colour.Blue; })
            .ShouldBe("sketch", "the number 2 does not fit in 1 unsigned bit (0 to 1)", "Colour.Blue");

    [Test]
    public void A_case_fits_in_the_subject() =>
        Findings.Error(() => Switch(B).Case(16, () => { }).Default()).ShouldBe("sketch", "the number 16 does not fit in 4 unsigned bits", "Case(16");

    [Test]
    public void An_address_has_the_width_of_the_memory() =>
        Findings.Error(() =>
        {
            var memory = Memory.Create(8, 32, name: "memory");
            X.Value = memory.Read(B);
        }).ShouldBe("sketch", "an address of memory (32 words) takes 5 bits, but b has 4 bits", "memory.Read(B)");

    [Test]
    public void A_mask_divides_the_word() =>
        Findings.Error(() =>
        {
            var memory = Memory.Create(8, 16, name: "memory");
            memory.Write(B, A, mask: Lit.UInt(0, 3));
        }).ShouldBe("sketch", "a mask of 3 bits does not divide a word of 8 bits", "mask: Lit.UInt(0, 3)");

    [Test]
    public void Select_reaches_all_values() =>
        Findings.Error(() => { X.Value = Select(B[0, 0], A, A, A); }).ShouldBe("sketch", "an index of 1 bit does not reach 3 values", "Select(B[0, 0]");

    [Test]
    public void All_errors_of_a_build_are_reported_together()
    {
        var errors = Findings.Errors(new Sketch(() =>
        {
            X.Value = A & B;
            X.Value = B;
        }));
        errors.Should().HaveCount(2);
        errors[0].ShouldBe("sketch", "& wants equal widths", "A & B");
        errors[1].ShouldBe("sketch.x_1", "takes 8 bits, but b_1 has 4 bits", "X.Value = B");
    }

    [Test]
    public void Outside_of_elaboration_the_error_is_thrown_where_it_is_made()
    {
        var make = () => Reg.UInt(8, reset: 256);
        make.Should().Throw<HdlException>().WithMessage("*WidthTests.cs:*: the number 256 does not fit in 8 unsigned bits (0 to 255)");
    }

    [Test]
    public void A_signal_has_a_bit()
    {
        var make = () => Input.UInt(0);
        make.Should().Throw<HdlException>().WithMessage("*WidthTests.cs:*: a signal is at least 1 bit wide, not 0");
    }
}
