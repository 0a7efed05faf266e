using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>A finding about a design: the member it concerns (path of instances and name), what is wrong, and the C# line.</summary>
public sealed record Diagnostic(string Member, string Message, SourceLocation Source)
{
    public override string ToString() =>
        (Source.File is null ? "" : $"{Source}: ") + (Member.Length == 0 ? "" : $"{Member}: ") + Message;
}
