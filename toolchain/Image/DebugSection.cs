using System.Text;

namespace PyXL.Toolchain.Image;

/// <summary>
/// The debug section of an image file: a table of strings, then files, locations as runs of instructions with the same origin,
/// functions and globals, all integers in 7 bits a byte. The CRC of the file guards it.
/// </summary>
internal static class DebugSection
{
    public static byte[] Encode(DebugInfo debug)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body, Encoding.UTF8);
        var strings = new List<string>();
        var indices = new Dictionary<string, int>();
        void Number(int value) => writer.Write7BitEncodedInt(value);
        void String(string text)
        {
            if (!indices.TryGetValue(text, out var index))
            {
                indices.Add(text, index = strings.Count);
                strings.Add(text);
            }
            Number(index);
        }

        Number(debug.Files.Count);
        foreach (var file in debug.Files)
        {
            String(file.Path);
            String(file.Text);
        }

        Number(debug.Locations.Count);
        for (int pc = 0, run; pc < debug.Locations.Count; pc += run)
        {
            var location = debug.Locations[pc];
            for (run = 1; pc + run < debug.Locations.Count && debug.Locations[pc + run] == location;) run++;
            Number(run);
            writer.Write(location is not null);
            if (location is null) continue;
            Number(location.File + 1);
            Number(location.Line);
            Number(location.EndLine);
            Number(location.Column + 1);
            Number(location.EndColumn + 1);
            String(location.Function);
            String(location.Bytecode);
        }

        Number(debug.Functions.Count);
        foreach (var function in debug.Functions)
        {
            String(function.Name);
            String(function.Module);
            writer.Write((byte)function.Kind);
            Number(function.Start);
            Number(function.Entry);
            Number(function.End);
        }

        Number(debug.Globals.Count);
        foreach (var global in debug.Globals)
        {
            String(global.Name);
            String(global.Module);
            writer.Write((byte)global.Kind);
            Number(global.Static);
        }

        using var section = new MemoryStream();
        using var head = new BinaryWriter(section, Encoding.UTF8);
        head.Write7BitEncodedInt(strings.Count);
        foreach (var text in strings) head.Write(text);
        head.Write(body.GetBuffer(), 0, (int)body.Length);
        return section.ToArray();
    }

    /// <exception cref="ImageException">The bytes are not a debug section.</exception>
    public static DebugInfo Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            int Number() => reader.Read7BitEncodedInt();
            // Every entry takes at least a byte, so a count that the section cannot hold is refused before anything is allocated.
            int Count() => Number() is var count && count >= 0 && count <= bytes.Length - reader.BaseStream.Position ? count : throw ImageFile.Corrupt();
            T[] List<T>(Func<T> read)
            {
                var list = new T[Count()];
                for (var i = 0; i < list.Length; i++) list[i] = read();
                return list;
            }

            var strings = List(reader.ReadString);
            string String() => strings[Number()];
            var debug = new DebugInfo
            {
                Files = List(() => new SourceFile(String(), String())),
                Locations = Locations(Number, () => reader.ReadBoolean() ? new CodeLocation(Number() - 1, Number(), Number(), Number() - 1, Number() - 1, String(), String()) : null),
                Functions = List(() => new FunctionSymbol(String(), String(), (ModuleKind)reader.ReadByte(), Number(), Number(), Number())),
                Globals = List(() => new GlobalSymbol(String(), String(), (ModuleKind)reader.ReadByte(), Number())),
            };
            return reader.BaseStream.Position == bytes.Length ? debug : throw ImageFile.Corrupt();
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or IndexOutOfRangeException)
        {
            throw ImageFile.Corrupt();
        }
    }

    private static CodeLocation?[] Locations(Func<int> number, Func<CodeLocation?> read)
    {
        var total = number();
        if (total is < 0 or > 1 << Isa.PackedFields.PcBits) throw ImageFile.Corrupt();
        var locations = new CodeLocation?[total];
        for (var pc = 0; pc < total;)
        {
            var run = number();
            if (run < 1 || run > total - pc) throw ImageFile.Corrupt();
            Array.Fill(locations, read(), pc, run);
            pc += run;
        }
        return locations;
    }
}
