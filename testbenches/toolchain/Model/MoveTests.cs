using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Model;

/// <summary>Block moves and the frames of generators: cycles, words, and what is refused.</summary>
public class MoveTests
{
    /// <summary>The instructions of this file.</summary>
    internal static readonly Opcode[] Opcodes = [Opcode.MoveSource, Opcode.MoveWords, Opcode.FillWords, Opcode.Yield, Opcode.Resume];

    // Two arrays of ten words, in the heap one behind the other; statics 10 to 19 hold ints.
    private static readonly Word First = new RefWord(1, 11).ToWord(Tag.Object), Second = new RefWord(12, 11).ToWord(Tag.Object), Stack = Word.Int(0);

    private static ReferenceModel Model(Opcode opcode, Word target, Word to, Word source, Word from, Word count, out int cycles, out bool trapped)
    {
        var program = new TestProgram(StaticOnly(Opcode.SetFrame, 60));
        program.Statics(from value in Enumerable.Range(0, 20) select (LinkWord)Word.Int(300 + value));
        foreach (var start in (int[])[100, 200]) program.Object([new HeaderWord(Tag.Object, 11).ToWord(), .. Enumerable.Range(1, 10).Select(i => (LinkWord)Word.Int(start + i))]);
        void Load(Word word) => program.Main.Emit(Unary(Opcode.Copy, Push, Operand.Static(program.Static(word))));
        foreach (var word in (Word[])[source, from]) Load(word);
        program.Main.Emit(Pair(Opcode.MoveSource, Operand.Pop, Operand.Pop));
        foreach (var word in (Word[])[count, target, to]) Load(word);
        var at = Machine.ResetPc + program.Main.Count;
        program.Main.Emit(Pair(opcode, Operand.Pop, Operand.Pop));
        program.Main.Emit(Source(Opcode.Halt, Operand.Imm(0)));
        program.Handler(opcode, Source(Opcode.Halt, Operand.Imm(1)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        while (model.Pc != at) model.Step();
        var before = model.Cycle;
        trapped = model.Step()!.Value.Trap;
        cycles = (int)(model.Cycle - before);
        return model;
    }

    private static IEnumerable<int> Words(ReferenceModel model, Word place, int first, int count) =>
        from i in Enumerable.Range(first, count) select (int)(place.Tag == Tag.Int ? model.Stack[i] : model.Heap[RefWord.From(place.Payload).Address + i]).Signed;

    private static readonly object[] Moves =
    [
        new object[] { First, Second, 3 }, new object[] { First, Stack, 4 }, new object[] { Stack, First, 4 }, new object[] { Stack, Stack, 4 },
    ];

    [TestCaseSource(nameof(Moves))]
    public void Words_move_between_objects_and_the_stack(Word target, Word source, int setup)
    {
        for (var count = 0; count <= 4; count++)
        {
            var model = Model(Opcode.MoveWords, target, Word.Int(2), source, Word.Int(5), Word.Int(count), out var cycles, out var trapped);
            var moved = source == Stack ? 305 : source == First ? 105 : 205;
            Words(model, target, 2, count).Should().Equal(Enumerable.Range(moved, count));
            trapped.Should().BeFalse();
            cycles.Should().Be(Math.Max(4, setup == 3 ? 3 + 2 * count : 4 + count) + Timing.RedirectPenalty);
        }
    }

    [Test]
    public void Words_move_over_their_own([Values] bool stack, [Values(1, 2, 5)] int distance, [Values] bool up)
    {
        var place = stack ? Stack : First;
        var model = Model(Opcode.MoveWords, place, Word.Int(up ? 1 + distance : 1), place, Word.Int(up ? 1 : 1 + distance), Word.Int(5), out _, out _);
        Words(model, place, up ? 1 + distance : 1, 5).Should().Equal(Enumerable.Range((stack ? 300 : 100) + (up ? 1 : 1 + distance), 5));
    }

    [Test]
    public void A_fill_takes_any_word_and_a_cycle_for_each([Values(0, 1, 4)] int count)
    {
        foreach (var place in (Word[])[First, Stack])
        {
            var model = Model(Opcode.FillWords, place, Word.Int(3), Word.Unbound, Word.None, Word.Int(count), out var cycles, out _);
            for (var i = 3; i < 3 + count; i++) (place == Stack ? model.Stack[i] : model.Heap[1 + i]).Should().Be(Word.Unbound);
            Words(model, place, 3 + count, 1).Should().Equal((place == Stack ? 303 : 103) + count);
            cycles.Should().Be(Math.Max(4, 3 + count) + Timing.RedirectPenalty);
        }
    }

    private static readonly object[] Refused =
    [
        new object[] { First, 0, First, 1, 1 }, new object[] { First, 11, First, 1, 1 }, new object[] { First, 1, First, 1, 11 }, new object[] { First, 5, First, 1, 7 },
        new object[] { First, 1, Second, 5, 7 }, new object[] { First, 1, Second, -1, 1 }, new object[] { First, -1, Second, 1, 1 }, new object[] { First, 1, Second, 1, -1 },
        new object[] { First, 1, Second, 1L << 21, 1 }, new object[] { First, 1L << 40, Second, 1, 1 }, new object[] { Stack, 4095, First, 1, 2 }, new object[] { First, 1, Stack, 4095, 2 },
        new object[] { Word.None, 1, First, 1, 1 }, new object[] { First, 1, Word.None, 1, 1 }, new object[] { Word.Unbound, 1, First, 1, 1 }, new object[] { new Word(Tag.Func, First.Payload), 1, First, 1, 1 },
    ];

    [TestCaseSource(nameof(Refused))]
    public void A_word_outside_of_its_object_traps_and_nothing_moves(Word target, long to, Word source, long from, long count)
    {
        var model = Model(Opcode.MoveWords, target, Word.Int(to), source, Word.Int(from), Word.Int(count), out var cycles, out var trapped);
        trapped.Should().BeTrue();
        cycles.Should().Be(Timing.MoveNothing + Timing.TrapPenalty);
        Words(model, First, 1, 10).Should().Equal(Enumerable.Range(101, 10));
        Words(model, Second, 1, 10).Should().Equal(Enumerable.Range(201, 10));
    }

    /// <summary>A generator that yields 1, then what it is sent, and the program that resumes it with 7.</summary>
    /// <param name="frame">Words of its frame.</param>
    private static TestProgram Generator(int frame, out int resumed)
    {
        var program = new TestProgram(StaticOnly(Opcode.SetFrame, 60));
        var code = program.Static(LinkWord.Function("generator", new FuncWord(0, 0, frame, 0, 0)));
        var mask = program.Static(Word.Int((1L << FrameWord.FramePointerLow) - 1));
        var reference = new RefWord(1, Machine.GeneratorFrame + frame).ToWord(Tag.Generator);
        var made = program.Static(reference);
        program.Object([new HeaderWord(Tag.Generator, Machine.GeneratorFrame + frame).ToWord(), .. Enumerable.Range(1, Machine.GeneratorFrame - 1).Select(_ => (LinkWord)Word.None), reference, .. Enumerable.Range(1, frame - 1).Select(i => (LinkWord)Word.Int(i))]);
        program.Function("generator", Binary(Opcode.Yield, 1, Operand.Local(0), Operand.Imm(1)), Binary(Opcode.Yield, 1, Operand.Local(0), Operand.Local(1)), Source(Opcode.Return, Operand.Imm(9)));
        foreach (var instruction in (Instruction[])
        [
            // Nothing is sent to where it begins.
            Retag(Push, Tag.Int, Operand.Static(code)), Binary(Opcode.And, Push, Operand.Pop, Operand.Static(mask)), Unary(Opcode.Move, Push, Operand.Imm(3)), Binary(Opcode.Shl, Push, Operand.Pop, Operand.Imm(FrameWord.KindLow)),
            Binary(Opcode.Or, Push, Operand.Pop, Operand.Pop), Retag(Push, Tag.Raw, Operand.Pop), Pair(Opcode.StoreWord, Operand.Static(made), Operand.Imm(Machine.GeneratorState)),
        ]) program.Main.Emit(instruction);
        resumed = Machine.ResetPc + program.Main.Count;
        program.Main.Emit(Unary(Opcode.Next, Push, Operand.Static(made)));
        program.Main.Emit(Binary(Opcode.Resume, Push, Operand.Static(made), Operand.Imm(7)));
        program.Main.Emit(Unary(Opcode.Next, Push, Operand.Static(made)));
        program.Main.Emit(Binary(Opcode.Resume, Push, Operand.Static(made), Operand.Imm(7)));
        program.Handler(Opcode.Resume, Source(Opcode.Halt, Operand.Imm(1)));
        return program;
    }

    [Test]
    public void A_generator_goes_on_where_it_yielded([Values(2, 3, 20)] int frame)
    {
        var model = new ReferenceModel(Generator(frame, out var resumed).Build(), new TestEnvironment());
        while (model.Pc != resumed) model.Step();
        int Cycles()
        {
            var before = model.Cycle;
            model.Step();
            return (int)(model.Cycle - before);
        }
        int resume = 5 + frame + Timing.RedirectPenalty, yield = 3 + frame + Timing.RedirectPenalty;
        (Cycles(), Cycles()).Should().Be((resume, yield));
        model.Stack[60].Should().Be(Word.Int(1));
        model.StackPointer.Should().Be(61);
        (Cycles(), Cycles()).Should().Be((resume, yield));
        model.Stack[61].Should().Be(Word.Int(7));
        (Cycles(), Cycles()).Should().Be((resume, 1 + Timing.RedirectPenalty));
        model.Stack[62].Should().Be(Word.Int(9));
        // It has returned.
        Cycles().Should().Be(3 + Timing.TrapPenalty);
    }

    [Test]
    public void What_is_no_generator_is_not_resumed() =>
        new[] { Word.None, First, new RefWord(1, Machine.GeneratorFrame - 1).ToWord(Tag.Generator) }.Should().AllSatisfy(word =>
        {
            var program = new TestProgram(StaticOnly(Opcode.SetFrame, 60));
            program.Static(word);
            program.Main.Emit(Binary(Opcode.Resume, Push, Operand.Static(0), Operand.Imm(7)));
            program.Handler(Opcode.Resume, Source(Opcode.Halt, Operand.Imm(1)));
            var model = new ReferenceModel(program.Build(), new TestEnvironment());
            model.Step();
            var before = model.Cycle;
            model.Step()!.Value.Trap.Should().BeTrue();
            (model.Cycle - before).Should().Be(2 + Timing.TrapPenalty);
        });
}
