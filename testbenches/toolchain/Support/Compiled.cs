using System.Text;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;

namespace PyXL.Toolchain.Tests.Support;

/// <summary>Programs compiled and run on the reference model.</summary>
internal static class Compiled
{
    /// <summary>Cycles that a test program may take.</summary>
    public const long MaxCycles = 100_000_000;

    private const int Output = 1, Errors = 2;

    public static ProgramRun Run(string path, string? call = null) => Run(Compiler.Compile(path, new CompileOptions { CallFunction = call }));

    /// <param name="wires">Connections from pin to pin.</param>
    public static ProgramRun Run(ProgramImage image, params Wire[] wires)
    {
        var environment = new TestEnvironment();
        var model = new ReferenceModel(image, environment, wires);
        if (!model.Run(MaxCycles)) throw new InvalidOperationException($"the program does not end in {MaxCycles} cycles");
        if (model.Fault != Fault.None) throw new InvalidOperationException($"fault {model.Fault} at {model.Pc}");
        string Text(int channel) => Encoding.UTF8.GetString([.. environment.Console.Where(c => c.Channel == channel).Select(c => c.Data)]);
        return new(Text(Output), Text(Errors), (int)model.Status);
    }

    /// <summary>Cycles that the function takes beyond an empty module, by the counter before and behind its call.</summary>
    public static long Cycles(string source, string call)
    {
        using var file = new SourceFileOnDisk($"from time import ticks_cpu\n{source}\nstart = ticks_cpu()\nresult = {call}\nprint(ticks_cpu() - start)\n");
        return long.Parse(Run(file.Path).Output, System.Globalization.CultureInfo.InvariantCulture);
    }
}
