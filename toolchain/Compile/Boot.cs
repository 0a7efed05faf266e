using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Compile;

/// <summary>The code that the processor starts with: it runs the main module and halts with status 0.</summary>
internal static class Boot
{
    public const string Symbol = "pysm.boot";

    /// <summary>Takes traps that no handler was linked for, which only undefined encodings make.</summary>
    public const string UndefinedSymbol = "pysm.undefined";

    /// <summary>Exit status after a trap that no handler was linked for.</summary>
    public const int UndefinedStatus = 70;

    private const int Output = 1, ErrorOutput = 2;

    /// <summary>Where the boot code's frame lies: one word above the statics, so that a frame word could lie between.</summary>
    public static int FramePointer(int statics) => statics + 1;

    /// <param name="statics">Count of static words.</param>
    /// <param name="outputs">Pins to make outputs.</param>
    /// <param name="main">Static with the main module's function.</param>
    /// <param name="call">Statics with a function to call after it and with the runtime's that prints its result, or null; without the latter the result is the exit status.</param>
    public static CodeBuilder Code(int statics, IEnumerable<int> outputs, int main, (int Function, int? Print)? call)
    {
        var code = new CodeBuilder(Symbol, kind: ModuleKind.Runtime);
        code.Emit(Instruction.StaticOnly(Opcode.SetFrame, FramePointer(statics)));
        foreach (var pin in outputs) code.Emit(Instruction.PinOut(Opcode.PinDirection, pin, Operand.Imm(1)));
        code.Emit(Instruction.LoadStatic(Instruction.Push, main));
        code.Emit(Instruction.Call(Opcode.Call, Instruction.Push, 0, discard: true));
        if (call is var (function, print))
        {
            if (print is { } printer) code.Emit(Instruction.LoadStatic(Instruction.Push, printer));
            code.Emit(Instruction.LoadStatic(Instruction.Push, function));
            code.Emit(Instruction.Call(Opcode.Call, Instruction.Push, 0));
            if (print is null)
            {
                code.Emit(Instruction.Source(Opcode.Halt, Operand.Pop));
                return code;
            }
            code.Emit(Instruction.Call(Opcode.Call, Instruction.Push, 1, discard: true));
            code.Emit(Instruction.PutChar(Output, Operand.Imm('\n')));
        }
        code.Emit(Instruction.Source(Opcode.Halt, Operand.Imm(0)));
        return code;
    }

    /// <param name="bare">There is no runtime to tell of an exception: the error output gets a word.</param>
    public static CodeBuilder Undefined(bool bare)
    {
        var code = new CodeBuilder(UndefinedSymbol, kind: ModuleKind.Runtime);
        if (bare) foreach (var character in "trap\n") code.Emit(Instruction.PutChar(ErrorOutput, Operand.Imm(character)));
        code.Emit(Instruction.Source(Opcode.Halt, Operand.Imm(UndefinedStatus)));
        return code;
    }
}
