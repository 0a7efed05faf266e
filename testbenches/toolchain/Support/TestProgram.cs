using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Tests.Support;

/// <summary>A program of hand-written instructions: code at the reset address, and a handler for each trap that is expected.</summary>
internal sealed class TestProgram
{
    /// <summary>Exit status of a trap that the test did not expect.</summary>
    public const uint UnexpectedTrap = 0xFFFFFFFF;

    private readonly Linker _linker = new();
    private readonly List<CodeBuilder> _functions = [];

    public CodeBuilder Main { get; } = new("main");

    public TestProgram(params IEnumerable<Instruction> code) => Emit(Main, code);

    public CodeBuilder Function(string name, params IEnumerable<Instruction> code)
    {
        var function = new CodeBuilder(name);
        Emit(function, code);
        _functions.Add(function);
        return function;
    }

    public TestProgram Handler(Opcode opcode, params IEnumerable<Instruction> code)
    {
        _linker.SetVector(opcode, Function($"handler of {opcode}", code).Name);
        return this;
    }

    public int Static(LinkWord word) => _linker.AddStatic(word);

    public TestProgram Statics(params IEnumerable<LinkWord> words)
    {
        foreach (var word in words) Static(word);
        return this;
    }

    public int Object(params IEnumerable<LinkWord> words) => _linker.AddObject(words);

    public ProgramImage Build(Machine? machine = null)
    {
        _linker.Add(Main);
        foreach (var function in _functions) _linker.Add(function);
        var fail = new CodeBuilder("unexpected trap");
        fail.Emit(Instruction.Source(Opcode.Halt, Operand.Imm(-1)));
        _linker.Add(fail);
        return _linker.Link(machine ?? new Machine(), fail.Name);
    }

    private static void Emit(CodeBuilder function, IEnumerable<Instruction> code)
    {
        foreach (var instruction in code) function.Emit(instruction);
    }
}
