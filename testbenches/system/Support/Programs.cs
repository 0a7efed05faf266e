using PyXL.Cli.Engines;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;

namespace PyXL.SystemTests.Support;

internal static class Programs
{
    public static ProgramImage Compile(string file, string? call = null) => Compiler.Compile(file, new CompileOptions { CallFunction = call });

    /// <summary>Compiles the text of a program.</summary>
    public static ProgramImage CompileText(string text)
    {
        using var scratch = new Scratch();
        return Compile(scratch.Write("program.py", text));
    }

    /// <summary>Runs the image on an engine in lockstep with the model and expects no difference.</summary>
    public static (RunResult Result, string Output, string Error) Lockstep(string engine, ProgramImage image, RunOptions options)
    {
        var recorder = new Recorder();
        var (result, difference) = Cli.Engines.Lockstep.Run(EngineNames.Create(engine), image, options, recorder);
        difference.Should().BeNull();
        return (result, recorder.Output, recorder.Error);
    }

    public static (RunResult Result, string Output, string Error) Run(string engine, ProgramImage image, RunOptions options)
    {
        var recorder = new Recorder();
        var result = EngineNames.Create(engine).Run(image, options, recorder);
        return (result, recorder.Output, recorder.Error);
    }
}
