using PyXL.Hdl.Ir;
using PyXL.Hdl.Verilog;
using PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Proofs;

/// <summary>The module around the one to prove: reset is high in the first cycle only, all other inputs are free.</summary>
internal static class FormalBench
{
    public static string Text(ModuleNode top, string topName)
    {
        var domain = top.Domains.Single();
        var (inputs, outputs) = (top.Ports.Where(p => p.Kind == NetKind.Input).ToList(), top.Ports.Where(p => p.Kind == NetKind.Output).ToList());
        var scope = new Scope();
        var (clock, reset) = (scope.Add(domain.Clock), scope.Add(domain.HasReset ? domain.Reset : "unused_reset"));
        var names = top.Ports.ToDictionary(p => p, p => scope.Add(p.Name));
        return Printer.Print(new ModuleDeclaration("bench", null,
            [new Port("input", "wire", clock, 1, null), .. inputs.Select(p => new Port("input", "wire", names[p], p.Width, null))],
            [
                new Declaration("reg", reset, 1) { Value = new Number(1, 1) },
                .. outputs.Select(p => new Declaration("wire", names[p], p.Width)),
                new Always(clock, [new Assignment(new Name(reset), new Number(0, 1), Blocking: false)]),
                new Instance(topName, "dut", [],
                [
                    new Connection(domain.Clock, new Name(clock), IsOutput: false),
                    .. domain.HasReset ? [new Connection(domain.Reset, new Name(reset), IsOutput: false)] : (Connection[])[],
                    .. top.Ports.Select(p => new Connection(names[p], new Name(names[p]), p.Kind == NetKind.Output)),
                ]),
            ]));
    }
}
