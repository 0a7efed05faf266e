namespace PyXL.Toolchain.Compile;

/// <summary>A program that is not compiled, with every reason that was found.</summary>
public sealed class CompileException(IReadOnlyList<Diagnostic> diagnostics) : Exception(string.Join('\n', diagnostics))
{
    public CompileException(Diagnostic diagnostic) : this([diagnostic]) { }

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
