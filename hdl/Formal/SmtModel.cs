using PyXL.Hdl.Ir;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Proofs;

/// <summary>A design in SMT-LIB, in a directory, inside a bench that drives its reset.</summary>
internal sealed class SmtModel
{
    public const string FileName = "model.smt2";

    /// <summary>Path of the design in the solver's waveforms.</summary>
    public const string Scope = "bench.dut";

    private readonly VerilogFiles files;

    private SmtModel(ModuleNode top, string directory, VerilogFiles files) => (Top, Directory, this.files) = (top, directory, files);

    public ModuleNode Top { get; }
    public string Directory { get; }

    public static SmtModel Write(ModuleNode top, string directory, FormalOptions options)
    {
        var files = VerilogWriter.Write(top);
        files.SaveTo(directory);
        File.WriteAllText(Path.Combine(directory, "bench.v"), FormalBench.Text(top, files.Top));
        if (options.Free.FirstOrDefault(name => !files.Sources.Contains($"{name}.v") || name == files.Top) is { } unknown)
            throw new FormalException($"{top.TypeName} has no module {unknown} inside: FormalOptions.Free names modules as the Verilog does");
        var free = string.Concat(options.Free.Select(name => $"cutpoint {name}; "));
        // A case statement made a ROM would be a memory whose contents induction does not know.
        var script = $"read_verilog -formal {string.Join(' ', files.Sources)} bench.v; hierarchy -check -top bench; proc -norom; {free}prep -nordff -flatten -top bench; async2sync; setundef -undriven -anyseq; write_smt2 -wires {FileName}";
        var (exit, output) = SolverTools.Run(directory, options.Timeout, "yosys", "-q", "-p", script);
        if (exit != 0) throw new FormalException($"yosys refuses {top.TypeName}: {output.Trim().Split('\n')[^1]}");
        return new SmtModel(top, directory, files);
    }

    /// <summary>The property that the solver calls by its path in the flattened design.</summary>
    public ClaimPlace Place(string path)
    {
        var parts = path.Split('.');
        var instances = parts[1..^1]; // without the bench's name for the top
        var module = instances.Aggregate(Top, (m, name) => m.Children.First(c => c.InstanceName == name));
        var property = files.PropertyOf(module, parts[^1]);
        return new ClaimPlace(property.Message, string.Join('.', instances), property.Source.File is null ? null : property.Source.ToString());
    }
}
