namespace PyXL.Isa;

/// <summary>Registers of allocator and collector that GCGET reads; GCSET writes those that say so. Counters have 32 bits.</summary>
public enum HeapRegister
{
    /// <summary>Free words.</summary>
    Free = 0,
    /// <summary>Words of the heap memory.</summary>
    Depth = 1,
    /// <summary>Address of the first word behind the image.</summary>
    ImageEnd = 2,
    /// <summary>The least number of free words there was.</summary>
    LeastFree = 3,
    /// <summary>Cycles of the collector that have ended. Written, with any value: another one begins as soon as none runs.</summary>
    Collections = 4,
    /// <summary>0: the collector rests; else what it is at.</summary>
    Phase = 5,
    /// <summary>Free words below which a cycle begins by itself; may be written, 0: only where an object does not fit.</summary>
    Threshold = 6,
    /// <summary>1: the program stands still while the collector works; may be written.</summary>
    StopsWorld = 7,
    /// <summary>Objects made.</summary>
    Allocations = 8,
    /// <summary>Their words.</summary>
    AllocatedWords = 9,
    /// <summary>Words of dead objects that the collector has found.</summary>
    FreedWords = 10,
    /// <summary>Cycles that the program has lost to allocator and collector.</summary>
    LostCycles = 11,
    /// <summary>Those of them in which NEW waited.</summary>
    WaitCycles = 12,
    /// <summary>The longest that a NEW waited.</summary>
    LongestWait = 13,
}
