namespace PyXL.Hdl;

/// <summary>What a synchronous read returns when the same address is written at the same edge.</summary>
public enum ReadDuringWrite
{
    /// <summary>The word before the write (Xilinx READ_FIRST).</summary>
    Old,
    /// <summary>The word written; a bypass around the memory is generated.</summary>
    New,
}
