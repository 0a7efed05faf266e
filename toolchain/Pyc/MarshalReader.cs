using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PyXL.Toolchain.Pyc;

/// <summary>The data do not follow the marshal format.</summary>
internal sealed class MarshalException(string message) : Exception(message);

/// <summary>
/// Reads CPython's marshal format, version 4 (Python/marshal.c): one type byte an object, its bit 7 saying that later objects may
/// refer to this one by number. Input that is not marshal data ends in a <see cref="MarshalException"/>.
/// </summary>
internal sealed class MarshalReader(byte[] data)
{
    private const byte ReferenceFlag = 0x80;
    /// <summary>CPython's own bound is 2,000; constants of real code nest a few levels.</summary>
    private const int MaxDepth = 500;

    private readonly List<PyConstant?> _references = [];
    private int _position;
    private int _depth;

    /// <summary>The one code object that the data hold.</summary>
    public CodeObject ReadCode()
    {
        var code = Read() is PyConstant.Code { Value: var value } ? value : throw new MarshalException("no code object");
        return _position == data.Length ? code : throw new MarshalException("bytes after the code object");
    }

    private PyConstant Read() => ReadOrNull() ?? throw new MarshalException("null object");

    private PyConstant? ReadOrNull()
    {
        if (++_depth > MaxDepth) throw new MarshalException("objects nested too deeply");
        var type = Byte();
        // An object that others refer to takes its number before its contents take theirs.
        var reference = -1;
        if ((type & ReferenceFlag) != 0)
        {
            reference = _references.Count;
            _references.Add(null);
        }
        var result = ReadContents((char)(type & ~ReferenceFlag));
        if (reference >= 0) _references[reference] = result;
        _depth--;
        return result;
    }

    private PyConstant? ReadContents(char type) => type switch
    {
        '0' => null,
        'N' => new PyConstant.None(),
        '.' => new PyConstant.Ellipsis(),
        'T' => new PyConstant.Bool(true),
        'F' => new PyConstant.Bool(false),
        'i' => new PyConstant.Int(Int32()),
        'I' => new PyConstant.Int(BinaryPrimitives.ReadInt64LittleEndian(Take(8))),
        'l' => new PyConstant.Int(BigInt()),
        'g' => new PyConstant.Float(Double()),
        'f' => new PyConstant.Float(DecimalDouble()),
        'y' => new PyConstant.Complex(Double(), Double()),
        'x' => new PyConstant.Complex(DecimalDouble(), DecimalDouble()),
        's' => new PyConstant.Bytes(Take(Size()).ToArray()),
        't' or 'u' => new PyConstant.Str(Utf8(Take(Size()))),
        'a' or 'A' => new PyConstant.Str(Encoding.Latin1.GetString(Take(Size()))),
        'z' or 'Z' => new PyConstant.Str(Encoding.Latin1.GetString(Take(Byte()))),
        '(' => TupleOrSet(Items(Size())),
        ')' => TupleOrSet(Items(Byte())),
        '>' or '<' => new PyConstant.FrozenSet(Items(Size())),
        'c' => new PyConstant.Code(Code()),
        'r' => Reference(),
        _ => throw new MarshalException($"unknown type byte 0x{(int)type:x2} at offset {_position - 1}"),
    };

    private static PyConstant TupleOrSet(IReadOnlyList<PyConstant> items) =>
        items is [PyConstant.Str { Value: PythonCompiler.FrozenSetMark }, ..] ? new PyConstant.FrozenSet([.. items.Skip(1)]) : new PyConstant.Tuple(items);

    private PyConstant Reference()
    {
        var index = Int32();
        return index >= 0 && index < _references.Count && _references[index] is { } value
            ? value
            : throw new MarshalException($"reference to object {index}, which is not there");
    }

    private CodeObject Code()
    {
        int argumentCount = Count(), positionalOnlyCount = Count(), keywordOnlyCount = Count(), stackSize = Count(), flags = Int32();
        var bytecode = ReadBytes();
        var constants = Expect<PyConstant.Tuple>("constants").Items;
        var names = Strings("names");
        var localNames = Strings("names of locals");
        var kinds = ReadBytes();
        if (kinds.Length != localNames.Count) throw new MarshalException("kinds of locals do not match their names");
        if (argumentCount + keywordOnlyCount > localNames.Count || positionalOnlyCount > argumentCount) throw new MarshalException("more parameters than locals");
        return new CodeObject
        {
            ArgumentCount = argumentCount,
            PositionalOnlyCount = positionalOnlyCount,
            KeywordOnlyCount = keywordOnlyCount,
            StackSize = stackSize,
            Flags = (CodeFlags)flags,
            Bytecode = bytecode,
            Constants = constants,
            Names = names,
            Locals = [.. localNames.Zip(kinds, (name, kind) => new LocalVariable(name, (LocalKind)kind))],
            FileName = Expect<PyConstant.Str>("file name").Value,
            Name = Expect<PyConstant.Str>("name").Value,
            QualifiedName = Expect<PyConstant.Str>("qualified name").Value,
            FirstLine = Count(),
            LocationTable = ReadBytes(),
            ExceptionTable = ReadBytes(),
        };
    }

    private T Expect<T>(string what) where T : PyConstant => Read() as T ?? throw new MarshalException($"{what}: wrong type");

    private byte[] ReadBytes() => Expect<PyConstant.Bytes>("bytes of a code object").Value;

    private IReadOnlyList<string> Strings(string what) =>
        [.. Expect<PyConstant.Tuple>(what).Items.Select(i => i is PyConstant.Str s ? s.Value : throw new MarshalException($"{what}: not a string"))];

    private PyConstant[] Items(int count)
    {
        // Each takes at least a byte, so a count that the data cannot hold is refused before anything is allocated.
        if (count > data.Length - _position) throw Truncated();
        var items = new PyConstant[count];
        for (var i = 0; i < count; i++) items[i] = Read();
        return items;
    }

    /// <summary>Digits of 15 bits; the count carries the sign.</summary>
    private BigInteger BigInt()
    {
        var count = (long)Int32();
        var digits = Math.Abs(count);
        if (digits * 2 > data.Length - _position) throw Truncated();
        var value = BigInteger.Zero;
        for (var i = 0; i < digits; i++)
        {
            var digit = BinaryPrimitives.ReadUInt16LittleEndian(Take(2));
            if (digit >> 15 != 0) throw new MarshalException("digit of an int out of range");
            value |= (BigInteger)digit << 15 * i;
        }
        return count < 0 ? -value : value;
    }

    private double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    private double DecimalDouble() =>
        double.TryParse(Encoding.Latin1.GetString(Take(Byte())), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new MarshalException("malformed float");

    /// <summary>UTF-8 that may hold lone surrogates, as Python's "surrogatepass".</summary>
    private static string Utf8(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done) text.Append(rune.ToString());
            else if (bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            {
                text.Append((char)(0xD000 | (bytes[1] & 0x3F) << 6 | bytes[2] & 0x3F));
                length = 3;
            }
            else throw new MarshalException("string is not UTF-8");
            bytes = bytes[length..];
        }
        return text.ToString();
    }

    private int Count() => Int32() is >= 0 and var value ? value : throw new MarshalException("negative count");

    private int Size()
    {
        var size = Count();
        return size <= data.Length - _position ? size : throw Truncated();
    }

    private int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    private byte Byte() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > data.Length - _position) throw Truncated();
        _position += count;
        return data.AsSpan(_position - count, count);
    }

    private static MarshalException Truncated() => new("the data end early");
}
