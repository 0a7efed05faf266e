using System.Globalization;
using System.Text.RegularExpressions;
using PyXL.Cli.Benches;
using PyXL.Hdl.Verilog;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Synthesis;

/// <summary>What is to be built, where.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Folder">Takes all that the flow writes.</param>
/// <param name="Top">The design: pyxl_zynq_top, pyxl_fpga_top, or the core alone.</param>
/// <param name="Machine">The memories and units of the core.</param>
/// <param name="Image">The program of pyxl_fpga_top.</param>
/// <param name="Yosys">npm, debian, or null for the first that there is.</param>
internal sealed record SynthesisJob(string Root, Board Board, string Folder, Top Top, Machine Machine, ProgramImage? Image, string? Yosys)
{
    /// <summary>Writes the Verilog into <c>verilog/</c>; gives its file list.</summary>
    public VerilogFiles WriteVerilog()
    {
        var contents = Image is null ? null : new CoreContents(Image.Program, Image.Statics, Image.Data);
        var options = new TopOptions(new CoreOptions(Machine, Contents: contents, Objects: Board.Family == "zynq", Collector: Board.Family == "zynq", Mover: Board.Family == "zynq"), Board.ClockHz, Board.Pins);
        var files = CoreVerilog.Write(options.Make(Top));
        files.SaveTo(VerilogFolder);
        return files;
    }

    public string VerilogFolder => Path.Combine(Folder, "verilog");

    /// <summary>The full path of a tool.</summary>
    /// <exception cref="UserError">It is not there; says how to get it.</exception>
    public static string Require(string tool, string source) => Tool.Find(tool) ?? throw new UserError($"{tool} is not on the PATH: {source}");
}

/// <summary>From Verilog to figures, and to a bitstream where the tools are there.</summary>
internal abstract partial class SynthesisFlow(string name, string family)
{
    public static IReadOnlyList<SynthesisFlow> All { get; } = [new YosysZynqFlow(), new YosysIce40Flow(), new NextpnrIce40Flow(), new VivadoFlow(), new OpenXc7Flow()];

    public string Name => name;

    /// <summary>Of the boards that it is for.</summary>
    public string Family => family;

    /// <exception cref="UserError">A tool is missing or fails.</exception>
    public abstract SynthesisResult Run(SynthesisJob job);

    /// <summary>Sum of the cells whose type matches.</summary>
    protected static int Count(IReadOnlyDictionary<string, int> cells, string pattern) => cells.Where(c => Regex.IsMatch(c.Key, $"^(?:{pattern})$")).Sum(c => c.Value);

    protected static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
