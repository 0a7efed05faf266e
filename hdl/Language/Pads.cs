using System.Runtime.CompilerServices;

namespace PyXL.Hdl;

/// <summary>
/// Bidirectional pins of the chip. In C# and in simulation they are three ports; in the Verilog of a top, one <c>inout</c> port with the
/// name of the member, which synthesis makes I/O buffers of.
/// </summary>
public sealed class Pads : Bundle
{
    /// <summary>Levels at the pins.</summary>
    public readonly UInt In;

    /// <summary>Levels to drive, where <see cref="Enable"/> is 1.</summary>
    public readonly UInt Out;
    public readonly UInt Enable;

    /// <summary>Name of the inout port: what the names of the three ports have in common.</summary>
    internal string Name => In.Net!.Name[..^"_in".Length];

    /// <param name="width">Pins.</param>
    public Pads(int width, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        In = Input.UInt(width, file: file, line: line);
        Out = Output.UInt(width, file: file, line: line);
        Enable = Output.UInt(width, file: file, line: line);
        In.Net!.Pads = Out.Net!.Pads = Enable.Net!.Pads = this;
    }
}
