using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>
/// Every bit of an output, a wire and a child's input has exactly one value at all times: it is driven, on every path through the
/// branches (or else it would be a latch), and by one source.
/// </summary>
internal sealed class DriverCheck
{
    private readonly ModuleNode module;
    private readonly List<Diagnostic> errors;
    private readonly List<Diagnostic> warnings;
    private readonly Dictionary<Net, ReadPort> readData;
    private readonly Dictionary<Net, BigInteger> driven = [];
    private readonly Dictionary<Net, SourceLocation> gaps = [];

    private DriverCheck(ModuleNode module, List<Diagnostic> errors, List<Diagnostic> warnings)
    {
        (this.module, this.errors, this.warnings) = (module, errors, warnings);
        readData = module.Memories.SelectMany(m => m.ReadPorts).ToDictionary(p => p.Data);
    }

    public static void Run(ModuleNode module, List<Diagnostic> errors, List<Diagnostic> warnings)
    {
        if (!module.IsBlackBox) new DriverCheck(module, errors, warnings).Run();
    }

    private void Run()
    {
        var always = Always(module.Body);
        foreach (var net in module.Nets.Where(n => n.Kind is NetKind.Output or NetKind.Wire && !readData.ContainsKey(n)))
            CheckDriven(net, always.GetValueOrDefault(net));
        foreach (var net in module.Children.SelectMany(c => c.Nets).Where(n => n.Kind == NetKind.Input))
            CheckDriven(net, always.GetValueOrDefault(net));
        foreach (var net in module.Nets.Where(n => n.Kind == NetKind.Register && !driven.ContainsKey(n)))
            warnings.Add(new Diagnostic(net.Path, "register that is never set", net.Source));
        foreach (var assign in module.Body.Flatten().OfType<Assign>())
            if (readData.TryGetValue(assign.Target, out var port))
                errors.Add(new Diagnostic(assign.Target.Path, $"driven twice: here, and by the read port of {port.Memory.Name} at {port.Source}", assign.Source));
    }

    private void CheckDriven(Net net, BigInteger always)
    {
        var all = BitSet.Range(net.Width - 1, 0);
        var ever = driven.GetValueOrDefault(net);
        var what = net.Kind.ToString().ToLowerInvariant();
        if (ever.IsZero)
            errors.Add(new Diagnostic(net.Path, $"{what} that {(net.Owner == module ? "nothing drives" : $"{module.Path} does not drive")}", net.Source));
        else if (ever != all)
            errors.Add(new Diagnostic(net.Path, $"{what} of which {Bits(net, all & ~ever)} is never driven", net.Source));
        else if (always != all)
            errors.Add(new Diagnostic(net.Path,
                $"{what} not driven on every path, which would make a latch: {Bits(net, all & ~always)} has no value past {gaps[net]}; drive a default before the branch", net.Source));
    }

    private static string Bits(Net net, BigInteger bits) => BitSet.Describe(net.Name, net.Width, bits);

    /// <summary>The bits of each net that a block drives whatever the conditions in it are.</summary>
    private Dictionary<Net, BigInteger> Always(IReadOnlyList<Statement> block)
    {
        var always = new Dictionary<Net, BigInteger>();
        foreach (var statement in block)
        {
            if (statement is Assign assign)
            {
                var bits = BitSet.Range(assign.High, assign.Low);
                driven[assign.Target] = driven.GetValueOrDefault(assign.Target) | bits;
                always[assign.Target] = always.GetValueOrDefault(assign.Target) | bits;
                continue;
            }
            var paths = statement.Blocks().Select(Always).ToList();
            foreach (var net in paths.SelectMany(p => p.Keys).Distinct())
            {
                var some = paths.Aggregate(BigInteger.Zero, (a, p) => a | p.GetValueOrDefault(net));
                var every = paths.Aggregate(some, (a, p) => a & p.GetValueOrDefault(net));
                if (every != some) gaps.TryAdd(net, statement.Source);
                if (!every.IsZero) always[net] = always.GetValueOrDefault(net) | every;
            }
        }
        WarnOverwritten(block);
        return always;
    }

    /// <summary>An assignment that a later one of the same block always overrides has no effect.</summary>
    private void WarnOverwritten(IReadOnlyList<Statement> block)
    {
        var later = new Dictionary<Net, (BigInteger Bits, SourceLocation Source)>();
        foreach (var assign in block.Reverse().OfType<Assign>())
        {
            var bits = BitSet.Range(assign.High, assign.Low);
            var (covered, by) = later.GetValueOrDefault(assign.Target);
            if ((bits & ~covered).IsZero)
                warnings.Add(new Diagnostic(assign.Target.Path, $"driven here without effect: the assignment at {by} follows in the same block", assign.Source));
            later[assign.Target] = (covered | bits, covered.IsZero ? assign.Source : by);
        }
    }
}
