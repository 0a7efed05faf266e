using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Bytecode;

/// <summary>Turns one CPython version's bytecode into operations that are the same for all. Everything else is written against those.</summary>
public interface IBytecodeDecoder
{
    /// <summary>The CPython version, such as <c>3.11</c>.</summary>
    string Version { get; }

    /// <summary>Every opcode of the version, in order of its number.</summary>
    IReadOnlyList<OpcodeSupport> Opcodes { get; }

    /// <exception cref="PycException">The bytecode is malformed.</exception>
    DecodedCode Decode(CodeObject code);

    /// <summary>Whether the code may assign or delete globals or assign attributes: a quick look, which may say so of code that does not.</summary>
    bool MayAssign(CodeObject code);
}

/// <summary>What becomes of an opcode.</summary>
/// <param name="Refusal">Null where it is compiled, else the Python construct that it belongs to, which is refused.</param>
public sealed record OpcodeSupport(int Number, string Name, string? Refusal);
