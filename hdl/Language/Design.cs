using PyXL.Hdl.Checks;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>A checked design: what the Verilog writer, the simulator and the prover take.</summary>
public sealed class Design
{
    private Design(ModuleNode top, IReadOnlyList<Diagnostic> warnings) => (Top, Warnings) = (top, warnings);

    public ModuleNode Top { get; }

    /// <summary>What is likely a mistake, but works: inputs and storage that nothing reads.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>Gives all members their names, runs <c>Build</c> of every module, and checks the result.</summary>
    /// <param name="top">A module made for this call.</param>
    /// <param name="strict">Warnings are errors.</param>
    /// <exception cref="HdlException">With all the errors found.</exception>
    public static Design Elaborate(Module top, bool strict = false)
    {
        var errors = new List<Diagnostic>();
        var warnings = new List<Diagnostic>();
        var node = new Elaborator(errors).Run(top);
        // Statements that were refused are missing: what the checks would say of the rest would mislead.
        if (errors.Count == 0) Checker.Run(node, errors, warnings);
        if (strict) errors.AddRange(warnings);
        return errors.Count == 0 ? new Design(node, warnings) : throw new HdlException(errors);
    }
}
