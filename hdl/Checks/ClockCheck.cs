using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>
/// Values that cross from one clock to another. Only the first flop of a synchroniser may take one, and straight from a register: the
/// output of a gate may glitch at the wrong moment. Inputs of the top belong to no clock.
/// </summary>
internal sealed class ClockCheck
{
    private readonly Netlist netlist;
    private readonly List<Diagnostic> errors;
    private readonly Dictionary<Net, ClockDomain> readDomains;
    private readonly Dictionary<Expr, IReadOnlyList<Origin>> known = [];

    private ClockCheck(Netlist netlist, List<Diagnostic> errors)
    {
        (this.netlist, this.errors) = (netlist, errors);
        readDomains = netlist.Modules.SelectMany(m => m.Memories).SelectMany(m => m.ReadPorts).ToDictionary(p => p.Data, p => p.Domain);
    }

    /// <summary>A state element that a value depends on.</summary>
    private sealed record Origin(string Clock, string Name, SourceLocation Source);

    public static void Run(Netlist netlist, List<Diagnostic> errors)
    {
        if (netlist.Modules.SelectMany(m => m.Domains).DistinctBy(d => d.Clock).Count() > 1) new ClockCheck(netlist, errors).Run();
    }

    private void Run()
    {
        foreach (var register in netlist.Driven.Where(n => n.Kind == NetKind.Register))
            foreach (var driver in netlist.Drivers(register))
            {
                var isPlain = driver.Conditions.Count == 0 && IsPlain(driver.Value);
                foreach (var value in driver.Conditions.Prepend(driver.Value))
                    Judge(register.Path, value, register.Domain!.Clock, driver.Source, register.IsSynchronizer, isPlain);
            }
        foreach (var memory in netlist.Modules.SelectMany(m => m.Memories))
        {
            var member = $"{memory.Owner.Path}.{memory.Name}";
            foreach (var port in memory.ReadPorts)
                foreach (var value in port.Values()) Judge(member, value, port.Domain.Clock, port.Source);
            foreach (var port in memory.WritePorts)
                foreach (var value in port.Values()) Judge(member, value, port.Domain.Clock, port.Source);
        }
    }

    private void Judge(string member, Expr value, string clock, SourceLocation source, bool isSynchronizer = false, bool isPlain = false)
    {
        if (Origins(value).FirstOrDefault(o => o.Clock != clock) is not { } origin || (isSynchronizer && isPlain)) return;
        errors.Add(new Diagnostic(member, isSynchronizer
            ? $"a synchroniser to clock {clock} takes {origin.Name} of clock {origin.Clock} ({origin.Source}) through logic, which may glitch: put a register before it"
            : $"a register of clock {clock} takes {origin.Name} of clock {origin.Clock} ({origin.Source}): pass it through a Synchronizer", source));
    }

    /// <summary>Registers or inputs of the top, handed on by wires and ports alone.</summary>
    private bool IsPlain(Expr value) => value switch
    {
        Net net when netlist.IsState(net) => true,
        Net net => netlist.Drivers(net).All(d => d.Conditions.Count == 0 && IsPlain(d.Value)),
        Slice slice => IsPlain(slice.Operand),
        Concat concat => concat.Parts.All(IsPlain),
        Const => true,
        _ => false,
    };

    /// <summary>The first state element of each clock that a value depends on.</summary>
    private IReadOnlyList<Origin> Origins(Expr root)
    {
        var open = new Stack<Expr>([root]);
        while (open.TryPeek(out var expr))
        {
            if (known.ContainsKey(expr))
            {
                open.Pop();
                continue;
            }
            var waiting = netlist.Sources(expr).Where(s => !known.ContainsKey(s)).ToList();
            if (waiting.Count > 0)
            {
                foreach (var source in waiting) open.Push(source);
                continue;
            }
            open.Pop();
            known[expr] = [.. netlist.Sources(expr).SelectMany(s => known[s]).Concat(Own(expr)).DistinctBy(o => o.Clock)];
        }
        return known[root];
    }

    private IEnumerable<Origin> Own(Expr expr) => expr switch
    {
        Net { Kind: NetKind.Register } net => [new(net.Domain!.Clock, net.Path, net.Source)],
        Net net when readDomains.TryGetValue(net, out var domain) => [new(domain.Clock, net.Path, net.Source)],
        AsyncRead read => read.Memory.WritePorts.Select(p => new Origin(p.Domain.Clock, $"{read.Memory.Owner.Path}.{read.Memory.Name}", p.Source)),
        _ => [],
    };
}
