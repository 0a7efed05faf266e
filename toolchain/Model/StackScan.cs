using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>A scan of the stack by an engine's collector, while the program goes on.</summary>
/// <param name="stackPointer">Where the stack ended when it began.</param>
internal sealed class StackScan(int stackPointer)
{
    private readonly HashSet<int> _written = [];

    /// <summary>A word was written.</summary>
    public void Note(int address)
    {
        if (address >= stackPointer) _written.Add(address);
    }

    /// <summary>The words of the stack that the collector has seen: those that lay on it at the beginning, and those written since.</summary>
    /// <param name="stack">The stack at the end of the scan.</param>
    public Word[] Seen(ReadOnlySpan<Word> stack)
    {
        var seen = stack[..Math.Min(stackPointer, stack.Length)].ToArray().ToList();
        foreach (var address in _written)
        {
            if (address < stack.Length) seen.Add(stack[address]);
        }
        return [.. seen];
    }
}
