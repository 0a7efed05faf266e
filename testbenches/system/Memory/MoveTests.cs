using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using static PyXL.Isa.Instruction;

namespace PyXL.SystemTests.Memory;

/// <summary>Block moves beside the collector.</summary>
public class MoveTests
{
    private const int Words = 400;

    /// <summary>Moves words up by one within an object, the collector at work, told to stop the world just before; exit status: the word that was moved last.</summary>
    /// <param name="delay">Instructions between the collector's start and the move.</param>
    private static ProgramImage Program(int delay, bool fills)
    {
        var linker = new Linker();
        var array = new RefWord(1, Words + 1).ToWord(Tag.Object);
        linker.AddObject([new HeaderWord(Tag.Object, Words + 1).ToWord(), .. Enumerable.Range(1, Words).Select(i => (LinkWord)Word.Int(i))]);
        int reference = linker.AddStatic(array), count = linker.AddStatic(Word.Int(Words - 1)), last = linker.AddStatic(Word.Int(Words));
        var code = new CodeBuilder("main");
        void Emit(params Instruction[] instructions) => instructions.ToList().ForEach(i => code.Emit(i));
        // A chain of objects, so that the collector has something to do.
        Emit(StaticOnly(Opcode.SetFrame, 20), Count(Opcode.Enter, 4), Unary(Opcode.Move, 0, Operand.Imm(0)), Unary(Opcode.Move, 1, Operand.Imm(0)));
        var loop = code.Here();
        Emit(NewObject(2, Tag.Object, Operand.Imm(9)), Unary(Opcode.Move, Push, Operand.Local(0)), Pair(Opcode.StoreWord, Operand.Local(2), Operand.Imm(1)), Unary(Opcode.Move, 0, Operand.Local(2)));
        code.Loop(Opcode.ForUp, 1, loop, Operand.Imm(100));
        Emit(Pair(Opcode.SetCollector, Operand.Imm((int)HeapRegister.Collections), Operand.Imm(1)));
        // GETFP leaves the stack's second port to the collector.
        for (var i = 0; i < delay; i++) Emit(Destination(Opcode.FramePointer, 3));
        Emit(Pair(Opcode.MoveSource, fills ? Operand.Imm(-7) : Operand.Static(reference), Operand.Imm(1)), Unary(Opcode.Move, Push, Operand.Static(count)));
        Emit(Pair(Opcode.SetCollector, Operand.Imm((int)HeapRegister.StopsWorld), Operand.Imm(1)), Pair(fills ? Opcode.FillWords : Opcode.MoveWords, Operand.Static(reference), Operand.Imm(2)));
        Emit(Binary(Opcode.LoadWord, Push, Operand.Static(reference), Operand.Static(last)), Source(Opcode.Halt, Operand.Pop));
        linker.Add(code);
        return linker.Link(new Machine(), code.Name);
    }

    [Test]
    public void A_move_stops_at_any_word_for_the_collector_and_goes_on([Values] bool fills)
    {
        var held = 0;
        foreach (var delay in (int[])[0, 20, 40, 80, 160, 320])
        {
            var (result, _, _) = Programs.Lockstep("sim", Program(delay, fills), new RunOptions());
            result.Status.Should().Be(fills ? unchecked((uint)-7) : Words - 1);
            if (result.Heap!.LostCycles > 100) held++;
        }
        held.Should().BePositive("a move waits for the end of the collector's cycle");
    }

    /// <summary>Generators, lists and texts on a core that has no mover: the runtime does what its instructions trap for.</summary>
    [Test]
    public void Without_the_mover_the_runtime_does_the_same()
    {
        const string Text =
            """
            def numbers(n):
                for i in range(n):
                    sent = yield i
                    if sent:
                        print(sent)

            def both(n):
                yield from numbers(n)
                return n

            g = both(3)
            print(next(g), g.send('sent'), list(g))
            a = [1, 2, 3] * 3
            a.insert(1, 9)
            a[2:4] = [7] * 5
            print(a, a[2:5], 'ab' * 5 + 'xyz', list(enumerate('abc')))
            """;
        using var scratch = new Scratch();
        var file = scratch.Write("moves.py", Text);
        BareCore.Run(Programs.Compile(file)).Should().Be(Shell.Python(file).Output);
    }
}
