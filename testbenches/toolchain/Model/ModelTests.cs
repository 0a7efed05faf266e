using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Model;

public class ModelTests
{
    private const int FrameBase = 100;

    private static readonly Operand Pop = Operand.Pop, Top = Operand.Top;

    private static Operand Imm(int value) => Operand.Imm(value);
    private static Operand Local(int index) => Operand.Local(index);
    private static Instruction PushInt(int value) => Unary(Opcode.Move, Push, Imm(value));

    private static readonly Instruction Boot = StaticOnly(Opcode.SetFrame, FrameBase);
    private static readonly Instruction HaltTop = Source(Opcode.Halt, Pop);

    private static ReferenceModel Run(TestProgram program, Machine? machine = null)
    {
        var model = new ReferenceModel(program.Build(machine), new TestEnvironment());
        model.Run(100_000).Should().BeTrue("the program should halt");
        return model;
    }

    [Test]
    public void Operands_pop_B_first_and_TOP_stays()
    {
        var cases = new (Operand A, Operand B, long Result, int Left)[]
        {
            (Pop, Pop, 10 - 3, 1), (Top, Pop, 10 - 3, 2), (Pop, Top, 3 - 3, 2), (Top, Top, 3 - 3, 3), (Imm(1), Pop, 1 - 3, 2), (Pop, Imm(1), 3 - 1, 2), (Top, Imm(1), 3 - 1, 3), (Imm(1), Imm(-2), 3, 3),
        };
        foreach (var (a, b, result, left) in cases)
        {
            var model = Run(new TestProgram(Boot, PushInt(20), PushInt(10), PushInt(3), Binary(Opcode.Sub, Push, a, b), Source(Opcode.Halt, Imm(0))));
            model.StackPointer.Should().Be(FrameBase + left + 1, "{0} - {1}", a, b);
            model.Stack[model.StackPointer - 1].Should().Be(Word.Int(result), "{0} - {1}", a, b);
        }
    }

    [Test]
    public void Results_go_to_a_local_without_moving_the_stack()
    {
        var model = Run(new TestProgram(Boot, Count(Opcode.Enter, 5), Binary(Opcode.Add, 4, Imm(3), Imm(4)), Binary(Opcode.Mul, 126, Local(4), Local(4)), Source(Opcode.Halt, Local(126))));
        model.Status.Should().Be(49);
        model.StackPointer.Should().Be(FrameBase + 5);
        model.Stack[FrameBase + 4].Should().Be(Word.Int(7));
    }

    private static TestProgram WithDefaults(int argc)
    {
        var program = new TestProgram(Boot, LoadStatic(Push, 0));
        for (var i = 0; i < argc; i++) program.Main.Emit(PushInt(i + 1));
        program.Main.Emit(Call(Opcode.Call, Push, argc));
        program.Main.Emit(HaltTop);
        program.Static(LinkWord.Function("f", new FuncWord(77, 0, 5, 3, 1)));
        var function = program.Function("f");
        function.Emit(Unary(Opcode.Move, 1, Imm(20)));
        function.Emit(Unary(Opcode.Move, 2, Imm(30)));
        function.MarkEntry();
        function.Emit(Binary(Opcode.Mul, 3, Local(0), Imm(100)));
        function.Emit(Binary(Opcode.Add, 3, Local(3), Local(1)));
        function.Emit(Binary(Opcode.Mul, 3, Local(3), Imm(100)));
        function.Emit(Binary(Opcode.Add, Push, Local(3), Local(2)));
        function.Emit(Source(Opcode.Return, Pop));
        program.Handler(Opcode.Call, Binary(Opcode.Mul, Push, Local(0), Imm(10)), Binary(Opcode.Add, Push, Pop, Local(1)), HaltTop);
        return program;
    }

    [TestCase(1, 12030u)]
    [TestCase(2, 10230u)]
    [TestCase(3, 10203u)]
    [TestCase(0, FrameBase * 10u, Description = "too few: the handler gets the slot and the count")]
    [TestCase(4, FrameBase * 10u + 4, Description = "too many")]
    public void A_call_fills_in_the_defaults_that_are_missing(int argc, uint status) => Run(WithDefaults(argc)).Status.Should().Be(status);

    [Test]
    public void A_call_leaves_the_frame_word_below_the_locals()
    {
        var model = new ReferenceModel(WithDefaults(2).Build(), new TestEnvironment());
        RetireRecord record;
        do record = model.Step()!.Value; while (Decode(record.Instruction).Opcode != Opcode.Call);
        record.Write.Should().BeTrue();
        record.Address.Should().Be(FrameBase);
        record.Result.Should().Be(new FrameWord(77, record.Pc + 1, FrameBase, ReturnKind.Value, Push).ToWord());
        record.FramePointer.Should().Be(FrameBase + 1);
        record.StackPointer.Should().Be(FrameBase + 1 + 5);
    }

    [TestCase(false, 0, 7, 0, Description = "to a local")]
    [TestCase(false, Push, 0, 7, Description = "pushed")]
    [TestCase(true, 0, 0, 0, Description = "discarded")]
    public void A_result_goes_to_the_calls_destination(bool discard, int destination, long local, long pushed)
    {
        var program = new TestProgram(Boot, Count(Opcode.Enter, 1), Unary(Opcode.Move, 0, Imm(0)), LoadStatic(Push, 0), Call(Opcode.Call, destination, 0, discard), Source(Opcode.Halt, Imm(0)));
        program.Static(LinkWord.Function("seven", new FuncWord(0, 0, 0, 0, 0)));
        program.Function("seven", Source(Opcode.Return, Imm(7)));
        var model = Run(program);
        model.Stack[FrameBase].Signed.Should().Be(local);
        model.StackPointer.Should().Be(FrameBase + (pushed == 0 ? 1 : 2));
        if (pushed != 0) model.Stack[FrameBase + 1].Should().Be(Word.Int(pushed));
    }

    private static readonly (string What, LinkWord Callee)[] Refused =
    [
        ("an int", Word.Int(3)),
        ("Unbound", Word.Unbound),
        ("a reference", new RefWord(1, 2).ToWord(Tag.Object)),
        ("a complex function", new FuncWord(0, 200, 1, 1, 1, Complex: true).ToWord()),
        ("a function with other arguments", new FuncWord(0, 200, 2, 2, 2).ToWord()),
    ];

    [Test]
    public void What_cannot_be_called_traps_with_callee_and_arguments_in_place([Range(0, 4)] int index, [Values] bool discard)
    {
        var program = new TestProgram(Boot, Unary(Opcode.LoadStack, Push, Imm(0)), PushInt(55), Call(Opcode.Call, Push, 1, discard), Source(Opcode.Halt, Imm(0)));
        program.Static(Refused[index].Callee);
        program.Handler(Opcode.Call, Source(Opcode.Return, Imm(9)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        RetireRecord record;
        do record = model.Step()!.Value; while (!record.Trap);
        record.Address.Should().Be(FrameBase + 2);
        record.Result.Should().Be(new FrameWord(0, record.Pc + 1, FrameBase, discard ? ReturnKind.Discard : ReturnKind.Value, Push).ToWord());
        model.Stack[FrameBase + 1].Should().Be(Word.Int(55));
        model.Stack[FrameBase + 3].Should().Be(Word.Int(FrameBase), "the slot of the callee");
        model.Stack[FrameBase + 4].Should().Be(Word.Int(1), "the count of arguments");
        record.FramePointer.Should().Be(FrameBase + 3);
        record.StackPointer.Should().Be(FrameBase + 5);
        model.Pc.Should().Be((int)Opcode.Call);
        model.Run(1000).Should().BeTrue();
        model.StackPointer.Should().Be(FrameBase + (discard ? 2 : 3), "callee and arguments are the handler's to remove");
    }

    [TestCase(FrameBase + 1 + 8, false)]
    [TestCase(FrameBase + 1 + 7, true)]
    public void No_frame_is_made_past_the_limit(int limit, bool traps)
    {
        var program = new TestProgram(Boot, Source(Opcode.SetLimit, Imm(limit)), LoadStatic(Push, 0), Call(Opcode.Call, Push, 0), HaltTop);
        program.Static(LinkWord.Function("f", new FuncWord(0, 0, 8, 0, 0)));
        program.Function("f", Source(Opcode.Return, Imm(1)));
        program.Handler(Opcode.Call, Source(Opcode.Return, Imm(2)));
        Run(program).Status.Should().Be(traps ? 2u : 1u);
    }

    [Test]
    public void The_limit_after_reset_leaves_the_reserve()
    {
        // The function calls itself until the stack is full; the handler halts with the frame pointer of the last call.
        var program = new TestProgram(Boot, LoadStatic(Push, 0), Call(Opcode.Call, Push, 0), HaltTop);
        program.Static(LinkWord.Function("f", new FuncWord(0, 0, 9, 0, 0)));
        program.Function("f", LoadStatic(Push, 0), Call(Opcode.Call, Push, 0), Source(Opcode.Return, Pop));
        program.Handler(Opcode.Call, Source(Opcode.Halt, Local(0)));
        var machine = new Machine { StackDepth = 1024 };
        var model = Run(program, machine);
        // Frames of 10 words from 100 on; the last that ends at 768 or below is followed by the callee that was refused.
        model.Status.Should().Be(FrameBase + 10 * 66u);
    }

    [Test]
    public void A_handler_of_CALL_can_put_a_function_in_the_slot_and_tail_call_it()
    {
        var program = new TestProgram(Boot, PushInt(3), PushInt(30), PushInt(4), Call(Opcode.Call, Push, 2), Source(Opcode.Halt, Imm(0)));
        program.Static(LinkWord.Function("subtract", new FuncWord(42, 0, 2, 2, 2)));
        program.Function("subtract", Binary(Opcode.Sub, Push, Local(0), Local(1)), Source(Opcode.Return, Pop));
        program.Handler(Opcode.Call, Pair(Opcode.StoreStack, Local(0), Operand.Static(0)), Pair(Opcode.TailCall, Local(0), Local(1)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        RetireRecord record;
        do record = model.Step()!.Value; while (Decode(record.Instruction).Opcode != Opcode.TailCall);
        record.Address.Should().Be(FrameBase);
        record.Result.Should().Be(new FrameWord(42, Machine.ResetPc + 5, FrameBase, ReturnKind.Value, Push).ToWord());
        record.FramePointer.Should().Be(FrameBase + 1);
        record.StackPointer.Should().Be(FrameBase + 3);
        model.Run(1000).Should().BeTrue();
        model.Stack[FrameBase].Should().Be(Word.Int(26));
        model.StackPointer.Should().Be(FrameBase + 1);
        model.FramePointer.Should().Be(FrameBase);
    }

    [Test]
    public void A_tail_call_that_is_refused_traps_with_its_operands_popped()
    {
        var program = new TestProgram(Boot, LoadStatic(Push, 0), Call(Opcode.Call, Push, 0), HaltTop);
        program.Static(LinkWord.Function("f", new FuncWord(0, 0, 2, 0, 0)));
        program.Function("f", Unary(Opcode.Move, 0, Imm(5)), PushInt(FrameBase + 1), PushInt(0), Pair(Opcode.TailCall, Pop, Pop), Source(Opcode.Return, Imm(3)));
        program.Handler(Opcode.TailCall, Source(Opcode.Return, Imm(9)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        RetireRecord record;
        do record = model.Step()!.Value; while (!record.Trap);
        record.Address.Should().Be(FrameBase + 3);
        FrameWord.From(record.Result.Payload).Kind.Should().Be(ReturnKind.Discard);
        model.Stack[FrameBase + 4].Should().Be(Word.Int(FrameBase + 1));
        model.Stack[FrameBase + 5].Should().Be(Word.Int(0));
        model.Run(1000).Should().BeTrue();
        model.Status.Should().Be(3);
    }

    [Test]
    public void A_trap_handlers_result_takes_the_place_of_the_operations()
    {
        var handler = Binary(Opcode.Sub, Push, Local(1), Imm(0));
        var program = new TestProgram(Boot, Count(Opcode.Enter, 2), PushInt(1), Unary(Opcode.LoadStack, Push, Imm(0)), PushInt(44),
            Binary(Opcode.Add, Push, Pop, Pop), Binary(Opcode.Mul, 0, Operand.Static(0), Pop), Source(Opcode.Halt, Pop));
        program.Static(Word.None);
        program.Handler(Opcode.Add, handler, Source(Opcode.Return, Pop));
        program.Handler(Opcode.Mul, Count(Opcode.Enter, 20), Binary(Opcode.Add, 19, Local(1), Imm(1)), Source(Opcode.Return, Local(19)));
        var model = Run(program);
        model.Stack[FrameBase].Should().Be(Word.Int(45));
        model.Status.Should().Be(1, "the stack below is as it was");
        model.StackPointer.Should().Be(FrameBase + 2);
    }

    [Test]
    public void A_handlers_result_decides_a_branch_by_its_lowest_bit([Values(2, 3)] int answer)
    {
        var truth = answer == 3;
        var cases = new[]
        {
            (CompareBranch(Opcode.BranchLt, 4, Operand.Static(0), Imm(1)), truth),
            (CompareBranch(Opcode.BranchNotLt, 4, Operand.Static(0), Imm(1)), !truth),
            (CompareBranch(Opcode.BranchIsNot, 4, Operand.Static(1), Imm(1)), truth),
            (TestBranch(Opcode.BranchTrue, 4, Operand.Static(2)), truth),
            (TestBranch(Opcode.BranchFalse, 4, Operand.Static(2)), !truth),
        };
        foreach (var (branch, taken) in cases)
        {
            var program = new TestProgram(Boot, branch, Source(Opcode.Halt, Imm(0)), Source(Opcode.Halt, Imm(90)), Source(Opcode.Halt, Imm(91)), Source(Opcode.Halt, Imm(1)))
                .Statics(Word.None, Word.Unbound, new RefWord(1, 1).ToWord(Tag.Str)).Handler(branch.Opcode, Source(Opcode.Return, Imm(answer)));
            var model = Run(program);
            model.Status.Should().Be(taken ? 1u : 0u, "{0} answered with {1}", branch.Opcode, answer);
            model.StackPointer.Should().Be(FrameBase, "nothing is pushed");
        }
    }

    [Test]
    public void A_handler_can_send_a_branch_backwards()
    {
        var program = new TestProgram(Boot, Jump(Machine.ResetPc + 3), Source(Opcode.Halt, Imm(1)), CompareBranch(Opcode.BranchEq, -1, Operand.Static(0), Imm(1)), Source(Opcode.Halt, Imm(0)))
            .Statics(Word.Float(1)).Handler(Opcode.BranchEq, Source(Opcode.Return, Imm(1)));
        Run(program).Status.Should().Be(1);
    }

    [Test]
    public void Loops_count_up_and_down_to_their_stop([Values] bool up)
    {
        var start = up ? 0 : 11;
        var program = new TestProgram(Boot, Count(Opcode.Enter, 2), Unary(Opcode.Move, 0, Imm(start)), Unary(Opcode.Move, 1, Imm(0)),
            Binary(Opcode.Add, 1, Local(1), Local(0)), Loop(up ? Opcode.ForUp : Opcode.ForDown, 0, -1, Imm(up ? 11 : 0)), Source(Opcode.Halt, Local(1)));
        var model = Run(program);
        model.Status.Should().Be(up ? 55u : 66u);
        model.Stack[FrameBase].Should().Be(Word.Int(up ? 10 : 1), "the counter keeps its last value, as Python's does");
    }

    [TestCase(Opcode.ForUp, long.MaxValue)]
    [TestCase(Opcode.ForDown, long.MinValue)]
    public void A_loop_ends_where_its_counter_would_wrap(Opcode opcode, long counter)
    {
        var program = new TestProgram(Boot, Count(Opcode.Enter, 1), LoadStatic(0, 0), Loop(opcode, 0, 2, Operand.Static(1)), Source(Opcode.Halt, Imm(7)))
            .Statics(Word.Int(counter), Word.Int(~counter));
        var model = Run(program);
        model.Status.Should().Be(7);
        model.Stack[FrameBase].Should().Be(Word.Int(counter));
    }

    [Test]
    public void A_loop_over_something_else_traps_with_the_counters_word_as_A()
    {
        var program = new TestProgram(Boot, Count(Opcode.Enter, 1), Unary(Opcode.Bool, 0, Imm(1)), Loop(Opcode.ForUp, 0, 2, Imm(5)), Source(Opcode.Halt, Imm(7)))
            .Handler(Opcode.ForUp, Unary(Opcode.TagOf, Push, Local(0)), Binary(Opcode.Mul, Push, Pop, Imm(10)), Binary(Opcode.Add, Push, Pop, Local(1)), HaltTop);
        Run(program).Status.Should().Be(10 * (uint)Tag.Bool + 5);
    }

    [Test]
    public void Unbound_words_trap_where_a_value_is_wanted()
    {
        // Local 0 is Unbound; every operand position of every format.
        var unbound = Local(0);
        Instruction[] reads =
        [
            Binary(Opcode.Add, Push, unbound, Imm(1)), Binary(Opcode.Add, Push, Imm(1), unbound), Binary(Opcode.Is, Push, unbound, Imm(1)), Binary(Opcode.LoadWord, Push, Imm(1), unbound),
            CompareBranch(Opcode.BranchEq, 1, unbound, Imm(1)), CompareBranch(Opcode.BranchIsNot, 1, Imm(1), unbound), TestBranch(Opcode.BranchFalse, 1, unbound), Loop(Opcode.ForDown, 0, 1, Imm(1)),
            Unary(Opcode.Move, Push, unbound), Unary(Opcode.Neg, Push, unbound), Unary(Opcode.Not, Push, unbound), PinOut(Opcode.PinWrite, 3, unbound), PinOut(Opcode.PinDirection, 3, unbound),
            StoreStatic(9, unbound), Source(Opcode.Return, unbound), Pair(Opcode.TailCall, unbound, Imm(1)), Pair(Opcode.StoreWord, Imm(1), unbound), LoadStatic(0, 0),
        ];
        foreach (var instruction in reads)
        {
            var program = new TestProgram(Boot, Count(Opcode.Enter, 2), PushInt(4), ClearLocal(0), instruction, Source(Opcode.Halt, Imm(0)));
            program.Static(Word.Unbound);
            program.Handler(instruction.Opcode, Source(Opcode.Halt, Imm(5)));
            Run(program).Status.Should().Be(5, "{0} reads an Unbound word", instruction);
        }
    }

    [Test]
    public void Unbound_words_pass_where_words_are_only_moved()
    {
        var unbound = Local(0);
        Instruction[] reads =
        [
            Unary(Opcode.TagOf, 1, unbound), Retag(1, Tag.Raw, unbound), Unary(Opcode.LoadStack, 1, unbound), Pair(Opcode.StoreStack, Imm(90), unbound), Pair(Opcode.StoreStack, unbound, Imm(3)), PutChar(1, unbound), Source(Opcode.SetLimit, unbound), Source(Opcode.Halt, unbound),
        ];
        foreach (var instruction in reads)
            Run(new TestProgram(Boot, Count(Opcode.Enter, 2), ClearLocal(0), instruction, Source(Opcode.Halt, Imm(0)))).Status.Should().Be(0, "{0} takes any word", instruction);
    }

    [Test]
    public void Unbound_words_are_stored_and_loaded_in_objects()
    {
        var program = new TestProgram(Boot, Count(Opcode.Enter, 2), ClearLocal(0), Unary(Opcode.LoadStack, Push, Imm(1)), Pair(Opcode.StoreWord, Operand.Static(0), Imm(1)),
            Binary(Opcode.LoadWord, 1, Operand.Static(0), Imm(1)), Unary(Opcode.TagOf, Push, Local(1)), HaltTop);
        program.Static(new RefWord(1, 2).ToWord(Tag.Tuple));
        program.Static(Word.Unbound);
        program.Object(new HeaderWord(Tag.Tuple, 2).ToWord(), Word.True);
        Run(program).Status.Should().Be((uint)Tag.Unbound);
    }

    [Test]
    public void Objects_words_are_read_and_written_within_bounds()
    {
        var program = new TestProgram(Boot, Count(Opcode.Enter, 2),
            PushInt(6), PushInt(1), Pair(Opcode.StoreWord, Operand.Static(0), Pop),
            PushInt(7), Unary(Opcode.Move, Push, Operand.Static(0)), PushInt(2), Pair(Opcode.StoreWord, Pop, Pop),
            Binary(Opcode.LoadWord, Push, Operand.Static(0), Imm(1)), Binary(Opcode.LoadWord, Push, Operand.Static(0), Imm(2)),
            Binary(Opcode.Mul, Push, Pop, Pop), Binary(Opcode.LoadWord, 0, Operand.Static(0), Imm(0)), HaltTop);
        var address = program.Object(new HeaderWord(Tag.Object, 3).ToWord(), Word.None, Word.None);
        program.Static(new RefWord(address, 3).ToWord(Tag.Object));
        var model = Run(program);
        model.Status.Should().Be(42);
        model.StackPointer.Should().Be(FrameBase + 2);
        model.Stack[FrameBase].Should().Be(new HeaderWord(Tag.Object, 3).ToWord());
        model.Heap[address + 2].Should().Be(Word.Int(7));
        model.Heap[0].Should().Be(Word.Unbound);
    }

    private static IEnumerable<(Word A, Word B)> OutsideOfObjects()
    {
        var good = new RefWord(1, 2).ToWord(Tag.Tuple);
        yield return (good, Word.Int(2));
        yield return (good, Word.Int(-1));
        yield return (good, Word.Int(long.MinValue));
        yield return (good, Word.True);
        yield return (good, Word.None);
        yield return (Word.Int(1), Word.Int(0));
        yield return (Word.None, Word.Int(0));
        yield return (new RefWord(1, 2).ToWord(Tag.Frame), Word.Int(0));
        yield return (new RefWord(1, 2).ToWord(Tag.Func), Word.Int(0));
    }

    [Test]
    public void What_is_outside_of_an_object_traps_and_STW_gives_its_third_word()
    {
        foreach (var (a, b) in OutsideOfObjects())
        {
            var statics = new LinkWord[] { a, b };
            var load = new TestProgram(Boot, Binary(Opcode.LoadWord, Push, Operand.Static(0), Operand.Static(1)), HaltTop).Statics(statics).Handler(Opcode.LoadWord, Source(Opcode.Return, Imm(4)));
            Run(load).Status.Should().Be(4, "{0}[{1}]", a, b);

            var store = new TestProgram(Boot, PushInt(60), PushInt(61), Pair(Opcode.StoreWord, Operand.Static(0), Operand.Static(1)), HaltTop).Statics(statics)
                .Handler(Opcode.StoreWord, Unary(Opcode.LoadStack, Push, Imm(0)), Binary(Opcode.Is, Push, Pop, Local(0)), TestBranch(Opcode.BranchFalse, 2, Pop), Source(Opcode.Return, Local(2)), Source(Opcode.Halt, Imm(99)));
            var model = new ReferenceModel(store.Build(), new TestEnvironment());
            RetireRecord record;
            do record = model.Step()!.Value; while (!record.Trap);
            record.Store.Should().BeFalse();
            record.Address.Should().Be(FrameBase + 1, "the word to store is removed");
            model.Stack[FrameBase + 2].Should().Be(a);
            model.Stack[FrameBase + 3].Should().Be(b);
            model.Stack[FrameBase + 4].Should().Be(Word.Int(61));
            record.StackPointer.Should().Be(FrameBase + 5);
            model.Run(1000).Should().BeTrue();
            model.Status.Should().Be(60);
        }
    }

    [TestCase(0x00000000u)]
    [TestCase(0xFFFFFFFFu)]
    [TestCase(0x1E000001u)]
    public void Undefined_encodings_trap_to_vector_0_with_their_bits(uint bits)
    {
        var program = new TestProgram(Boot, PushInt(1), new Instruction((Opcode)(bits >> 25), (int)(bits >> 18) & 127, (int)(bits >> 9) & 511, (int)bits & 511), HaltTop).Handler(Opcode.Illegal, Source(Opcode.Return, Imm(50)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        RetireRecord record;
        do record = model.Step()!.Value; while (!record.Trap);
        model.Pc.Should().Be(0);
        record.Instruction.Should().Be(bits);
        record.Result.Should().Be(new FrameWord(0, record.Pc + 1, FrameBase, ReturnKind.Discard, 0).ToWord());
        model.Stack[FrameBase + 2].Should().Be(Word.Int(bits));
        model.Stack[FrameBase + 3].Should().Be(Word.Int(0));
        model.Run(1000).Should().BeTrue();
        model.Status.Should().Be(1, "a handler may return behind it");
    }

    [Test]
    public void CALLKW_traps_with_the_slot_below_arguments_and_names()
    {
        var program = new TestProgram(Boot, PushInt(10), PushInt(11), PushInt(12), PushInt(13), Call(Opcode.CallKw, 3, 2), HaltTop)
            .Handler(Opcode.CallKw, Binary(Opcode.Mul, Push, Local(0), Imm(10)), Binary(Opcode.Add, Push, Pop, Local(1)), HaltTop);
        Run(program).Status.Should().Be(FrameBase * 10 + 2);
    }

    [Test]
    public void A_trap_without_room_for_its_frame_is_a_fault()
    {
        foreach (var (pointer, fault) in new[] { (508, Fault.None), (509, Fault.StackOverflow) })
        {
            var program = new TestProgram(StaticOnly(Opcode.SetFrame, pointer), Binary(Opcode.Add, Push, Operand.Static(0), Imm(1)), Source(Opcode.Halt, Imm(3))).Statics(Word.None).Handler(Opcode.Add, Source(Opcode.Halt, Imm(3)));
            var model = new ReferenceModel(program.Build(new Machine { StackDepth = 512 }), new TestEnvironment());
            model.Run(1000).Should().BeTrue();
            model.Fault.Should().Be(fault);
            model.Instructions.Should().Be(fault == Fault.None ? 4 : 1, "the instruction that faults does not retire");
        }
    }

    [Test]
    public void Return_without_a_frame_is_a_fault()
    {
        var model = Run(new TestProgram(Boot, Source(Opcode.Return, Imm(0))));
        model.Fault.Should().Be(Fault.BadFrame);
        model = Run(new TestProgram(Boot, Pair(Opcode.TailCall, Imm(3), Imm(0))));
        model.Fault.Should().Be(Fault.BadFrame);
    }

    [Test]
    public void Statics_and_stack_words_are_addressed_directly()
    {
        var program = new TestProgram(Boot, StoreStatic(90, Imm(5)), LoadStatic(Push, 90), Pair(Opcode.StoreStack, Imm(91), Pop), Unary(Opcode.LoadStack, Push, Imm(91)), StaticOnly(Opcode.ClearStatic, 91),
            Unary(Opcode.TagOf, Push, Operand.Static(91)), Binary(Opcode.Add, Push, Pop, Pop), HaltTop);
        Run(program).Status.Should().Be(5);
    }

    [Test]
    public void The_fast_path_and_single_steps_end_in_the_same_state()
    {
        var image = WithDefaults(1).Build();
        var fast = new ReferenceModel(image, new TestEnvironment());
        var slow = new ReferenceModel(image, new TestEnvironment());
        fast.Run(1000).Should().BeTrue();
        while (!slow.Halted) slow.Step();
        (fast.Cycle, fast.Instructions, fast.Status, fast.StackPointer).Should().Be((slow.Cycle, slow.Instructions, slow.Status, slow.StackPointer));
        fast.Stack.ToArray().Should().Equal(slow.Stack.ToArray());
    }

    [Test]
    public void A_run_stops_at_the_limit_of_cycles()
    {
        var model = new ReferenceModel(new TestProgram(Jump(Machine.ResetPc)).Build(), new TestEnvironment());
        model.Run(100).Should().BeFalse();
        model.Cycle.Should().Be(100);
        model.Instructions.Should().Be(97);
    }
}
