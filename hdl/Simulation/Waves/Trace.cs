using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Waves;

/// <summary>
/// Dumps nets of a simulator, cycle by cycle. Each edge takes a period of <see cref="Period"/> ns: from the rising edge of the clock, the
/// nets show the values that the next edge samples. An enum has a second variable, <c>name_text</c>, with the member.
/// </summary>
internal sealed class Trace : IDisposable
{
    /// <summary>In ns.</summary>
    private const int Period = 10;

    private readonly record struct Variable(string Code, int Width, int FirstWord, string? TextCode, Type? Enum);

    private readonly VcdWriter writer;
    private readonly Simulator simulator;
    private readonly Func<ReadOnlySpan<ulong>> evaluate;
    private readonly List<Variable> variables = [];
    private readonly Dictionary<string, string> clocks = [];
    private readonly List<(ClockDomain Domain, string Code)> resets = [];
    private readonly List<Net> nets = [];
    private readonly ulong[] last;
    private string? edge;
    private long time;
    private int words;

    /// <param name="scope">The instance at which the dump starts, with all below it.</param>
    /// <param name="compile">Makes a function that gives the values of some nets, one after another.</param>
    public Trace(Simulator simulator, TextWriter output, ModuleNode scope, Func<IReadOnlyList<Net>, Func<ReadOnlySpan<ulong>>> compile)
    {
        this.simulator = simulator;
        writer = new VcdWriter(output, "1ns");
        writer.Scope(scope.InstanceName);
        foreach (var domain in simulator.Hierarchy.Domains)
        {
            if (!clocks.ContainsKey(domain.Clock)) clocks.Add(domain.Clock, writer.Variable(domain.Clock, 1, false));
            if (domain.HasReset) resets.Add((domain, writer.Variable(domain.Reset, 1, false)));
        }
        Declare(scope);
        writer.EndScope();
        writer.EndDefinitions();
        evaluate = compile(nets);
        last = new ulong[words];
    }

    /// <summary>Dumps the present values; <paramref name="next"/> is the clock whose edge comes next.</summary>
    public void Sample(string? next)
    {
        writer.Time(time);
        foreach (var (clock, code) in clocks)
            if (edge == clock || time == 0) writer.Change(code, 1, [time == 0 ? 0UL : 1]);
        foreach (var (domain, code) in resets) writer.Change(code, 1, [simulator.InReset(domain) ? 1UL : 0]);
        var now = evaluate()[..words];
        foreach (var variable in variables)
        {
            var value = now.Slice(variable.FirstWord, WideGraph.Count(variable.Width));
            if (time > 0 && value.SequenceEqual(last.AsSpan(variable.FirstWord, value.Length))) continue;
            writer.Change(variable.Code, variable.Width, value);
            if (variable.TextCode is { } text) writer.Change(text, Enum.GetName(variable.Enum!, Enum.ToObject(variable.Enum!, value[0])) ?? value[0].ToString());
        }
        now.CopyTo(last);
        if (edge is { } past) FallingEdge(past);
        time += Period;
        edge = next;
    }

    public void Dispose()
    {
        Sample(null);
        writer.Time(time);
        writer.Dispose();
    }

    private void FallingEdge(string clock)
    {
        writer.Time(time + Period / 2);
        writer.Change(clocks[clock], 1, [0]);
    }

    private void Declare(ModuleNode module)
    {
        foreach (var net in module.Nets.Where(n => n.Makes is null))
        {
            var code = writer.Variable(net.Name, net.Width, net.Kind == NetKind.Register);
            variables.Add(new Variable(code, net.Width, words, net.Enum is null ? null : writer.Text($"{net.Name}_text"), net.Enum));
            words += WideGraph.Count(net.Width);
            nets.Add(net);
        }
        foreach (var child in module.Children)
        {
            writer.Scope(child.InstanceName);
            Declare(child);
            writer.EndScope();
        }
    }
}
