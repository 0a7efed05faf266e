namespace PyXL.Hdl;

/// <summary>What is wrong with a hardware description: one line an error, each with the member's path and its <c>File.cs:line</c>.</summary>
public sealed class HdlException : Exception
{
    public HdlException(IReadOnlyList<Diagnostic> errors) : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>An error at a place; where none is given, at the statement that is being executed.</summary>
    internal HdlException(string message, Ir.SourceLocation at = default) : this([Elaboration.Report.Describe(message, at)]) { }

    public IReadOnlyList<Diagnostic> Errors { get; }
}
