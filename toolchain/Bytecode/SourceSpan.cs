namespace PyXL.Toolchain.Bytecode;

/// <summary>A stretch of source text. Lines count from 1, 0 where unknown; columns are UTF-8 bytes from 0, -1 where unknown.</summary>
public readonly record struct SourceSpan(int Line, int EndLine, int Column, int EndColumn)
{
    public static SourceSpan Unknown => new(0, 0, -1, -1);
}
