using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using static PyXL.Isa.Instruction;

namespace PyXL.Stimulus;

/// <summary>
/// Random programs that end: every opcode, operand kind and tag, results used at once and later, functions with defaults, recursion, and a handler for
/// each opcode that traps. Run them on a machine with <see cref="Wires"/> between the pins and nothing else connected.
/// </summary>
public static class RandomProgram
{
    /// <summary>Connections from pin to pin that the programs are written for.</summary>
    public static IReadOnlyList<Wire> Wires { get; } = [new(1, 2), new(3, 4)];

    /// <summary>Status of a program in which something trapped that never should.</summary>
    public const uint UnexpectedTrap = 0xDEAD;

    /// <summary>
    /// The program of a seed; the same on every machine. One in sixteen ends in a fault instead of HALT.
    /// </summary>
    /// <param name="size">Statements of the main function, about; the functions around it have a fixed size.</param>
    /// <param name="arithmetic">The units of the machine.</param>
    public static ProgramImage Generate(int seed, int size = 60, ArithmeticUnits arithmetic = ArithmeticUnits.Full)
    {
        var random = new Random(seed);
        var plan = new ProgramPlan(random);
        var linker = new Linker();
        Memory(random, plan, linker);

        linker.Add(Boot(random, plan));
        foreach (var function in plan.Functions) linker.Add(Function(random, plan, function, size));
        linker.Add(Next(random, plan));
        foreach (var generator in plan.Generators) linker.Add(Generator(random, plan, generator));
        foreach (var opcode in InstructionSet.All.Where(i => i.Traps.Length > 0).Select(i => i.Opcode).Append(Opcode.Illegal))
        {
            var handler = Handler(random, plan, opcode);
            linker.Add(handler);
            linker.SetVector(opcode, handler.Name);
        }
        var unexpected = new CodeBuilder("unexpected trap");
        // Programs read that static like any other: it must not be the status itself.
        unexpected.Emit(Binary(Opcode.Add, Push, Operand.Static(plan.UnexpectedTrapStatic), Operand.Imm(1)));
        unexpected.Emit(Source(Opcode.Halt, Operand.Pop));
        linker.Add(unexpected);
        return linker.Link(new Machine { Arithmetic = arithmetic }, unexpected.Name);
    }

    /// <summary>Constants first, then words of any kind up to where frames can lie, so that a stale slot holds something too.</summary>
    private static void Memory(Random random, ProgramPlan plan, Linker linker)
    {
        var objects = new List<RefWord>();
        for (int i = 0, address = 1; i < 6; i++)
        {
            objects.Add(new RefWord(address, random.Next(2, 6)));
            address += objects[^1].Size;
        }
        var words = new RandomWords(random, random.Next(30, 100), objects);
        foreach (var item in objects) linker.AddObject([new HeaderWord(Tag.Tuple, item.Size).ToWord(), .. Enumerable.Range(1, item.Size - 1).Select(_ => (LinkWord)words.Next())]);

        var graph = new ObjectGraph(random, words, linker, objects[^1].Address + objects[^1].Size);

        (string Name, int Level, bool Recursive)[] functions =
            [("fallback 0", ProgramPlan.FallbackLevel, false), ("fallback 1", ProgramPlan.FallbackLevel, false), ("f1", 1, false), ("f2", 2, false), ("recursive", 2, true), ("f3", 3, false), ("main", ProgramPlan.MainLevel, false)];
        foreach (var (name, level, recursive) in functions)
        {
            var parameters = level == ProgramPlan.FallbackLevel ? ProgramPlan.MaxArguments : level == ProgramPlan.MainLevel ? 0 : random.Next(recursive ? 1 : 0, ProgramPlan.MaxArguments + 1);
            var required = level == ProgramPlan.FallbackLevel ? 0 : random.Next(recursive ? 1 : 0, parameters + 1);
            var signature = new FuncWord(random.Next(1 << PackedFields.AddressBits), 0, random.Next(Math.Max(parameters, 5), 13), parameters, required);
            plan.Functions.Add(new FunctionPlan(name, level, linker.AddStatic(LinkWord.Function(name, signature)), signature, recursive));
        }

        Word[] badCallees =
        [
            Word.Int(Machine.ResetPc), Word.None, Word.Unbound, objects[0].ToWord(Tag.Object), new(Tag.Frame, 0),
            new FuncWord(0, Machine.ResetPc, 5, ProgramPlan.MaxArguments, 0, Complex: true).ToWord(), new FuncWord(0, Machine.ResetPc, 30, 20, ProgramPlan.MaxArguments + 1).ToWord(),
        ];
        plan.BadCallees.AddRange(badCallees.Select(word => linker.AddStatic(word)));
        for (var i = 0; i < 6; i++) plan.SmallInts.Add(linker.AddStatic(Word.Int(random.Next(1, 21))));
        plan.Objects.AddRange(objects.Select(item => linker.AddStatic(item.ToWord(Tag.Tuple))));
        plan.Arrays.AddRange(Enumerable.Range(0, 2).Select(_ => linker.AddStatic(graph.Array(random.Next(20, 60)))));
        foreach (var name in (string[])["generator 0", "generator 1"])
        {
            var frame = random.Next(5, 9);
            var code = linker.AddStatic(LinkWord.Function(name, new FuncWord(random.Next(1 << PackedFields.AddressBits), 0, frame, 0, 0)));
            plan.Generators.Add(new GeneratorPlan(name, linker.AddStatic(graph.Generator(frame) with { Tag = Tag.Int }), code, frame));
        }
        plan.CodeMaskStatic = linker.AddStatic(Word.Int((1L << FrameWord.FramePointerLow) - 1));
        void Place(List<int> statics, List<Word> list) => statics.AddRange(list.Select(word => linker.AddStatic(word)));
        Place(plan.Sequences, graph.Sequences);
        Place(plan.Instances, graph.Instances);
        Place(plan.Iterators, graph.Iterators);
        var next = new FuncWord(random.Next(1 << PackedFields.AddressBits), 0, random.Next(5, 9), 1, random.Next(2));
        Place(plan.Iterators, [graph.Iterator(LinkWord.Function("next", next)), graph.Iterator(LinkWord.Function("next", next with { Complex = random.Next(2) == 0, Parameters = random.Next(4) }))]);
        plan.Next = next;
        Place(plan.Names, graph.Names);
        Place(plan.Keys, graph.Keys);
        Word[] palette =
        [
            Word.Unbound, Word.None, new(Tag.NotImplemented, 0), new(Tag.Ellipsis, 0), Word.True, Word.Int(words.Integer()), Word.Float(1.5), new(Tag.Raw, 0), new(Tag.Func, 1), new(Tag.Frame, 1),
            objects[1].ToWord(Tag.Str), objects[2].ToWord(Tag.Str),
        ];
        plan.Palette.AddRange(palette.Select(word => linker.AddStatic(word)));
        long[] corners = [long.MinValue, long.MinValue + 1, long.MaxValue, -1, 1L << 31, -(1L << 31), 1L << 32, 1L << 62, -(1L << 62), 63, 64, 65];
        plan.Corners.AddRange(corners.Select(value => linker.AddStatic(Word.Int(value))));
        for (var i = 0; i < 8; i++) plan.Floats.Add(linker.AddStatic(words.Float()));
        plan.UnboundStatic = linker.AddStatic(Word.Unbound);
        plan.HighLimitStatic = linker.AddStatic(Word.Int(ProgramPlan.HighLimit));
        plan.UnexpectedTrapStatic = linker.AddStatic(Word.Int(UnexpectedTrap - 1));
        plan.FirstWritable = linker.Statics.Count;
        // Below the first frame lies no frame word, for the programs that end in a fault.
        // Trap handlers go past the limit, and read locals that they have not written.
        while (linker.Statics.Count < ProgramPlan.HighLimit + Machine.StackReserve) linker.AddStatic(linker.Statics.Count == ProgramPlan.Base - 1 ? Word.Int(0) : words.Next());
    }

    private static CodeBuilder Boot(Random random, ProgramPlan plan)
    {
        var code = new CodeBuilder("boot");
        void Emit(params IEnumerable<Instruction> instructions)
        {
            foreach (var instruction in instructions) code.Emit(instruction);
        }
        Emit(StaticOnly(Opcode.SetFrame, ProgramPlan.Base));
        foreach (var generator in plan.Generators)
        {
            // It begins where its code does; local 0 gets what is sent, or nothing does.
            Emit(Retag(Push, Tag.Int, Operand.Static(generator.Code)), Binary(Opcode.And, Push, Operand.Pop, Operand.Static(plan.CodeMaskStatic)));
            if (random.Next(2) == 0) Emit(Unary(Opcode.Move, Push, Operand.Imm((int)ReturnKind.Discard)), Binary(Opcode.Shl, Push, Operand.Pop, Operand.Imm(FrameWord.KindLow)), Binary(Opcode.Or, Push, Operand.Pop, Operand.Pop));
            Emit(Retag(Push, Tag.Raw, Operand.Pop), Retag(Push, Tag.Generator, Operand.Static(generator.Static)), Pair(Opcode.StoreWord, Operand.Pop, Operand.Imm(Machine.GeneratorState)));
        }
        Emit(Unary(Opcode.Move, Push, Operand.Static(plan.Functions[^1].Static)), Call(Opcode.Call, Push, 0));
        switch (random.Next(48))
        {
            case 0:
                Emit(Source(Opcode.Return, Operand.Imm(0)));
                break;
            case 1:
                Emit(Pair(Opcode.TailCall, Operand.Imm(0), Operand.Imm(0)));
                break;
            case 2:
                Emit(StaticOnly(Opcode.SetFrame, new Machine().StackDepth - random.Next(1, 4)), Binary(Opcode.In, 0, Operand.Imm(0), Operand.Imm(0)));
                break;
        }
        Emit(Source(Opcode.Halt, Operand.Pop));
        return code;
    }

    private static CodeBuilder Function(Random random, ProgramPlan plan, FunctionPlan function, int size)
    {
        var code = new CodeBuilder(function.Name);
        var signature = function.Signature;
        // A default is loaded by exactly one instruction.
        for (var parameter = signature.Required; parameter < signature.Parameters; parameter++)
        {
            code.Emit(random.Next(4) switch
            {
                0 => LoadStatic(parameter, plan.SmallInts[0]),
                1 => Retag(parameter, Tag.Bool, Operand.Static(random.Next(Operand.MaxStatic + 1))),
                2 => ClearLocal(parameter),
                _ => Unary(Opcode.Move, parameter, Operand.Imm(random.Next(-128, 128))),
            });
        }
        code.MarkEntry();
        var body = new RandomCode(random, plan, code, function.Level, signature.FrameSize, signature.FrameSize, function.Recursive ? [0] : []);
        body.Block(function.Level == ProgramPlan.MainLevel ? size : random.Next(2, 9));
        if (function.Recursive)
        {
            body.Recurse(function);
            body.Block(random.Next(4));
        }
        body.Leave();
        return code;
    }

    /// <summary>What gives the items of iterators.</summary>
    private static CodeBuilder Next(Random random, ProgramPlan plan)
    {
        var code = new CodeBuilder("next");
        code.MarkEntry();
        var body = new RandomCode(random, plan, code, ProgramPlan.FallbackLevel, plan.Next.FrameSize, plan.Next.FrameSize);
        body.Block(random.Next(4));
        body.Leave();
        return code;
    }

    private static CodeBuilder Generator(Random random, ProgramPlan plan, GeneratorPlan generator)
    {
        var code = new CodeBuilder(generator.Name);
        code.MarkEntry();
        var body = new RandomCode(random, plan, code, ProgramPlan.FallbackLevel + 1, generator.Frame, generator.Frame);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            body.Block(random.Next(4));
            body.Yield(generator);
        }
        body.Leave();
        return code;
    }

    private static CodeBuilder Handler(Random random, ProgramPlan plan, Opcode opcode)
    {
        var code = new CodeBuilder($"handler of {opcode}");
        var isCall = opcode is Opcode.Call or Opcode.CallKw;
        var locals = opcode != Opcode.Illegal && InstructionSet.Get(opcode).HasOperandC ? 3 : 2;
        if (isCall || random.Next(2) == 0)
        {
            locals = random.Next(5, 11);
            code.Emit(Count(Opcode.Enter, locals));
        }
        var body = new RandomCode(random, plan, code, plan.Level(opcode), locals, locals, isCall ? [0, 1] : []);
        body.Block(random.Next(4));
        if (isCall) body.TailCallFallback(plan.Functions[random.Next(2)].Static);
        else body.Leave();
        return code;
    }
}
