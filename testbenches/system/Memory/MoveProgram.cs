using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using static PyXL.Isa.Instruction;

namespace PyXL.SystemTests.Memory;

/// <summary>A program that starts a cycle of the collector and then moves words up by one within an object, or fills them.</summary>
internal static class MoveProgram
{
    /// <param name="words">Words of the object; all but one are moved.</param>
    /// <param name="delay">Instructions between the collector's start and the move.</param>
    /// <param name="stops">The collector is told to stop the world just before.</param>
    public static ProgramImage Make(int words, bool fills, int delay, bool stops)
    {
        var linker = new Linker();
        var array = new RefWord(1, words + 1).ToWord(Tag.Object);
        linker.AddObject([new HeaderWord(Tag.Object, words + 1).ToWord(), .. Enumerable.Range(1, words).Select(i => (LinkWord)Word.Int(i))]);
        int reference = linker.AddStatic(array), count = linker.AddStatic(Word.Int(words - 1)), last = linker.AddStatic(Word.Int(words));
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
        if (stops) Emit(Pair(Opcode.SetCollector, Operand.Imm((int)HeapRegister.StopsWorld), Operand.Imm(1)));
        Emit(Pair(fills ? Opcode.FillWords : Opcode.MoveWords, Operand.Static(reference), Operand.Imm(2)));
        Emit(Binary(Opcode.LoadWord, Push, Operand.Static(reference), Operand.Static(last)), Source(Opcode.Halt, Operand.Pop));
        linker.Add(code);
        return linker.Link(new Machine(), code.Name);
    }

    /// <summary>The program's exit status: the word that was moved last.</summary>
    public static uint Status(int words, bool fills) => fills ? unchecked((uint)-7) : (uint)words - 1;
}
