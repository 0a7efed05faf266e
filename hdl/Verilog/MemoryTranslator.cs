using System.Globalization;
using PyXL.Hdl.Ir;
using V = PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Memories in the form from which Yosys and Vivado infer RAM: an array of words, one clocked block for each port, read ports with
/// an enable, and no reset of the data other than to zero outside of the array.
/// </summary>
internal sealed class MemoryTranslator(ExpressionTranslator expressions, Func<ClockDomain, string> clockOf)
{
    /// <summary>Initial contents of deeper memories go to a file of their own.</summary>
    private const int DeepestInline = 64;

    public static V.Declaration Declare(MemoryNode memory, string name) =>
        new("reg", name, memory.Width) { Depth = memory.Depth, Attribute = memory.RamStyle is null ? null : $"ram_style = \"{memory.RamStyle}\"", Comment = memory.Comment };

    /// <summary>The item that sets the initial contents, and the text of the <c>$readmemh</c> file if it reads one.</summary>
    public static (V.Item Item, string? File) Initialise(MemoryNode memory, string name, Scope scope)
    {
        var words = Enumerable.Range(0, memory.Depth).Select(i => i < memory.Initial!.Count ? memory.Initial[i] : 0);
        if (memory.Depth <= DeepestInline)
            return (new V.Initial([.. words.Select((w, i) => Set(new V.Element(name, new V.Integer(i)), new V.Number(w, memory.Width), blocking: true))]), null);
        if (memory.Initial!.All(w => w.IsZero))
        {
            var clear = new V.Clear(name, scope.Add($"{name}_index"), memory.Depth, memory.Width) { Comment = "Memories of an FPGA power up as zero." };
            return (new V.Conditionally("ifndef", "SYNTHESIS", [clear], []), null);
        }
        var digits = (memory.Width + 3) / 4;
        var lines = words.Select(w => w.ToString("x", CultureInfo.InvariantCulture).TrimStart('0').PadLeft(digits, '0') + "\n");
        return (new V.Initial([new V.TaskCall("$readmemh", [new V.DataFile(name), new V.Name(name)])]), string.Concat(lines));
    }

    /// <summary>The write ports of one memory: a block each, or one for all of a clock where their order matters.</summary>
    public IEnumerable<V.Always> Writes(IReadOnlyList<MemoryWrite> ports)
    {
        var ordered = ports.Any(p => p.Chunks[0].Enable is not null);
        foreach (var block in ports.Index().GroupBy(p => (Clock: clockOf(p.Item.Domain), ordered ? 0 : p.Index)))
            yield return new V.Always(block.Key.Clock, [.. block.SelectMany(p => Write(p.Item))]);
    }

    private IReadOnlyList<V.Statement> Write(MemoryWrite port)
    {
        expressions.Context = $"{port.Memory.Name}_write";
        var word = expressions.Word(port.Memory, port.Address);
        // Yosys takes a memory that is only written at constant addresses for registers.
        if (word.At is V.Number or V.Integer) word = word with { At = expressions.Wire($"{word.Array}_address", AddressNumber(port), port.Memory.AddressWidth) };
        return When(port.Enable, [.. port.Chunks.SelectMany(c => When(
            c.Enable, [Set(port.Chunks.Count == 1 ? word : new V.Select(word, c.High, c.Low), expressions.Value(c.Data))]))]);
    }

    private static V.Number AddressNumber(MemoryWrite port) => new(port.Memory.Depth == 1 ? 0 : ((Const)port.Address).Value, port.Memory.AddressWidth);

    /// <summary>Whether the port's address is never that of a word.</summary>
    public static bool IsOutside(MemoryRead port) => port.InRange is Const { Value.IsZero: true };

    public V.Always Read(MemoryRead port)
    {
        var data = new V.Name(expressions.Name(port.Data));
        expressions.Context = data.Text;
        var zero = Set(data, new V.Number(0, port.Memory.Width));
        V.Statement take = IsOutside(port) ? zero : Set(data, expressions.Word(port.Memory, port.Address));
        if (port.InRange is { } inRange and not Const) take = new V.If(expressions.Value(inRange), [take], [zero]);
        return new V.Always(clockOf(port.Domain), When(port.Enable, [take]));
    }

    private IReadOnlyList<V.Statement> When(Expr? enable, IReadOnlyList<V.Statement> body) =>
        enable is null or Const { Value.IsOne: true } ? body : [new V.If(expressions.Value(enable), body, [])];

    private static V.Assignment Set(V.Expression target, V.Expression value, bool blocking = false) => new(target, value, blocking);
}
