using System.Numerics;
using System.Runtime.CompilerServices;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// An array of words; a field of the module that reads and writes it. Each call of a method is one port. Inside of <c>When</c> and
/// <c>Switch</c>, the conditions of the enclosing blocks are part of a port's enable.
/// </summary>
public sealed class Memory
{
    private Memory(MemoryNode node) => Node = node;

    /// <summary>Bits of a word.</summary>
    public int Width => Node.Width;

    /// <summary>Words.</summary>
    public int Depth => Node.Depth;

    /// <summary>Bits of an address: ceil(log2(depth)), at least 1.</summary>
    public int AddressWidth => Node.AddressWidth;

    internal MemoryNode Node { get; }

    /// <param name="width">Bits of a word.</param>
    /// <param name="depth">Words.</param>
    /// <param name="initial">Contents from address 0, the rest zero; null: unknown at power-up.</param>
    /// <param name="name">Needed inside of <c>Build</c>; a field has the name of its member.</param>
    /// <param name="apart">The design sees to it that no two ports write one word at one edge: the Verilog does not compare their addresses.</param>
    public static Memory Create(int width, int depth, IEnumerable<BigInteger>? initial = null, RamStyle style = RamStyle.Auto, string? name = null, bool apart = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (width < 1 || depth < 1) throw new HdlException($"a memory has at least one word of one bit, not {depth} of {width}");
        var words = initial?.ToList();
        if (words?.Count > depth) throw new HdlException($"{words.Count} initial words do not fit in a memory of {depth}");
        if (words?.FindIndex(w => w.Sign < 0 || w >= BigInteger.One << width) is >= 0 and var bad)
            throw new HdlException($"initial word {bad}, {words[bad]}, does not fit in {Operators.Bits(width)}");
        var node = new MemoryNode(name is null ? "" : VerilogName.From(name), width, depth, UserCode.At(file, line))
        {
            Initial = words,
            RamStyle = style == RamStyle.Auto ? null : style.ToString().ToLowerInvariant(),
            HasApartWrites = apart,
        };
        if (name is not null) BuildScope.Current?.Adopt(node);
        return new Memory(node);
    }

    /// <summary>A synchronous read port: the word appears one cycle after its address, and holds while <paramref name="enable"/> is 0.</summary>
    /// <param name="address"><see cref="AddressWidth"/> bits; past the depth, the word is zero.</param>
    /// <param name="enable">Null: always.</param>
    /// <param name="rule">What is read where the same address is written at the same edge.</param>
    /// <param name="name">Of the wire that carries the word; null for the memory's name and <c>_data</c>.</param>
    public UInt Read(UInt address, Bit? enable = null, ReadDuringWrite rule = ReadDuringWrite.Old, string? name = null, ClockDomain? domain = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var at = UserCode.At(file, line);
        var scope = Here("Read", at);
        var data = new Net(name is null ? Node.Name + "_data" : VerilogName.From(name), Width, NetKind.Wire, at);
        scope.Adopt(data);
        Node.ReadPorts.Add(new ReadPort(Node, Address(address, at), scope.Enabled(enable), data, domain ?? scope.Domain, rule, at));
        return new UInt(data);
    }

    /// <summary>The word at an address in the same cycle: for memories of look-up tables.</summary>
    /// <param name="address"><see cref="AddressWidth"/> bits; past the depth, the word is zero.</param>
    public UInt ReadAsync(UInt address)
    {
        var at = UserCode.Find();
        Here("ReadAsync", at);
        return new UInt(new AsyncRead(Node, Address(address, at), at));
    }

    /// <summary>A write port. Where two ports write one address at one edge, the later one wins.</summary>
    /// <param name="address"><see cref="AddressWidth"/> bits; past the depth, nothing is written.</param>
    /// <param name="enable">Null: always.</param>
    /// <param name="mask">n bits, each for Width/n bits of the word; null: the whole word.</param>
    public void Write(UInt address, UInt data, Bit? enable = null, UInt? mask = null, ClockDomain? domain = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var at = UserCode.At(file, line);
        var scope = Here("Write", at);
        if (mask is not null && Width % mask.Width != 0)
            throw new HdlException($"a mask of {Operators.Bits(mask.Width)} does not divide a word of {Operators.Bits(Width)}", at);
        Node.WritePorts.Add(new WritePort(Node, Address(address, at), Operators.Fit(data, Width, $"{Node.Name}.Write", at), scope.Enabled(enable), mask?.Expr, domain ?? scope.Domain, at));
    }

    private BuildScope Here(string method, SourceLocation at)
    {
        var scope = BuildScope.Require($"Memory.{method}");
        if (Node.Owner is null) throw new HdlException("this memory belongs to no module: make it a field of the module, or give it a name (name: \"x\") where it is made inside of Build", at);
        if (Node.Owner != scope.Node) throw new HdlException($"{Node.Owner.Path}.{Node.Name} is a memory of another module: only its owner reads and writes it", at);
        return scope;
    }

    private Expr Address(UInt address, SourceLocation at) => Operators.Fit(address, AddressWidth, $"an address of {Node.Name} ({Depth} words)", at);
}
