using System.Numerics;

namespace PyXL.Toolchain.Pyc;

/// <summary>A constant of a code object.</summary>
public abstract record PyConstant
{
    private PyConstant() { }

    public sealed record None : PyConstant;
    public sealed record Ellipsis : PyConstant;
    public sealed record Bool(bool Value) : PyConstant;
    public sealed record Int(BigInteger Value) : PyConstant;
    public sealed record Float(double Value) : PyConstant;
    public sealed record Complex(double Real, double Imaginary) : PyConstant;
    /// <param name="Value">UTF-16; a lone surrogate of Python's is one here.</param>
    public sealed record Str(string Value) : PyConstant;
    public sealed record Bytes(byte[] Value) : PyConstant;
    public sealed record Tuple(IReadOnlyList<PyConstant> Items) : PyConstant;
    public sealed record FrozenSet(IReadOnlyList<PyConstant> Items) : PyConstant;
    public sealed record Code(CodeObject Value) : PyConstant;
}
