using System.Numerics;
using System.Text;
using FluentAssertions;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using PyXL.Hdl.Tests.RandomDesigns;
using PyXL.Hdl.Tests.Support;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Tests.Verilog;

/// <summary>
/// Holds the Verilog of a design against the interpreter: both get the same random inputs, and a bench in Verilog compares every output
/// in every cycle after <see cref="RandomDesign.ResetCycles"/> cycles of reset, in which an input <c>go</c> is low.
/// </summary>
internal sealed class Cosimulation(ModuleNode top, int seed, int cycles = 120)
{
    private readonly List<Net> inputs = [.. top.Nets.Where(n => n.Kind == NetKind.Input)];
    private readonly List<Net> outputs = [.. top.Nets.Where(n => n.Kind == NetKind.Output)];

    public async Task CheckIcarus()
    {
        using var directory = Tool.Directory();
        var files = Write(directory.Path);
        var build = await Tool.Run(directory.Path, "iverilog", ["-g2005", "-s", "bench", "-o", "bench.vvp", "bench.v", .. files.Sources]);
        build.Should().Be((true, ""));
        (await Tool.Run(directory.Path, "vvp", "-N", "bench.vvp")).Output.Trim().Should().Be("same");
    }

    public async Task CheckVerilator()
    {
        using var directory = Tool.Directory();
        var files = Write(directory.Path);
        // What is not reset starts at random; warnings are the linter's business, those of the bench are of no interest.
        var build = await Tool.Run(directory.Path, "verilator",
            ["--binary", "--top-module", "bench", "-Wno-fatal", "-Wno-WIDTH", "--x-initial", "unique", "-CFLAGS", "-O0", "--Mdir", "obj", "bench.v", .. files.Sources]);
        build.Succeeded.Should().BeTrue(build.Output);
        (await Tool.Run(directory.Path, Path.Combine(directory.Path, "obj", "Vbench"), "+verilator+rand+reset+2", $"+verilator+seed+{seed + 1}")).Output.Split('\n')[0].Should().Be("same");
    }

    private VerilogFiles Write(string directory)
    {
        var files = VerilogWriter.Write(top);
        files.SaveTo(directory);
        var (stimulus, expected) = Vectors();
        File.WriteAllLines(Path.Combine(directory, "stimulus.hex"), stimulus);
        File.WriteAllLines(Path.Combine(directory, "expected.hex"), expected);
        File.WriteAllText(Path.Combine(directory, "bench.v"), Bench());
        return files;
    }

    private (List<string> Stimulus, List<string> Expected) Vectors()
    {
        var (random, interpreter) = (new System.Random(seed), new Interpreter(top, (ulong)seed));
        var (stimulus, expected) = (new List<string>(), new List<string>());
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            var inReset = cycle < RandomDesign.ResetCycles;
            foreach (var domain in top.Domains) interpreter.SetReset(domain, inReset);
            BigInteger line = inReset ? 1 : 0;
            foreach (var input in inputs)
            {
                var value = input.Name == "go" ? (inReset ? 0 : 1) : Value(random, input.Width);
                interpreter.Poke(input, value);
                line = (line << input.Width) | value;
            }
            stimulus.Add(Hex(line));
            expected.Add(Hex(outputs.Aggregate(BigInteger.Zero, (all, o) => (all << o.Width) | interpreter.Peek(o))));
            foreach (var domain in top.Domains) interpreter.Step(domain);
        }
        return (stimulus, expected);
    }

    private string Bench()
    {
        var text = new StringBuilder();
        string Range(int width) => $"[{width - 1}:0]";
        var (stimulusWidth, expectedWidth) = (1 + inputs.Sum(n => n.Width), outputs.Sum(n => n.Width));
        text.AppendLine("module bench;");
        text.AppendLine("    reg clk = 0, rst;");
        text.AppendLine("    integer i;");
        text.AppendLine($"    reg {Range(stimulusWidth)} stimulus [0:{cycles - 1}];");
        text.AppendLine($"    reg {Range(expectedWidth)} expected [0:{cycles - 1}];");
        text.AppendLine($"    reg {Range(expectedWidth)} now;");
        foreach (var n in inputs) text.AppendLine($"    reg {Range(n.Width)} {n.Name};");
        foreach (var n in outputs) text.AppendLine($"    wire {Range(n.Width)} {n.Name};");
        string[] clocks = top.Domains.Count == 0 ? [] : [".clk(clk)", ".rst(rst)"];
        text.AppendLine($"    {top.TypeName} dut ({string.Join(", ", clocks.Concat(inputs.Concat(outputs).Select(n => $".{n.Name}({n.Name})")))});");
        text.AppendLine("    initial begin");
        text.AppendLine("        $readmemh(\"stimulus.hex\", stimulus);");
        text.AppendLine("        $readmemh(\"expected.hex\", expected);");
        text.AppendLine($"        for (i = 0; i < {cycles}; i = i + 1) begin");
        text.AppendLine($"            {{{string.Join(", ", inputs.Select(n => n.Name).Prepend("rst"))}}} = stimulus[i];");
        text.AppendLine("            now = expected[i];");
        text.AppendLine("            #1;");
        text.AppendLine($"            if (i >= {RandomDesign.ResetCycles}) begin");
        var low = expectedWidth;
        foreach (var n in outputs)
        {
            low -= n.Width;
            text.AppendLine($"                if ({n.Name} !== now[{low + n.Width - 1}:{low}]) begin");
            text.AppendLine($"                    $display(\"cycle %0d: {n.Name} is %h, not %h\", i, {n.Name}, now[{low + n.Width - 1}:{low}]);");
            text.AppendLine("                    $finish;");
            text.AppendLine("                end");
        }
        text.AppendLine("            end");
        text.AppendLine("            clk = 1; #1; clk = 0;");
        text.AppendLine("        end");
        text.AppendLine("        $display(\"same\");");
        text.AppendLine("        $finish;");
        text.AppendLine("    end");
        text.AppendLine("endmodule");
        return text.ToString();
    }

    private static string Hex(BigInteger value) => value.IsZero ? "0" : value.ToString("x").TrimStart('0');

    private static BigInteger Value(System.Random random, int width)
    {
        var bytes = new byte[width / 8 + 1];
        random.NextBytes(bytes);
        var all = (BigInteger.One << width) - 1;
        return random.Next(8) switch { 0 => 0, 1 => all, _ => new BigInteger(bytes, isUnsigned: true) & all };
    }
}
