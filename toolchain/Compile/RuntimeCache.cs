using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// What python3 made of the runtime's sources, in a file beside the program: they are part of it, so that its build identifies them. Where
/// the file cannot be written, or is not what was written, python3 is asked again.
/// </summary>
/// <remarks>The file: for each source its name and its <c>.pyc</c>, each behind its length (4 bytes, little-endian); the CRC-32 of all that.</remarks>
internal static class RuntimeCache
{
    private const int CrcBytes = 4;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "runtime-cache");

    private static string FileName => Path.Combine(Folder, $"{typeof(RuntimeCache).Module.ModuleVersionId:N}.bin");

    /// <summary>The <c>.pyc</c> of each source by its name, or null where there is no good file.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Read()
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(FileName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        if (bytes.Length < CrcBytes || Crc32.HashToUInt32(bytes.AsSpan(0, bytes.Length - CrcBytes)) != BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(bytes.Length - CrcBytes))) return null;
        var made = new Dictionary<string, byte[]>();
        var at = 0;
        byte[] Field()
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
            var field = bytes.AsSpan(at + sizeof(int), length).ToArray();
            at += sizeof(int) + length;
            return field;
        }
        while (at < bytes.Length - CrcBytes) made.Add(Encoding.UTF8.GetString(Field()), Field());
        return made;
    }

    public static void Write(IReadOnlyDictionary<string, byte[]> made)
    {
        using var file = new MemoryStream();
        Span<byte> number = stackalloc byte[sizeof(int)];
        foreach (var field in made.SelectMany(m => new[] { Encoding.UTF8.GetBytes(m.Key), m.Value }))
        {
            BinaryPrimitives.WriteInt32LittleEndian(number, field.Length);
            file.Write(number);
            file.Write(field);
        }
        BinaryPrimitives.WriteUInt32LittleEndian(number, Crc32.HashToUInt32(file.GetBuffer().AsSpan(0, (int)file.Length)));
        file.Write(number);
        try
        {
            Directory.CreateDirectory(Folder);
            // Others may be at it too: the file appears when it is complete.
            var own = $"{FileName}.{Environment.ProcessId}";
            File.WriteAllBytes(own, file.ToArray());
            File.Move(own, FileName, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then the next start takes as long as this one.
        }
    }
}
