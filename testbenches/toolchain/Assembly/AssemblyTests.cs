using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Assembly;

public class AssemblyTests
{
    private const int Start = Machine.ResetPc;

    private static readonly Operand L0 = Operand.Local(0), One = Operand.Imm(1);
    private static readonly Instruction Filler = Unary(Opcode.Move, 5, One);

    private static ProgramImage Link(CodeBuilder code, string? defaultHandler = null)
    {
        var linker = new Linker();
        linker.Add(code);
        return linker.Link(new Machine(), defaultHandler ?? code.Name);
    }

    private static Instruction At(ProgramImage image, int offset) => Decode(image.Program[Start + offset]);

    private static void Fill(CodeBuilder code, int count)
    {
        for (var i = 0; i < count; i++) code.Emit(Filler);
    }

    private static void EmitBranch(CodeBuilder code, Opcode opcode, Label target)
    {
        switch (InstructionSet.Get(opcode).Format)
        {
            case Format.CompareBranch: code.Branch(opcode, target, L0, One); break;
            case Format.TestBranch: code.Branch(opcode, target, L0); break;
            case Format.PinBranch: code.BranchPin(opcode, target, 9); break;
            case Format.Loop: code.Loop(opcode, 3, target, L0); break;
            default: code.Jump(target); break;
        }
    }

    private static IEnumerable<Opcode> ShortBranches => InstructionSet.All.Where(i => i.Format is Format.CompareBranch or Format.TestBranch or Format.PinBranch).Select(i => i.Opcode);

    /// <summary>A branch with the given offset, from its own address to its target's.</summary>
    private static ProgramImage WithOffset(Opcode opcode, int offset)
    {
        var code = new CodeBuilder("f");
        var target = code.NewLabel();
        if (offset <= 0)
        {
            code.Mark(target);
            Fill(code, -offset);
            EmitBranch(code, opcode, target);
        }
        else
        {
            EmitBranch(code, opcode, target);
            Fill(code, offset - 1);
            code.Mark(target);
        }
        Fill(code, 1);
        return Link(code);
    }

    [Test]
    public void Branches_within_reach_are_one_instruction([ValueSource(nameof(ShortBranches))] Opcode opcode, [Values(-64, -63, -1, 0, 1, 62, 63)] int offset)
    {
        var image = WithOffset(opcode, offset);
        var branch = At(image, offset <= 0 ? -offset : 0);
        branch.Opcode.Should().Be(opcode);
        branch.ShortOffset.Should().Be(offset);
        image.Program.Length.Should().Be(Start + Math.Abs(offset) + (offset <= 0 ? 2 : 1));
    }

    [Test]
    public void Branches_out_of_reach_become_their_complement_over_a_jump([ValueSource(nameof(ShortBranches))] Opcode opcode, [Values(-65, 64, -300, 300)] int offset)
    {
        var image = WithOffset(opcode, offset);
        var at = offset <= 0 ? -offset : 0;
        var (branch, jump) = (At(image, at), At(image, at + 1));
        var (mnemonic, complement) = (InstructionSet.Get(opcode).Mnemonic, InstructionSet.Get(branch.Opcode).Mnemonic);
        complement.Should().Be(mnemonic switch
        {
            "BT" => "BF", "BF" => "BT", "BPH" => "BPL", "BPL" => "BPH", "BIS" => "BISNOT", "BISNOT" => "BIS",
            ['B', 'N', 'L' or 'G' or 'E' or 'N', 'T' or 'E' or 'Q', ..] => "B" + mnemonic[2..],
            _ => "BN" + mnemonic[1..],
        });
        branch.ShortOffset.Should().Be(2);
        (branch.A, branch.B).Should().Be((At(WithOffset(opcode, 1), 0).A, At(WithOffset(opcode, 1), 0).B), "the operands stay");
        jump.Opcode.Should().Be(Opcode.Jump);
        // A forward target moves up by the instruction that was added.
        jump.JumpTarget.Should().Be(Start + (offset <= 0 ? 0 : offset + 1));
    }

    [TestCase(-256)]
    [TestCase(-255)]
    [TestCase(0)]
    [TestCase(255)]
    public void Loops_within_reach_are_one_instruction(int offset)
    {
        foreach (var opcode in new[] { Opcode.ForUp, Opcode.ForDown })
        {
            var loop = At(WithOffset(opcode, offset), offset <= 0 ? -offset : 0);
            loop.Opcode.Should().Be(opcode);
            loop.LoopOffset.Should().Be(offset);
        }
    }

    [TestCase(-257)]
    [TestCase(256)]
    public void Loops_out_of_reach_branch_to_a_jump(int offset)
    {
        var image = WithOffset(Opcode.ForUp, offset);
        var at = offset <= 0 ? -offset : 0;
        At(image, at).Should().Be(Loop(Opcode.ForUp, 3, 2, L0));
        At(image, at + 1).Should().Be(Jump(Start + at + 3));
        At(image, at + 2).Should().Be(Jump(Start + (offset <= 0 ? 0 : offset + 2)));
    }

    [Test]
    public void A_branch_that_grows_pushes_another_out_of_reach()
    {
        // The first is at the edge of its reach; the second, between it and its target, is beyond its own.
        var code = new CodeBuilder("f");
        Label near = code.NewLabel(), far = code.NewLabel();
        code.Branch(Opcode.BranchTrue, near, L0);
        code.Branch(Opcode.BranchFalse, far, L0);
        Fill(code, 61);
        code.Mark(near);
        Fill(code, 100);
        code.Mark(far);
        Fill(code, 1);
        var image = Link(code);
        At(image, 0).Should().Be(TestBranch(Opcode.BranchFalse, 2, L0));
        At(image, 1).Should().Be(Jump(Start + 4 + 61));
        At(image, 2).Should().Be(TestBranch(Opcode.BranchTrue, 2, L0));
        At(image, 3).Should().Be(Jump(Start + 4 + 61 + 100));
    }

    [Test]
    public void Relaxed_code_does_what_the_short_form_does([Values(10, 70, 300)] int distance, [Values] bool taken)
    {
        foreach (var opcode in ShortBranches.Concat([Opcode.ForUp, Opcode.ForDown, Opcode.Jump]))
        {
            uint Run(int filler)
            {
                // Local 0 is 2 or 0, pin 9 is high or low, the counter in local 3 is 0.
                var code = new CodeBuilder("f");
                var target = code.NewLabel();
                code.Emit(StaticOnly(Opcode.SetFrame, 20));
                code.Emit(Unary(Opcode.Move, 0, Operand.Imm(taken ? 2 : 0)));
                code.Emit(Unary(Opcode.Move, 3, Operand.Imm(0)));
                EmitBranch(code, opcode, target);
                code.Emit(Source(Opcode.Halt, Operand.Imm(10)));
                Fill(code, filler);
                code.Mark(target);
                code.Emit(Source(Opcode.Halt, Operand.Imm(20)));
                var model = new ReferenceModel(Link(code), new TestEnvironment(_ => taken ? 1u << 9 : 0));
                model.Run(1000).Should().BeTrue();
                return model.Status;
            }
            Run(distance).Should().Be(Run(0), "{0} over {1}", opcode, distance);
        }
    }

    [Test]
    public void Functions_are_linked_by_name()
    {
        var linker = new Linker();
        CodeBuilder main = new("main", "m"), helper = new("helper", "r", ModuleKind.Runtime), trap = new("trap", "r", ModuleKind.Runtime);
        main.JumpTo("helper");
        helper.Emit(ClearLocal(1));
        helper.MarkEntry();
        helper.Jump(helper.Here());
        trap.JumpTo("main");
        linker.Add(main);
        linker.Add(helper);
        linker.Add(trap);
        linker.SetVector(Opcode.Add, "helper");
        var word = linker.AddStatic(LinkWord.Function("helper", new FuncWord(9, 12345, 4, 2, 1)));
        linker.AddObject(Word.None).Should().Be(1, "no object has address 0");
        linker.AddObject(LinkWord.Function("trap", new FuncWord(0, 0, 1, 0, 0)), Word.True).Should().Be(2);
        var image = linker.Link(new Machine(), "trap");

        At(image, 0).Should().Be(Jump(Start + 2));
        At(image, 2).Should().Be(Jump(Start + 2));
        At(image, 3).Should().Be(Jump(Start));
        Decode(image.Program[(int)Opcode.Add]).Should().Be(Jump(Start + 2));
        foreach (var vector in Enumerable.Range(0, Start).Where(v => v != (int)Opcode.Add)) Decode(image.Program[vector]).Should().Be(Jump(Start + 3));
        FuncWord.From(image.Statics[word].Payload).Should().Be(new FuncWord(9, Start + 2, 4, 2, 1));
        image.Data.Should().Equal(Word.Unbound, Word.None, new FuncWord(0, Start + 3, 1, 0, 0).ToWord(), Word.True);
        image.Debug!.Functions.Should().Equal(
            new FunctionSymbol("main", "m", ModuleKind.User, Start, Start, Start + 1),
            new FunctionSymbol("helper", "r", ModuleKind.Runtime, Start + 1, Start + 2, Start + 3),
            new FunctionSymbol("trap", "r", ModuleKind.Runtime, Start + 3, Start + 3, Start + 4));
    }

    [Test]
    public void Each_instruction_keeps_its_location_also_where_it_is_relaxed()
    {
        CodeLocation first = new(0, 1, 1, 0, 5, "f", "NOP"), second = new(0, 2, 2, 0, 5, "f", "POP_JUMP_IF_TRUE");
        var code = new CodeBuilder("f") { Location = first };
        code.Emit(Filler);
        code.Location = second;
        var end = code.NewLabel();
        code.Branch(Opcode.BranchTrue, end, L0);
        code.Location = first;
        Fill(code, 100);
        code.Mark(end);
        code.Emit(Filler);
        Link(code).Debug!.Locations.Skip(Start).Take(4).Should().Equal(first, second, second, first);
    }

    [Test]
    public void Mistakes_are_reported()
    {
        var code = new CodeBuilder("f");
        var label = code.Here();
        code.Emit(Filler);
        code.Invoking(c => c.Mark(label)).Should().Throw<ArgumentException>().WithMessage("*marked already");
        code.Invoking(c => c.Mark(new CodeBuilder("g").NewLabel())).Should().Throw<ArgumentException>().WithMessage("*another function");
        ((Action)(() => Link(code, "nothing"))).Should().Throw<ImageException>().WithMessage("function nothing is not defined");

        var open = new CodeBuilder("open");
        open.Jump(open.NewLabel());
        ((Action)(() => Link(open))).Should().Throw<InvalidOperationException>().WithMessage("open: a branch's label is not marked*");

        var twice = new Linker();
        twice.Add(code);
        twice.Add(new CodeBuilder("f"));
        twice.Invoking(l => l.Link(new Machine(), "f")).Should().Throw<ImageException>().WithMessage("function f is defined twice");

        var large = new CodeBuilder("large");
        Fill(large, 200);
        var linker = new Linker();
        linker.Add(large);
        linker.Invoking(l => l.Link(new Machine { ProgramDepth = 256 }, "large")).Should().Throw<ImageException>().WithMessage("the program has 328 instructions, its memory 256");
    }
}
