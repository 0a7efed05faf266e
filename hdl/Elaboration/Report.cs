using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>Errors found while the user's code runs. During elaboration they are collected; outside of it the first one is thrown.</summary>
internal static class Report
{
    /// <param name="member">What the error is about; null for the module being built.</param>
    public static void Error(string message, SourceLocation at = default, string? member = null)
    {
        var error = Describe(message, at, member);
        if (BuildScope.Current is { } scope) scope.Errors.Add(error);
        else throw new HdlException([error]);
    }

    public static Diagnostic Describe(string message, SourceLocation at = default, string? member = null)
    {
        if (at == default) at = UserCode.Find();
        var scope = BuildScope.Current;
        return new Diagnostic(member ?? scope?.Node.Path ?? "", message, at == default ? scope?.Location ?? default : at);
    }
}
