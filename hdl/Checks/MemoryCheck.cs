using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>Ports that no memory of an FPGA has.</summary>
internal static class MemoryCheck
{
    public static void Run(ModuleNode module, List<Diagnostic> errors, List<Diagnostic> warnings)
    {
        var asynchronous = module.Values().Select(v => v.Value).Below().OfType<AsyncRead>().ToLookup(r => r.Memory);
        foreach (var memory in module.Memories)
        {
            var member = $"{module.Path}.{memory.Name}";
            var first = memory.WritePorts.FirstOrDefault();
            foreach (var port in memory.WritePorts.Where(p => p.Domain.Clock != first!.Domain.Clock))
                errors.Add(new Diagnostic(member, $"written at clock {port.Domain.Clock} here and at clock {first!.Domain.Clock} at {first.Source}: the write ports of a memory share one clock", port.Source));
            if (memory.RamStyle == "block" && asynchronous.Contains(memory))
                errors.Add(new Diagnostic(member, "block RAM has no ReadAsync: use Read, or RamStyle.Distributed", asynchronous[memory].First().Source));
            if (first is null && memory.Initial is null)
                warnings.Add(new Diagnostic(member, "never written and without initial contents", memory.Source));
            if (memory.ReadPorts.Count == 0 && !asynchronous.Contains(memory))
                warnings.Add(new Diagnostic(member, "never read", memory.Source));
        }
    }
}
