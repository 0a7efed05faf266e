using System.Text.RegularExpressions;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Proofs;

/// <summary>
/// Proves the assertions of a design on its Verilog, with Yosys and z3: no assertion fails in a number of cycles from reset (bounded model
/// checking), and none fails after as many cycles without failure from any state (temporal induction). Inputs take any value that the
/// assumptions allow; reset is high in the first cycle and low from then on; registers without reset and memories without contents start
/// with any value.
/// </summary>
public static partial class Formal
{
    /// <param name="module">A module made for this call; assertions of modules in it count.</param>
    /// <param name="depth">Cycles after reset, at least 1.</param>
    /// <exception cref="FormalException">A tool is missing, there is no assertion, the assumptions exclude all runs, or the time ran out.</exception>
    /// <exception cref="HdlException">The module has errors.</exception>
    public static ProofResult Prove(Module module, int depth, FormalOptions? options = null) => Prove(Design.Elaborate(module), depth, options);

    /// <inheritdoc cref="Prove(Module, int, FormalOptions?)"/>
    public static ProofResult Prove(Design design, int depth, FormalOptions? options = null) => Prove(design.Top, depth, options);

    /// <inheritdoc cref="Prove(Module, int, FormalOptions?)"/>
    public static ProofResult Prove(ModuleNode top, int depth, FormalOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(depth);
        options ??= new FormalOptions();
        CheckProvable(top, PropertyKind.Assert, "assertion: there is nothing to prove");
        SolverTools.RequireAll();

        var work = Directory.CreateTempSubdirectory("pyxl-formal-").FullName;
        try
        {
            var model = SmtModel.Write(top, work, options);
            // An assertion is sampled at the end of its cycle and seen by the solver one step later.
            var bounded = Check(model, depth, "bounded", options);
            if (bounded is { } failure) return new ProofResult(ProofStatus.Failed, depth, failure.Assertion, failure.Trace);
            return Check(model, depth, "induction", options, "-i") is { } open
                ? new ProofResult(ProofStatus.Bounded, depth, open.Assertion, open.Trace)
                : new ProofResult(ProofStatus.Proven, depth, null, null);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Searches, for each cover point of a design, for the shortest way there from reset.</summary>
    /// <inheritdoc cref="Prove(Module, int, FormalOptions?)"/>
    public static CoverResult Cover(Module module, int depth, FormalOptions? options = null) => Cover(Design.Elaborate(module), depth, options);

    /// <inheritdoc cref="Cover(Module, int, FormalOptions?)"/>
    public static CoverResult Cover(Design design, int depth, FormalOptions? options = null) => Cover(design.Top, depth, options);

    /// <inheritdoc cref="Cover(Module, int, FormalOptions?)"/>
    public static CoverResult Cover(ModuleNode top, int depth, FormalOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(depth);
        options ??= new FormalOptions();
        CheckProvable(top, PropertyKind.Cover, "cover point: there is nothing to reach");
        SolverTools.RequireAll();

        var work = Directory.CreateTempSubdirectory("pyxl-formal-").FullName;
        try
        {
            var model = SmtModel.Write(top, work, options);
            var (exit, output) = Solve(model, depth, Path.Combine(work, "cover%.vcd"), options, "-c");
            if (exit != 0 && !output.Contains("Unreached cover statement", StringComparison.Ordinal)) throw Refused(output);
            return new CoverResult(depth, [.. Points(model, output, options)]);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    // The waveform is announced after the points that it reaches.
    private static IEnumerable<CoverPoint> Points(SmtModel model, string output, FormalOptions options)
    {
        var waiting = new List<ClaimPlace>();
        foreach (var line in output.Split('\n'))
        {
            if (CoverReached().Match(line) is { Success: true } reached) waiting.Add(model.Place(reached.Groups["path"].Value));
            else if (CoverUnreached().Match(line) is { Success: true } unreached) yield return new CoverPoint(model.Place(unreached.Groups["path"].Value), null);
            else if (Waveform().Match(line) is { Success: true } written)
            {
                var trace = Keep(model, written.Groups["file"].Value, options);
                foreach (var place in waiting) yield return new CoverPoint(place, trace);
                waiting.Clear();
            }
        }
    }

    private static void CheckProvable(ModuleNode top, PropertyKind kind, string without)
    {
        var modules = top.Hierarchy().ToList();
        if (!modules.SelectMany(m => m.Body).Flatten().OfType<Property>().Any(p => p.Kind == kind))
            throw new FormalException($"{top.TypeName} has no {without}");
        if (modules.FirstOrDefault(m => m.IsBlackBox) is { } cell)
            throw new FormalException($"{cell.Path} is a black box ({cell.TypeName}): prove the modules around it one by one");
        if (top.Domains.Count > 1)
            throw new FormalException($"{top.TypeName} has several clocks ({string.Join(", ", top.Domains.Select(d => d.Clock))}): prove the modules of each clock one by one");
    }

    /// <summary>The failing assertion, with the way to it; null if there is none.</summary>
    private static (ClaimPlace Assertion, Trace Trace)? Check(SmtModel model, int depth, string name, FormalOptions options, params string[] mode)
    {
        var vcd = Path.Combine(model.Directory, $"{name}.vcd");
        var (exit, output) = Solve(model, depth, vcd, options, [.. mode, "--presat"]);
        if (exit == 0 && output.Contains("Status: PASSED", StringComparison.Ordinal)) return null;
        if (output.Contains("Assumptions are unsatisfiable", StringComparison.Ordinal))
            throw new FormalException($"the assumptions of {model.Top.TypeName} cannot all hold: every claim would be true");
        if (AssertFailed().Match(output) is not { Success: true } failed || !File.Exists(vcd)) throw Refused(output);
        return (model.Place(failed.Groups["path"].Value), Keep(model, vcd, options));
    }

    private static (int ExitCode, string Output) Solve(SmtModel model, int depth, string vcd, FormalOptions options, params string[] mode) =>
        SolverTools.Run(model.Directory, options.Timeout, "yosys-smtbmc",
            [.. mode, "--unroll", "--noprogress", "-s", "z3", "-t", $"{depth + 2}", "--dump-vcd", vcd, SmtModel.FileName]);

    private static FormalException Refused(string output) => new($"yosys-smtbmc failed: {output.Trim().Split('\n')[^1]}");

    /// <summary>Moves a waveform to where it stays.</summary>
    private static Trace Keep(SmtModel model, string vcd, FormalOptions options)
    {
        var directory = options.Directory ?? Directory.CreateTempSubdirectory("pyxl-trace-").FullName;
        Directory.CreateDirectory(directory);
        var kept = Path.Combine(directory, $"{model.Top.TypeName}_{Path.GetFileName(vcd)}");
        File.Move(vcd, kept, overwrite: true);
        var steps = File.ReadLines(kept).Count(l => l.StartsWith('#') && l.EndsWith('0')) - 1; // the last mark is the end
        return new Trace(kept, SmtModel.Scope, model.Top, steps - 1);
    }

    [GeneratedRegex(@"Assert failed in \S+: (?<path>\S+)")]
    private static partial Regex AssertFailed();

    [GeneratedRegex(@"\bReached cover statement at (?<path>\S+) in step")]
    private static partial Regex CoverReached();

    [GeneratedRegex(@"Unreached cover statement at (?<path>\S+)\.")]
    private static partial Regex CoverUnreached();

    [GeneratedRegex(@"Writing trace to VCD file: (?<file>.+)")]
    private static partial Regex Waveform();
}
