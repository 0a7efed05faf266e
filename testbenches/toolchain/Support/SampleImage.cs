using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Support;

/// <summary>A small image with every part that an image has.</summary>
internal static class SampleImage
{
    public const string Text = "total = 0\n\ndef add(n, step=3):\n    return n + step\n";

    public static ProgramImage Build()
    {
        var linker = new Linker();
        var add = linker.AddStatic(LinkWord.Function("add", new FuncWord(0, 0, 2, 2, 1)));
        var total = linker.AddStatic(Word.Unbound);
        linker.AddStatic(new RefWord(linker.AddObject(new HeaderWord(Tag.Str, 2).ToWord(), new Word(Tag.Raw, 0x6f6c6c6568)), 2).ToWord(Tag.Str));

        var module = new CodeBuilder("<module>", "sample");
        module.Emit(StaticOnly(Opcode.SetFrame, 4));
        module.Location = new CodeLocation(0, 1, 1, 0, 9, "<module>", "LOAD_CONST 0 (0); STORE_NAME 0 (total)");
        module.Emit(StoreStatic(total, Operand.Imm(0)));
        module.Location = new CodeLocation(0, 3, 4, 0, 19, "<module>", "MAKE_FUNCTION 1");
        module.Emit(Unary(Opcode.Move, Push, Operand.Static(add)));
        module.Emit(Source(Opcode.Halt, Operand.Imm(0)));
        linker.Add(module);

        var function = new CodeBuilder("add", "sample");
        function.Location = new CodeLocation(0, 3, 3, 0, 19, "add", "");
        function.Emit(Unary(Opcode.Move, 1, Operand.Imm(3)));
        function.MarkEntry();
        function.Location = new CodeLocation(0, 4, 4, 11, 19, "add", "LOAD_FAST 0 (n); LOAD_FAST 1 (step); BINARY_OP 0 (+)");
        function.Emit(Binary(Opcode.Add, Push, Operand.Local(0), Operand.Local(1)));
        function.Location = new CodeLocation(0, 4, 4, 4, 19, "add", "RETURN_VALUE");
        function.Emit(Source(Opcode.Return, Operand.Pop));
        linker.Add(function);

        var handler = new CodeBuilder("unhandled", "runtime", ModuleKind.Runtime);
        handler.Emit(Source(Opcode.Halt, Operand.Imm(1)));
        linker.Add(handler);
        return linker.Link(new Machine(), "unhandled", [new SourceFile("sample.py", Text)], [new GlobalSymbol("total", "sample", ModuleKind.User, total)]);
    }

}
