using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>All checks of an elaborated design.</summary>
internal static class Checker
{
    public static void Run(ModuleNode top, List<Diagnostic> errors, List<Diagnostic> warnings)
    {
        var netlist = new Netlist(top);
        foreach (var module in netlist.Modules)
        {
            NameCheck.Run(module, errors);
            ReachCheck.Run(module, errors);
            DriverCheck.Run(module, errors, warnings);
            MemoryCheck.Run(module, errors, warnings);
            UnreadCheck.Run(module, warnings);
        }
        var before = errors.Count;
        LoopCheck.Run(netlist, errors);
        if (errors.Count == before) ClockCheck.Run(netlist, errors);
    }
}
