namespace PyXL.Hdl.Ir;

/// <summary>The C# statement that created a piece of hardware.</summary>
public readonly record struct SourceLocation(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
