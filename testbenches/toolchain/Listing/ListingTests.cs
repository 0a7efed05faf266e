using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Stimulus;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Listing;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Listing;

public class ListingTests
{
    private static string List(ProgramImage image)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new ProgramListing(image).Write(writer);
        return writer.ToString();
    }

    [Test]
    public void Python_bytecode_and_instructions_stand_side_by_side()
    {
        var text = List(SampleImage.Build());
        var code = text[text.IndexOf("CODE", StringComparison.Ordinal)..];
        code.Should().Be("""
            CODE
              Python                     CPython bytecode      address bits      PySM

            <module> (sample):
                                                               0x0080  EE000800  SETFP  [4]
                 1  total = 0            LOAD_CONST 0 (0)      0x0081  E2000200  STS    [1], #0           ; sample.total
                                         STORE_NAME 0 (total)
                 3  def add(n, step=3):  MAKE_FUNCTION 1       0x0082  A9FC0180  MOV    push, s0          ; function add
                                                               0x0083  D8000000  HALT   #0

            add (sample), entry 0x0085 behind 1 defaults:
                 3  def add(n, step=3):                        0x0084  A8040003  MOV    l1, #3
                 4      return n + step  LOAD_FAST 0 (n)       0x0085  21FE0101  ADD    push, l0, l1
                                         LOAD_FAST 1 (step)
                                         BINARY_OP 0 (+)
                                         RETURN_VALUE          0x0086  D60001FF  RET    pop

            unhandled (runtime):
                                                               0x0087  D8000001  HALT   #1

            STATICS
                  0  function add
                  1  Unbound  (sample.total)
                  2  Str:0000000200000001

            HEAP
                  0  Unbound
                  1  Header:0000000200000090
                  2  Raw:0000006f6c6c6568

            SYMBOLS
              0x0080..0x0083       4  <module> (sample)
              0x0084..0x0086       3  add (sample), entry 0x0085 behind 1 defaults
              0x0087..0x0087       1  unhandled (runtime)

            SIZES, instructions by module
                   7  sample (user)
                   1  runtime (runtime)

            """.ReplaceLineEndings("\n"));
        text.Should().Contain("\n  0x0010  ADD      JMP    0x0087            ; unhandled\n");
    }

    [Test]
    public void An_image_without_debug_information_is_listed_too()
    {
        var sample = SampleImage.Build();
        var text = List(new ProgramImage { Program = sample.Program, Statics = sample.Statics, Data = sample.Data, Machine = sample.Machine });
        text.Should().Contain("CODE\n  address bits      PySM\n  0x0080  EE000800  SETFP  [4]\n").And.Contain("      0  function at 0x0085\n").And.NotContain("SYMBOLS");
    }

    [Test]
    public void A_listing_depends_on_nothing_but_the_image() => List(RandomProgram.Generate(5)).Should().Be(List(ImageFile.Decode(ImageFile.Encode(RandomProgram.Generate(5)))));

    private static readonly (Instruction Instruction, string Text)[] Texts =
    [
        (Binary(Opcode.AddInPlace, 126, Operand.Top, Operand.Imm(-128)), "ADD=   l126, top, #-128"),
        (CompareBranch(Opcode.BranchNotLt, -3, Operand.Local(7), Operand.Static(9)), "BNLT   l7, s9, 0x00FD"),
        (TestBranch(Opcode.BranchTrue, 63, Operand.Pop), "BT     pop, 0x013F"),
        (Loop(Opcode.ForUp, 4, -256, Operand.Imm(9)), "FORUP  l4, #9, 0x0000"),
        (Jump(0xFFFFF), "JMP    0xFFFFF"),
        (Call(Opcode.Call, 3, 2), "CALL   l3, 2"),
        (Call(Opcode.CallKw, 0, 2, discard: true), "CALLKW drop, 2"),
        (Pair(Opcode.StoreWord, Operand.Pop, Operand.Pop), "STW    pop, pop"),
        (Destination(Opcode.Cycles, Push), "CYC    push"),
        (Destination(Opcode.GetChar, 0), "GETC   l0"),
        (ClearLocal(2), "CLRL   l2"),
        (Retag(1, Tag.Float, Operand.Pop), "RETAG  l1, Float, pop"),
        (Retag(1, (Tag)0xC0, Operand.Pop), "RETAG  l1, 0xC0, pop"),
        (PinRead(Push, 31), "PINR   push, pin31"),
        (PinBranch(Opcode.BranchPinLow, 0, 2), "BPL    pin2, 0x0100"),
        (PinOut(Opcode.PinWrite, 1, Operand.Imm(1)), "PINW   pin1, #1"),
        (PutChar(1, Operand.Local(0)), "PUTC   out, l0"),
        (PutChar(2, Operand.Local(0)), "PUTC   err, l0"),
        (Count(Opcode.Enter, 12), "ENTER  12"),
        (LoadStatic(Push, 16383), "LDS    push, [16383]"),
        (StoreStatic(16383, Operand.Pop), "STS    [16383], pop"),
        (StaticOnly(Opcode.ClearStatic, 300), "CLRS   [300]"),
        (new Instruction(Opcode.Illegal, 0, 0, 7), ".word 0x00000007"),
    ];

    [Test]
    public void Every_format_has_a_text()
    {
        foreach (var (instruction, text) in Texts) InstructionText.Format(instruction.Encode(), 0x100).Should().Be(text);
        var formats = Texts.Where(t => t.Instruction.IsDefined).Select(t => InstructionSet.Get(t.Instruction.Opcode).Format).Append(Format.Unary).Append(Format.Source);
        formats.Distinct().Order().Should().Equal(Enum.GetValues<Format>());
    }
}
