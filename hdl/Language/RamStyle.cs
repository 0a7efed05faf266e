namespace PyXL.Hdl;

/// <summary>What a memory is built of.</summary>
public enum RamStyle
{
    /// <summary>The synthesis tool decides.</summary>
    Auto,
    /// <summary>Block RAM: synchronous reads only.</summary>
    Block,
    /// <summary>Look-up tables: small, read in the same cycle.</summary>
    Distributed,
}
