using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Model;

/// <summary>Cycles from an instruction's execute cycle to the next one's, figures written out for each class of instruction.</summary>
public class TimingTests
{
    private static readonly Operand None = Operand.Static(0), Big = Operand.Static(1), Unbound = Operand.Static(2), Object = Operand.Static(3), Half = Operand.Static(5), Huge = Operand.Static(6), Five = Operand.Imm(5), Zero = Operand.Imm(0);

    private static readonly LinkWord[] Statics =
    [
        Word.None, Word.Int(1L << 62), Word.Unbound, new RefWord(1, 2).ToWord(Tag.Tuple), LinkWord.Function("callee", new FuncWord(0, 0, 4, 2, 1)),
        Word.Float(0.5), Word.Float(1e19),
    ];

    private static TestCaseData Case(Instruction instruction, int cycles, string what) => new TestCaseData(instruction, cycles).SetArgDisplayNames(what);

    private static IEnumerable<TestCaseData> Straight()
    {
        foreach (var info in InstructionSet.All.Where(i => i.Format == Format.Binary && !ObjectTimingTests.Opcodes.Contains(i.Opcode) && !MoveTests.Opcodes.Contains(i.Opcode)))
        {
            var cycles = info.Mnemonic.TrimEnd('=') switch
            {
                "MUL" => 6,
                "FDIV" or "MOD" => 35,
                "DIV" => 43,
                _ when info.Traps == "always" => 1 + 4,
                "LDW" => 2,
                _ => 1,
            };
            yield return Case(Binary(info.Opcode, 0, info.Opcode == Opcode.LoadWord ? Object : Five, Operand.Imm(1)), cycles, info.Mnemonic);
        }
        foreach (var info in InstructionSet.All.Where(i => i.Format == Format.Unary && !ObjectTimingTests.Opcodes.Contains(i.Opcode)))
        {
            var cycles = info.Traps == "always" ? 1 + 4 : info.Mnemonic switch { "LDK" => 2 + 2, "FLOAT" or "TRUNC" => 4, "SQRT" => 64, _ => 1 };
            yield return Case(Unary(info.Opcode, Push, Five), cycles, info.Mnemonic);
        }

        yield return Case(Retag(0, Tag.Raw, Five), 1, "RETAG");
        yield return Case(NewObject(0, Tag.Raw, Five), 1, "NEW");
        yield return Case(Pair(Opcode.SetCollector, Operand.Imm(5), Operand.Imm(100)), 1, "GCSET");
        yield return Case(Destination(Opcode.Cycles, 0), 1, "CYC");
        yield return Case(Destination(Opcode.GetChar, 0), 1, "GETC");
        yield return Case(Destination(Opcode.FramePointer, 0), 1, "GETFP");
        yield return Case(PinRead(0, 7), 1, "PINR");
        yield return Case(PinOut(Opcode.PinWrite, 7, Five), 1, "PINW");
        yield return Case(PinOut(Opcode.PinDirection, 7, Five), 1, "PIND");
        yield return Case(Destination(Opcode.PortRead, 0), 1, "PORTR");
        yield return Case(Pair(Opcode.PortWrite, Five, Five), 1, "PORTW");
        yield return Case(Pair(Opcode.PortDirection, Five, Five), 1, "PORTD");
        yield return Case(PutChar(1, Five), 1, "PUTC");
        yield return Case(Count(Opcode.Drop, 1), 1, "DROP");
        yield return Case(Count(Opcode.Enter, 9), 1, "ENTER");
        yield return Case(Source(Opcode.SetLimit, Operand.Imm(100)), 1, "SETLIM");
        yield return Case(LoadStatic(0, 0), 1, "LDS");
        yield return Case(StoreStatic(0, Five), 1, "STS");
        yield return Case(StaticOnly(Opcode.ClearStatic, 0), 1, "CLRS");
        yield return Case(ClearLocal(3), 1, "CLRL");
        yield return Case(Pair(Opcode.StoreStack, Five, Five), 1 + 2, "STK");
        yield return Case(StaticOnly(Opcode.SetFrame, 20), 1 + 2, "SETFP");
        yield return Case(Pair(Opcode.StoreWord, Object, Operand.Imm(1)), 2, "STW");
        yield return Case(Source(Opcode.FlushCache, Five), 1, "FLUSH");
        yield return Case(Jump(140), 1, "JMP");
    }

    private static IEnumerable<TestCaseData> Floats()
    {
        foreach (var suffix in new[] { "", "=" })
        foreach (var (name, floats, mixed) in ((string, int, int)[])[("ADD", 6, 10), ("SUB", 6, 10), ("MUL", 8, 12), ("DIV", 39, 43)])
        {
            var opcode = InstructionSet.All.Single(i => i.Mnemonic == name + suffix).Opcode;
            yield return Case(Binary(opcode, 0, Half, Half), floats, $"{name}{suffix} of floats");
            yield return Case(Binary(opcode, 0, Half, Five), mixed, $"{name}{suffix} of float and int");
            yield return Case(Binary(opcode, 0, Five, Half), mixed, $"{name}{suffix} of int and float");
        }
        foreach (var opcode in (Opcode[])[Opcode.Lt, Opcode.Le, Opcode.Eq, Opcode.Ne, Opcode.Gt, Opcode.Ge])
        {
            yield return Case(Binary(opcode, 0, Half, Half), 1, $"{opcode} of floats");
            yield return Case(Binary(opcode, 0, Half, Five), 5, $"{opcode} of float and int");
            yield return Case(Binary(opcode, 0, Five, Half), 5, $"{opcode} of int and float");
        }
        yield return Case(Binary(Opcode.Eq, 0, Half, None), 1, "EQ of float and None");
        yield return Case(Binary(Opcode.Is, 0, Half, Five), 1, "IS of float and int");
        yield return Case(CompareBranch(Opcode.BranchLt, 2, Half, Half), 1, "BLT forward of floats, not taken");
        yield return Case(CompareBranch(Opcode.BranchLt, 2, Half, Five), 5 + 2, "BLT forward of float and int, taken");
        yield return Case(CompareBranch(Opcode.BranchNotLt, 2, Half, Half), 1 + 2, "BNLT forward of floats, taken");
        yield return Case(CompareBranch(Opcode.BranchNotLt, 2, Half, Five), 5, "BNLT forward of float and int, not taken");
        yield return Case(TestBranch(Opcode.BranchTrue, 2, Half), 1 + 2, "BT of a float");
        foreach (var (opcode, cycles) in ((Opcode, int)[])[(Opcode.Neg, 1), (Opcode.Pos, 1), (Opcode.Not, 1), (Opcode.Bool, 1), (Opcode.ToFloat, 4), (Opcode.Truncate, 4), (Opcode.SquareRoot, 60)])
            yield return Case(Unary(opcode, 0, Half), cycles, $"{opcode} of a float");
    }

    private static IEnumerable<TestCaseData> Traps()
    {
        yield return Case(Binary(Opcode.Add, 0, None, Half), 1 + 4, "ADD of None and a float");
        yield return Case(Binary(Opcode.FloorDiv, 0, Half, Five), 1 + 4, "FDIV of a float");
        yield return Case(Binary(Opcode.TrueDiv, 0, Half, Zero), 1 + 4, "DIV of a float by zero");
        yield return Case(Binary(Opcode.TrueDiv, 0, Five, Zero), 1 + 4, "DIV of an int by zero");
        yield return Case(Binary(Opcode.TrueDiv, 0, Big, Five), 1 + 4, "DIV of an int beyond 2^53");
        yield return Case(Binary(Opcode.Lt, 0, None, Half), 1 + 4, "LT of None and a float");
        yield return Case(Unary(Opcode.SquareRoot, 0, Operand.Imm(-1)), 1 + 4, "SQRT of a negative int");
        yield return Case(Unary(Opcode.Truncate, 0, Huge), 1 + 4, "TRUNC of a float beyond 2^63");
        yield return Case(Binary(Opcode.Add, 0, None, Five), 1 + 4, "ADD of None");
        yield return Case(Binary(Opcode.Add, 0, Unbound, Five), 1 + 4, "ADD of Unbound");
        yield return Case(Binary(Opcode.Mul, 0, None, Five), 1 + 4, "MUL of None: found at once");
        yield return Case(Binary(Opcode.Mul, 0, Big, Five), 6 + 4, "MUL overflow: found with the product");
        yield return Case(Binary(Opcode.MulInPlace, 0, Big, Big), 6 + 4, "MUL= overflow");
        yield return Case(Binary(Opcode.FloorDiv, 0, Five, Zero), 1 + 4, "FDIV by zero: found at once");
        yield return Case(Binary(Opcode.Mod, 0, Five, Zero), 1 + 4, "MOD by zero");
        yield return Case(CompareBranch(Opcode.BranchLt, 2, None, Five), 1 + 4, "BLT forward, of None");
        yield return Case(CompareBranch(Opcode.BranchLt, -2, None, Five), 1 + 4, "BLT backward, of None");
        yield return Case(TestBranch(Opcode.BranchTrue, 2, Object), 1 + 4, "BT of a reference");
        yield return Case(Loop(Opcode.ForUp, 3, -2, Five), 1 + 4, "FORUP of Unbound");
        yield return Case(LoadStatic(0, 2), 1 + 4, "LDS of Unbound");
        yield return Case(Binary(Opcode.LoadWord, 0, Object, Operand.Imm(2)), 1 + 4, "LDW outside of the object");
        yield return Case(Pair(Opcode.StoreWord, Object, Operand.Imm(2)), 2 + 4, "STW outside of the object");
        yield return Case(Pair(Opcode.StoreWord, Unbound, Five), 2 + 4, "STW of Unbound");
        yield return Case(Pair(Opcode.TailCall, None, Five), 3 + 4, "TCALL with no slot");
        yield return Case(Pair(Opcode.TailCall, Unbound, Five), 3 + 4, "TCALL of Unbound");
        yield return Case(Call(Opcode.Call, 0, 1), 1 + 4, "CALL of an int");
        yield return Case(Call(Opcode.CallKw, 0, 1), 1 + 4, "CALLKW");
        yield return Case(Source(Opcode.Return, Unbound), 1 + 4, "RET of Unbound");
        yield return Case(new Instruction((Opcode)0x7F, 0, 0, 0), 1 + 4, "undefined encoding");
    }

    [TestCaseSource(nameof(Straight)), TestCaseSource(nameof(Floats)), TestCaseSource(nameof(Traps))]
    public void Cost(Instruction instruction, int cycles)
    {
        var program = new TestProgram().Statics(Statics);
        foreach (var setup in (Instruction[])[StaticOnly(Opcode.SetFrame, 20), Count(Opcode.Enter, 4), ClearLocal(3), Unary(Opcode.Move, Push, Five), Unary(Opcode.Move, Push, Five), Unary(Opcode.Move, Push, Five)])
            program.Main.Emit(setup);
        var position = program.Main.Count;
        program.Main.Emit(instruction);
        for (var i = 0; i < 20; i++) program.Main.Emit(Unary(Opcode.Move, 0, Zero));
        program.Function("callee", Source(Opcode.Halt, Zero));
        program.Object(new HeaderWord(Tag.Tuple, 2).ToWord(), Word.None);

        CostAt(new ReferenceModel(program.Build(), new TestEnvironment()), Machine.ResetPc + position).Should().Be(cycles);
    }

    [Test]
    public void Every_instruction_has_a_figure()
    {
        var elsewhere = InstructionSet.All.Where(i => i.IsConditionalBranch).Select(i => i.Opcode)
            .Concat([Opcode.Call, Opcode.CallKw, Opcode.TailCall, Opcode.Return, Opcode.Halt]).Concat(ObjectTimingTests.Opcodes).Concat(MoveTests.Opcodes);
        Straight().Select(c => ((Instruction)c.Arguments[0]!).Opcode).Concat(elsewhere).Order().Should().Equal(InstructionSet.All.Select(i => i.Opcode).Order());
    }

    [Test]
    public void The_table_says_the_same()
    {
        foreach (var test in Straight().Where(t => !InstructionSet.Get(((Instruction)t.Arguments[0]!).Opcode).Traps.StartsWith("always")))
        {
            var info = InstructionSet.Get(((Instruction)test.Arguments[0]!).Opcode);
            (info.Cycles + (info.RestartsFetch ? Timing.RedirectPenalty : 0)).Should().Be((int)test.Arguments[1]!, info.Mnemonic);
        }
    }

    /// <summary>A branch as an instruction that is taken or not, with the offset.</summary>
    private static IEnumerable<(string Name, Func<bool, int, Instruction> Make)> Branches()
    {
        foreach (var info in InstructionSet.All)
        {
            var opcode = info.Opcode;
            var takenWhenEqual = info.Mnemonic is "BLE" or "BEQ" or "BGE" or "BIS" or "BNLT" or "BNNE" or "BNGT";
            var takenWhenLess = info.Mnemonic is "BLT" or "BLE" or "BNE" or "BISNOT" or "BNEQ" or "BNGT" or "BNGE";
            switch (info.Format)
            {
                case Format.CompareBranch:
                    // 5 against 5, 6 or 4: one of them takes the branch and one does not.
                    yield return (info.Mnemonic, (taken, offset) => CompareBranch(opcode, offset, Five, Operand.Imm(takenWhenEqual == taken ? 5 : takenWhenLess == taken ? 6 : 4)));
                    break;
                case Format.TestBranch:
                    yield return (info.Mnemonic, (taken, offset) => TestBranch(opcode, offset, Operand.Imm(opcode == Opcode.BranchTrue == taken ? 1 : 0)));
                    break;
                case Format.PinBranch:
                    yield return (info.Mnemonic, (taken, offset) => PinBranch(opcode, offset, opcode == Opcode.BranchPinHigh == taken ? 1 : 0));
                    break;
                case Format.Loop:
                    yield return (info.Mnemonic, (taken, offset) => Loop(opcode, 0, offset, Operand.Imm(opcode == Opcode.ForUp == taken ? 9 : -9)));
                    break;
            }
        }
    }

    [Test]
    public void Branches_lose_two_cycles_where_the_guess_by_direction_is_wrong()
    {
        foreach (var (name, make) in Branches())
        foreach (var (taken, offset, cycles) in ((bool, int, int)[])[(true, 5, 3), (false, 5, 1), (true, 1, 3), (false, 1, 1), (true, -3, 1), (false, -3, 3), (true, 0, 1), (false, 0, 3)])
        {
            var program = new TestProgram(StaticOnly(Opcode.SetFrame, 20), Count(Opcode.Enter, 4), Unary(Opcode.Move, 0, Zero), make(taken, offset));
            for (var i = 0; i < 8; i++) program.Main.Emit(Unary(Opcode.Move, 1, Zero));
            var model = new ReferenceModel(program.Build(), new TestEnvironment(_ => 2));
            var next = 0;
            CostAt(model, Machine.ResetPc + 3, pc => next = pc).Should().Be(cycles, "{0} {1} taken: {2}", name, offset, taken);
            next.Should().Be(Machine.ResetPc + 3 + (taken ? offset : 1));
        }
    }

    [Test]
    public void Calls_and_returns_cost_three_cycles_each_and_tail_calls_five()
    {
        var program = new TestProgram(
            StaticOnly(Opcode.SetFrame, 20), LoadStatic(Push, 1), Unary(Opcode.Move, Push, Five), Call(Opcode.Call, Push, 1), Source(Opcode.Halt, Operand.Pop));
        program.Static(LinkWord.Function("tail", new FuncWord(0, 0, 1, 1, 1)));
        program.Static(LinkWord.Function("caller", new FuncWord(0, 0, 1, 1, 1)));
        program.Function("caller",
            LoadStatic(Push, 0), Unary(Opcode.Move, Push, Five), Destination(Opcode.FramePointer, Push), Binary(Opcode.Add, Push, Operand.Pop, Operand.Imm(1)),
            Pair(Opcode.TailCall, Operand.Pop, Operand.Imm(1)));
        program.Function("tail", Source(Opcode.Return, Operand.Local(0)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        var records = new List<RetireRecord>();
        while (!model.Halted) records.Add(model.Step()!.Value);
        int Cost(Opcode opcode) => (int)(records[records.FindIndex(r => Decode(r.Instruction).Opcode == opcode) + 1].Cycle - records.Find(r => Decode(r.Instruction).Opcode == opcode).Cycle);
        Cost(Opcode.Call).Should().Be(3);
        Cost(Opcode.TailCall).Should().Be(5);
        Cost(Opcode.Return).Should().Be(3);
        model.Status.Should().Be(5);
    }

    [Test]
    public void First_instruction_executes_in_cycle_three_and_the_run_ends_in_the_cycle_after_HALT()
    {
        var model = new ReferenceModel(new TestProgram(Unary(Opcode.Move, Push, Five), Source(Opcode.Halt, Zero)).Build(), new TestEnvironment());
        model.Step()!.Value.Cycle.Should().Be(3);
        model.Step()!.Value.Cycle.Should().Be(4);
        model.Cycle.Should().Be(5);
        model.Instructions.Should().Be(2);
    }

    [Test]
    public void The_console_makes_the_processor_wait()
    {
        var environment = new TestEnvironment(consoleWait: cycle => cycle == 3 ? 10 : 0);
        var model = new ReferenceModel(new TestProgram(PutChar(1, Operand.Imm('a')), PutChar(2, Operand.Imm('b')), Source(Opcode.Halt, Zero)).Build(), environment);
        model.Step()!.Value.Cycle.Should().Be(13);
        model.Run(1000).Should().BeTrue();
        environment.Console.Should().Equal((1, (byte)'a', 3L), (2, (byte)'b', 14L));
        model.Cycle.Should().Be(16);
    }

    [Test]
    public void The_loop_of_the_manual_takes_two_cycles_a_round_and_two_to_leave([Values(1, 2, 50)] int n)
    {
        var program = new TestProgram(StaticOnly(Opcode.SetFrame, 20), Count(Opcode.Enter, 2), Unary(Opcode.Move, 0, Zero), Unary(Opcode.Move, 1, Zero),
            Binary(Opcode.Add, 1, Operand.Local(1), Operand.Local(0)), Loop(Opcode.ForUp, 0, -1, Operand.Imm(n)), Source(Opcode.Halt, Operand.Local(1)));
        var model = new ReferenceModel(program.Build(), new TestEnvironment());
        while (model.Pc != Machine.ResetPc + 4) model.Step();
        var start = model.Cycle;
        while (model.Pc != Machine.ResetPc + 6) model.Step();
        (model.Cycle - start).Should().Be(2 * n + 2);
        model.Run(1000).Should().BeTrue();
        model.Status.Should().Be((uint)(n * (n - 1) / 2));
    }

    private static long CostAt(ReferenceModel model, int pc, Action<int>? next = null)
    {
        while (model.Pc != pc) model.Step();
        var before = model.Step()!.Value.Cycle;
        next?.Invoke(model.Pc);
        return model.Cycle - before;
    }
}
