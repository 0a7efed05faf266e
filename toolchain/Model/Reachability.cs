using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Which objects of a heap a program can reach: a walk from the stack and the image by the tags alone.</summary>
internal static class Reachability
{
    /// <summary>True at the address of each object that can be reached.</summary>
    /// <param name="heap">Words of the heap.</param>
    /// <param name="starts">True where an object begins; other words that look like references to an address mean nothing.</param>
    /// <param name="imageEnd">Words below it are the image's, whose objects stay, and so does what they refer to.</param>
    /// <param name="roots">Words of the stack, from the statics to the top.</param>
    public static bool[] Walk(Word[] heap, bool[] starts, int imageEnd, ReadOnlySpan<Word> roots)
    {
        var reached = new bool[heap.Length];
        var open = new Stack<int>();
        foreach (var word in roots) Visit(word);
        foreach (var word in heap.AsSpan(0, imageEnd)) Visit(word);
        while (open.TryPop(out var address))
        {
            var end = Math.Min(address + HeaderWord.From(heap[address].Payload).Size, heap.Length);
            for (var i = address + 1; i < end; i++) Visit(heap[i]);
        }
        return reached;

        void Visit(Word word)
        {
            if (!word.HasAddress) return;
            var address = RefWord.From(word.Payload).Address;
            if (address >= heap.Length || !starts[address] || reached[address]) return;
            reached[address] = true;
            open.Push(address);
        }
    }
}
