using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using static PyXL.Isa.Instruction;

namespace PyXL.FpgaTests;

/// <summary>
/// Puts values into the lookup cache, with bits that differ in each column of its memory, finds each of them, prints a letter, and looks for one more
/// after the cache was told to forget: that traps, and the program ends.
/// </summary>
internal static class CacheProgram
{
    public const uint Status = 3;
    public const string Output = "f";

    private const int Names = 12;

    public static ProgramImage Link(Machine machine)
    {
        var linker = new Linker();
        Word Object(Tag tag, params Word[] words)
        {
            var address = linker.AddObject([new HeaderWord(tag, words.Length + 1).ToWord(), .. words.Select(w => (LinkWord)w)]);
            return new RefWord(address, words.Length + 1).ToWord(tag);
        }
        var cls = Object(Tag.Type, Word.None);
        var key = linker.AddStatic(new CacheWord(RefWord.From(cls.Payload).Address, CacheReceiver.ItselfCalled, CacheKind.Value, 0).ToWord());
        var type = linker.AddStatic(cls);
        var main = new CodeBuilder("main");
        main.Emit(StaticOnly(Opcode.SetFrame, 60));
        var names = new List<int>();
        for (var i = 0; i < Names; i++)
        {
            // Each bit is 0 in one value and 1 in another.
            var value = i % 2 == 0 ? Word.Int(0x5555_5555_5555_5555 << i % 4 / 2) : new Word(Tag.Float, 0x9249_2492_4924_9249UL << i);
            names.Add(linker.AddStatic(Object(Tag.Str, new Word(Tag.Raw, 1UL << 32 | 1), Word.Unbound, new Word(Tag.Raw, (ulong)('a' + i)))));
            main.Emit(Unary(Opcode.Copy, Push, Operand.Static(linker.AddStatic(value))));
            main.Emit(Pair(Opcode.FillCache, Operand.Static(key), Operand.Static(names[i])));
        }
        foreach (var name in names) main.Emit(Binary(Opcode.Find, Push, Operand.Static(type), Operand.Static(name)));
        main.Emit(PutChar(1, Operand.Imm(Output[0])));
        main.Emit(Source(Opcode.FlushCache, Operand.Imm(0)));
        main.Emit(Binary(Opcode.Find, Push, Operand.Static(type), Operand.Static(names[0])));
        main.Emit(Source(Opcode.Halt, Operand.Imm(0)));
        linker.Add(main);
        var missed = new CodeBuilder("missed");
        missed.Emit(Source(Opcode.Halt, Operand.Imm((int)Status)));
        linker.Add(missed);
        return linker.Link(machine, missed.Name);
    }
}
