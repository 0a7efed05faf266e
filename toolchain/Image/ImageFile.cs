using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using PyXL.Isa;

namespace PyXL.Toolchain.Image;

/// <summary>
/// The file form of an image, little-endian: a header of 40 bytes (magic <c>PYXL</c>, version, counts of instructions, statics and
/// data words, the machine's three depths and its arithmetic, bytes of debug information, each 32 bits but the magic), the instructions (4 bytes
/// each), statics and data (9 bytes a word: tag, payload), the debug section, and a CRC-32 (IEEE 802.3) of everything before it.
/// </summary>
public static class ImageFile
{
    public const int Version = 2;

    private const int HeaderBytes = 40, WordBytes = 9, CrcBytes = 4;
    private static ReadOnlySpan<byte> Magic => "PYXL"u8;

    /// <summary>Writes the file whole or not at all.</summary>
    /// <exception cref="ImageException">The image does not fit its machine, or the file cannot be written.</exception>
    public static void Save(ProgramImage image, string path)
    {
        var bytes = Encode(image);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            try { File.Delete(temporary); } catch (Exception cleanup) when (cleanup is IOException or UnauthorizedAccessException) { }
            throw new ImageException($"{path}: cannot write the image: {e.Message}", e);
        }
    }

    /// <exception cref="ImageException">The file cannot be read or is not an image of this version, whole and unchanged.</exception>
    public static ProgramImage Load(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImageException($"{path}: cannot read the image: {e.Message}", e);
        }
        try
        {
            return Decode(bytes);
        }
        catch (ImageException e)
        {
            throw new ImageException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>The bytes of the file; equal images give equal bytes.</summary>
    public static byte[] Encode(ProgramImage image)
    {
        if (image.Misfit() is { } misfit) throw new ImageException(misfit);
        var debug = image.Debug is null ? [] : DebugSection.Encode(image.Debug);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        int[] header = [Version, image.Program.Length, image.Statics.Length, image.Data.Length, image.Machine.ProgramDepth, image.Machine.StackDepth, image.Machine.HeapDepth, (int)image.Machine.Arithmetic, debug.Length];
        foreach (var field in header) writer.Write(field);
        foreach (var instruction in image.Program) writer.Write(instruction);
        foreach (var word in image.Statics.Concat(image.Data))
        {
            writer.Write((byte)word.Tag);
            writer.Write(word.Payload);
        }
        writer.Write(debug);
        writer.Write(Crc32.HashToUInt32(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <exception cref="ImageException">The bytes are not an image of this version, whole and unchanged.</exception>
    public static ProgramImage Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Magic.Length || !bytes.StartsWith(Magic)) throw new ImageException("not a PyXL program image");
        if (bytes.Length < HeaderBytes + CrcBytes) throw Truncated();
        int Field(ReadOnlySpan<byte> from, int index) => BinaryPrimitives.ReadInt32LittleEndian(from[(4 * index)..]);
        var version = Field(bytes, 1);
        if (version != Version) throw new ImageException($"image of version {version}, but this toolchain reads version {Version}: build the program again");
        int program = Field(bytes, 2), statics = Field(bytes, 3), data = Field(bytes, 4), debug = Field(bytes, 9);
        if (program < 0 || statics < 0 || data < 0 || debug < 0) throw Corrupt();
        var length = HeaderBytes + 4L * program + (long)WordBytes * statics + (long)WordBytes * data + debug + CrcBytes;
        if (bytes.Length < length) throw Truncated();
        if (bytes.Length > length) throw Corrupt();
        if (Crc32.HashToUInt32(bytes[..^CrcBytes]) != BinaryPrimitives.ReadUInt32LittleEndian(bytes[^CrcBytes..])) throw Corrupt();

        var rest = bytes[HeaderBytes..];
        var instructions = new uint[program];
        for (var i = 0; i < program; i++) instructions[i] = BinaryPrimitives.ReadUInt32LittleEndian(rest[(4 * i)..]);
        rest = rest[(4 * program)..];
        var image = new ProgramImage
        {
            Program = instructions,
            Statics = Words(rest, statics),
            Data = Words(rest[(WordBytes * statics)..], data),
            Machine = new Machine { ProgramDepth = Field(bytes, 5), StackDepth = Field(bytes, 6), HeapDepth = Field(bytes, 7), Arithmetic = (ArithmeticUnits)Field(bytes, 8) },
            Debug = debug == 0 ? null : DebugSection.Decode(rest.Slice(WordBytes * (statics + data), debug).ToArray()),
        };
        return image.Misfit() is { } misfit ? throw new ImageException(misfit) : image;
    }

    private static Word[] Words(ReadOnlySpan<byte> bytes, int count)
    {
        var words = new Word[count];
        for (var i = 0; i < count; i++) words[i] = new Word((Tag)bytes[WordBytes * i], BinaryPrimitives.ReadUInt64LittleEndian(bytes[(WordBytes * i + 1)..]));
        return words;
    }

    private static ImageException Truncated() => new("the image is truncated: build the program again");

    internal static ImageException Corrupt() => new("the image is corrupt: build the program again");
}
