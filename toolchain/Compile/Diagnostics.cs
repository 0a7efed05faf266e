using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Compile;

/// <summary>Collects what is wrong with a program, each thing once.</summary>
internal sealed class Diagnostics
{
    private readonly HashSet<Diagnostic> _all = [];

    public void Add(SourceModule module, SourceSpan span, string message) => _all.Add(new(module.DisplayName, span.Line, message));

    /// <summary>A Python construct that the language does not have yet.</summary>
    public void Refuse(SourceModule module, SourceSpan span, string construct) => Add(module, span, $"{construct}: not supported yet");

    /// <exception cref="CompileException">Anything was added.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0) throw new CompileException([.. _all.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line)]);
    }
}
