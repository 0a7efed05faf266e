namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>Zeroed 64-bit words at a fixed address, aligned to a cache line, for generated code.</summary>
internal sealed unsafe class PinnedWords
{
    private const int Line = 64;
    private readonly ulong[] storage;

    public PinnedWords(int length)
    {
        storage = GC.AllocateArray<ulong>(length + Line / sizeof(ulong), pinned: true);
        fixed (ulong* first = storage) Pointer = (ulong*)(((nuint)first + Line - 1) / Line * Line);
        Length = length;
    }

    /// <summary>Valid while this object is reachable.</summary>
    public ulong* Pointer { get; }
    public int Length { get; }

    public Span<ulong> Span => new(Pointer, Length);
}
