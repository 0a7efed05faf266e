namespace PyXL.Hdl.Proofs;

/// <summary>An assertion or cover point of an instance.</summary>
/// <param name="Instance">Path of the instance; empty for the top.</param>
/// <param name="Source">The statement, as <c>File.cs:line</c>, where it is known.</param>
public sealed record ClaimPlace(string Message, string Instance, string? Source)
{
    public override string ToString() => $"\"{Message}\"{(Instance.Length == 0 ? "" : $" of {Instance}")}{(Source is null ? "" : $" ({Source})")}";
}
