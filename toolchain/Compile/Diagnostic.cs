namespace PyXL.Toolchain.Compile;

/// <summary>Why a program is not compiled.</summary>
/// <param name="File">As the user named it.</param>
/// <param name="Line">From 1; 0 where no line is to blame.</param>
public sealed record Diagnostic(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
