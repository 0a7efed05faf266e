using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Stimulus;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Stimulus;

/// <summary>That the random programs end, and that some hundred of them reach every corner that they are meant for.</summary>
public class RandomProgramTests
{
    private const int Programs = 600, MaxCycles = 2_000_000;

    private readonly HashSet<string> _seen = [];
    private readonly Dictionary<Fault, int> _faults = [];
    private long _instructions, _longest;
    private ProgramImage _image = null!;

    [OneTimeSetUp]
    public void RunThem()
    {
        for (var seed = 0; seed < Programs; seed++) Run(seed, RandomProgram.Generate(seed));
        TestContext.Out.WriteLine($"{_instructions / Programs} instructions a program, at most {_longest}");
    }

    private void Run(int seed, ProgramImage image)
    {
        _image = image;
        var model = new ReferenceModel(image, new TestEnvironment(), RandomProgram.Wires);
        var history = new List<RetireRecord>();
        Instruction previous = default;
        while (!model.Halted)
        {
            if (model.Cycle > MaxCycles) Assert.Fail($"seed {seed} does not end");
            var (pc, fp) = (model.Pc, model.FramePointer);
            var operands = pc >= Machine.ResetPc ? Operands(image, pc, model) : [];
            if (model.Step() is not { } record) break;
            Note(record, model, pc, fp, operands, history, previous);
            previous = Instruction.Decode(record.Instruction);
            history.Insert(0, record);
            if (history.Count > 3) history.RemoveAt(3);
        }
        _faults[model.Fault] = _faults.GetValueOrDefault(model.Fault) + 1;
        _instructions += model.Instructions;
        _longest = Math.Max(_longest, model.Instructions);
        if (model.Fault == Fault.None) model.Status.Should().NotBe(RandomProgram.UnexpectedTrap, "seed {0}: an instruction trapped that never should", seed);
    }

    /// <summary>Stack addresses and words that the instruction at the program address reads as operands.</summary>
    private static (string Position, Operand Operand, int Address, Word Word)[] Operands(ProgramImage image, int pc, ReferenceModel model)
    {
        var instruction = Instruction.Decode(image.Program[pc]);
        if (!instruction.IsDefined) return [];
        var info = InstructionSet.Get(instruction.Opcode);
        var sp = model.StackPointer;
        var result = new List<(string, Operand, int, Word)>();
        void Add(string position, Operand operand)
        {
            var address = operand.Kind switch
            {
                OperandKind.Local => model.FramePointer + operand.Value,
                OperandKind.Static => operand.Value,
                OperandKind.Top => sp - 1,
                OperandKind.Pop => --sp,
                _ => -1,
            };
            result.Add((position, operand, address, address < 0 ? Word.Int(operand.Value) : model.Stack[address]));
        }
        if (info.HasOperandB) Add("B", instruction.OperandB);
        if (info.HasOperandA) Add("A", instruction.OperandA);
        return [.. result];
    }

    private void Note(RetireRecord record, ReferenceModel model, int pc, int fp, (string Position, Operand Operand, int Address, Word Word)[] operands, List<RetireRecord> history, Instruction previous)
    {
        var instruction = Instruction.Decode(record.Instruction);
        var name = instruction.IsDefined ? instruction.Opcode.ToString() : "Illegal";
        _seen.Add(record.Trap ? $"{name} traps" : $"{name} retires");
        foreach (var (position, operand, address, word) in operands)
        {
            _seen.Add($"{name} {position} {operand.Kind}");
            // How many instructions ago the word was written.
            var age = history.FindIndex(r => r.Write && r.Address == address) + 1;
            if (address >= 0 && age > 0) _seen.Add($"{operand.Kind} {age}");
        }
        if (!record.Trap && operands.Any(o => o.Word.Tag == Tag.Float)) _seen.Add($"{name} of {string.Join(" and ", operands.Reverse().Select(o => Kind(o.Word)))}");
        if (operands.Length == 2 && InstructionSet.Get(instruction.Opcode).Format == Format.Binary) _seen.Add($"{Kind(operands[1].Word)} {Kind(operands[0].Word)}");

        if (instruction.IsDefined && previous.IsDefined)
        {
            int Cycles(Instruction i) => InstructionSet.TryGet(i.Opcode, out var info) ? info.Cycles : 1;
            if (Cycles(previous) > 1 && Cycles(instruction) > 1 && !record.Trap) _seen.Add($"{Class(previous)} {Class(instruction)}");
        }
        if (!instruction.IsDefined) return;
        var format = InstructionSet.Get(instruction.Opcode).Format;
        if (!record.Trap && format is Format.CompareBranch or Format.TestBranch or Format.PinBranch or Format.Loop)
        {
            var offset = format == Format.Loop ? instruction.LoopOffset : instruction.ShortOffset;
            var taken = model.Pc == pc + offset;
            if (offset != 1) _seen.Add($"{name} {(offset <= 0 ? "backward" : "forward")} {taken}");
        }
        if (instruction.Opcode == Opcode.Return && !record.Trap)
        {
            var frame = FrameWord.From(model.Stack[fp - 1].Payload);
            if (frame.Kind != ReturnKind.Value) _seen.Add($"return {frame.Kind} {model.Pc != frame.ReturnPc}");
            else if (frame.Destination != Instruction.Push) _seen.Add("return to local");
        }
        if (instruction.Opcode == Opcode.Call && !record.Trap)
        {
            _seen.Add($"call of {instruction.B}");
            // Defaults: entered before the first instruction of the body.
            var callee = _image.Debug!.FunctionAt(model.Pc)!;
            _seen.Add($"call with {callee.Entry - model.Pc} defaults");
        }
    }

    private static string Class(Instruction i) => i.Opcode switch
    {
        Opcode.Mul or Opcode.MulInPlace => "multiply",
        Opcode.FloorDiv or Opcode.FloorDivInPlace or Opcode.Mod or Opcode.ModInPlace => "divide",
        _ => i.Opcode.ToString(),
    };

    private static string Kind(Word word) => word.Tag switch
    {
        Tag.Unbound or Tag.None or Tag.NotImplemented or Tag.Ellipsis or Tag.Bool or Tag.Int or Tag.Float or Tag.Func or Tag.Frame => word.Tag.ToString(),
        _ => word.HasAddress ? "reference" : "other",
    };

    private void Expect(params IEnumerable<string> corners) => corners.Where(c => !_seen.Contains(c)).Should().BeEmpty();

    [Test]
    public void Every_program_ends_and_some_in_each_fault()
    {
        _faults.Keys.Should().BeEquivalentTo([Fault.None, Fault.BadFrame, Fault.StackOverflow]);
        _faults[Fault.None].Should().BeGreaterThan(Programs * 3 / 4);
        _longest.Should().BeLessThan(100_000);
    }

    [Test]
    public void Every_instruction_retires_and_each_that_can_trap_does_both()
    {
        Expect(InstructionSet.All.Where(i => !i.Traps.StartsWith("always")).Select(i => $"{i.Opcode} retires"));
        Expect(InstructionSet.All.Where(i => i.Traps != "").Select(i => $"{i.Opcode} traps").Append("Illegal traps"));
    }

    [Test]
    public void Every_operand_of_every_instruction_has_every_kind()
    {
        var moved = new[] { Opcode.TailCall, Opcode.Halt, Opcode.SetLimit, Opcode.SetCollector, Opcode.StoreStack, Opcode.LoadStack, Opcode.Yield };
        foreach (var info in InstructionSet.All.Where(i => !moved.Contains(i.Opcode)))
        foreach (var kind in Enum.GetValues<OperandKind>())
        {
            if (info.HasOperandA) Expect($"{info.Opcode} A {kind}");
            if (info.HasOperandB) Expect($"{info.Opcode} B {kind}");
        }
    }

    [Test]
    public void Results_are_used_one_two_and_three_instructions_later() =>
        Expect(from kind in new[] { OperandKind.Local, OperandKind.Static, OperandKind.Top, OperandKind.Pop } from age in Enumerable.Range(1, 3) select $"{kind} {age}");

    [Test]
    public void Binary_operations_meet_every_pair_of_kinds()
    {
        string[] kinds = ["Unbound", "None", "NotImplemented", "Ellipsis", "Bool", "Int", "Float", "Func", "Frame", "reference", "other"];
        Expect(from a in kinds from b in kinds select $"{a} {b}");
    }

    [Test]
    public void Operations_on_floats_meet_floats_and_ints_on_either_side()
    {
        foreach (var info in InstructionSet.All.Where(i => i.FloatCycles > 0))
        {
            if (!info.HasOperandA) Expect($"{info.Opcode} of Float");
            else Expect($"{info.Opcode} of Float and Float", $"{info.Opcode} of Float and Int", $"{info.Opcode} of Int and Float");
        }
    }

    [Test]
    public void Instructions_of_several_cycles_follow_each_other()
    {
        string[] slow = ["multiply", "divide", "LoadWord", "StoreWord", "LoadStack"];
        Expect(from a in slow from b in slow select $"{a} {b}");
    }

    [Test]
    public void Branches_are_taken_and_not_taken_in_both_directions()
    {
        foreach (var info in InstructionSet.All.Where(i => i.Format is Format.CompareBranch or Format.TestBranch or Format.PinBranch or Format.Loop))
        foreach (var direction in new[] { "backward", "forward" })
            Expect($"{info.Opcode} {direction} True", $"{info.Opcode} {direction} False");
    }

    [Test]
    public void Results_go_everywhere_that_they_can() =>
        Expect("return to local", "return Discard False", "return BranchIfTrue True", "return BranchIfTrue False", "return BranchIfFalse True", "return BranchIfFalse False", "call of 0", "call of 6", "call with 0 defaults", "call with 1 defaults", "call with 6 defaults");

    [Test]
    public void A_seed_gives_the_same_program_again() =>
        ImageFile.Encode(RandomProgram.Generate(7)).Should().Equal(ImageFile.Encode(RandomProgram.Generate(7)));
}
