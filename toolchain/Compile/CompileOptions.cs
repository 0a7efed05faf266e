using PyXL.Isa;

namespace PyXL.Toolchain.Compile;

public sealed record CompileOptions
{
    /// <summary>A function of the program to call without arguments when its statements have run; its result is printed.</summary>
    public string? CallFunction { get; init; }

    /// <summary>The machine that the image is for.</summary>
    public Machine Machine { get; init; } = Machine.Large;
}
