using System.Globalization;
using System.Numerics;
using System.Text;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Proofs;

/// <summary>Signals by cycle, from the waveforms that the solver's answer was written to.</summary>
public sealed class Trace
{
    private readonly List<(string Name, Net? Net, string[] Values)> rows = [];

    /// <param name="vcdPath">Waveforms; a time step of 10 is a cycle.</param>
    /// <param name="scope">Scopes that enclose the top, which is called by no name.</param>
    /// <param name="cycles">Cycles to show.</param>
    internal Trace(string vcdPath, string scope, ModuleNode top, int cycles)
    {
        (VcdPath, Cycles) = (vcdPath, cycles);
        var values = Read(File.ReadLines(vcdPath), cycles);
        // What the Verilog added to the design is left to the waveforms.
        foreach (var domain in top.Domains.Where(d => d.HasReset)) Add(domain.Reset, null);
        foreach (var net in top.Hierarchy().SelectMany(m => m.Nets)) Add(net.Path[(top.Path.Length + 1)..], net);

        void Add(string path, Net? net)
        {
            if (values.TryGetValue($"{scope}.{path}", out var row)) rows.Add((path, net, row));
        }
    }

    /// <summary>Waveforms of the trace for a viewer.</summary>
    public string VcdPath { get; }

    /// <summary>Number of cycles, the one in which the assertion fails last. The first is that of the reset.</summary>
    public int Cycles { get; }

    /// <summary>Paths of the signals.</summary>
    public IEnumerable<string> Signals => rows.Select(r => r.Name);

    /// <summary>Value of a signal (its path) in a cycle.</summary>
    public BigInteger this[string signal, int cycle] => Value(rows.First(r => r.Name == signal).Values[cycle]);

    /// <summary>A row for each signal, a column for each cycle; values in hexadecimal, or the names of enum members.</summary>
    public override string ToString()
    {
        var table = rows.Select(r => r.Values.Select(v => Format(v, r.Net)).Prepend(r.Name).ToArray())
            .Prepend([.. Enumerable.Range(0, Cycles).Select(c => c.ToString(CultureInfo.InvariantCulture)).Prepend("cycle")]).ToList();
        var widths = Enumerable.Range(0, Cycles + 1).Select(c => table.Max(r => r[c].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in table)
            text.AppendJoin("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[i]))).Append('\n');
        return text.Append("waveforms: ").Append(VcdPath).ToString();
    }

    private static string Format(string bits, Net? net)
    {
        var value = Value(bits);
        if (net?.Enum is { } type && value <= long.MaxValue && Enum.GetName(type, Enum.ToObject(type, (long)value)) is { } member) return member;
        return value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0').PadLeft((bits.Length + 3) / 4, '0');
    }

    private static BigInteger Value(string bits) => bits.Aggregate(BigInteger.Zero, (value, bit) => value * 2 + (bit == '1' ? 1 : 0));

    /// <summary>The value of every variable in the first half of each cycle.</summary>
    private static Dictionary<string, string[]> Read(IEnumerable<string> lines, int cycles)
    {
        var (scopes, names, values) = (new List<string>(), new List<(string Name, string Code)>(), new Dictionary<string, string[]>());
        var time = 0;
        foreach (var words in lines.Select(l => l.Split(' ')))
        {
            switch (words[0])
            {
                case "$scope": scopes.Add(words[2]); break;
                case "$upscope": scopes.RemoveAt(scopes.Count - 1); break;
                case "$var":
                    names.Add((string.Join('.', scopes.Append(words[4])), words[3]));
                    values[words[3]] = new string[cycles];
                    break;
                case ['#', .. var number]: time = int.Parse(number, CultureInfo.InvariantCulture); break;
                case ['b', .. var bits] when time % 10 == 0 && time / 10 < cycles: values[words[1]][time / 10] = bits; break;
            }
        }
        return names.Where(n => values[n.Code].All(v => v is not null)).ToDictionary(n => n.Name, n => values[n.Code]);
    }
}
