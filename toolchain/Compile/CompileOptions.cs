using PyXL.Isa;
using PyXL.Toolchain.Reach;

namespace PyXL.Toolchain.Compile;

public sealed record CompileOptions
{
    /// <summary>A function of the program to call without arguments when its statements have run; its result is printed.</summary>
    public string? CallFunction { get; init; }

    /// <summary>
    /// Without the runtime, for the smallest machines: what an instruction cannot do by itself stops the processor with status
    /// <see cref="Boot.UndefinedStatus"/>, and what needs the runtime is refused. The result of <see cref="CallFunction"/> is the exit status.
    /// </summary>
    public bool Bare { get; init; }

    /// <summary>Gets what CPython warns of in the program's sources, as it prints it.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>Gets why things are linked, where somebody asks.</summary>
    public LinkReasons? Reasons { get; init; }

    /// <summary>Gets what the image claims of its instructions, for somebody who holds a run against that.</summary>
    public Claims? Claims { get; init; }

    /// <summary>
    /// The machine that the image is for. Where it is null, the smallest with a name that the program surely fits: its image does, it makes no object while
    /// it runs, and its calls have a known depth that the stack has room for. Else the largest.
    /// </summary>
    public Machine? Machine { get; init; }
}
