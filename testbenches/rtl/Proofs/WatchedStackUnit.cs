using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>
/// The stack unit with its specification: for any one address, what is read there is the word that was last handed over for it,
/// or the result in hand. The address is arbitrary but fixed, so the proof holds for all of them.
/// </summary>
internal sealed class WatchedStackUnit : StackUnit
{
    public WatchedStackUnit(int depth, int width) : base(depth, width, RamStyle.Distributed) => newest = Reg.UInt(width, reset: null);

    // No reset and no other driver: any value, for ever.
    private readonly UInt watched = Reg.UInt(FrameWord.FramePointerBits, reset: null);

    // The newest word of the watched address, once there is one.
    private readonly Bit known = Reg.Bit();
    private readonly UInt newest;

    // The addresses last taken belong to an instruction that has not been flushed.
    private readonly Bit live = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        watched.Next = watched;

        // Addresses are within the memory, and contents are loaded before the first instruction only.
        foreach (var used in new[] { watched, AddressA, AddressB, ResultAddress, WriteAddress })
            Assume(used < words.Depth, "an address is within the memory");
        Assume(!LoadValid, "the processor runs");

        // The pipeline's side of the contract: when it moves on, the result in hand is what is handed over.
        When(Read & ResultValid, () => Assume(Load & WriteValid & (WriteAddress == ResultAddress) & (Write == Result), "the result in hand is written back"));
        When(Read & !ResultValid & Load, () => Assume(!WriteValid | !live, "nothing else is written back while an instruction waits"));

        When(Load & WriteValid & (WriteAddress == watched), () =>
        {
            known.Next = true;
            newest.Next = Write;
        });
        When(Read, () => live.Next = true).ElseWhen(Load, () => live.Next = false);

        Let(out var pending, writing & (address == watched));
        Let(out var inMemory, words.ReadAsync(watched.Truncate(words.AddressWidth)));
        Assert(!known | (Mux(pending, word, inMemory) == newest), "no word is lost or duplicated");
        Claim(readA, StoredA, OperandA, "A");
        Claim(readB, StoredB, OperandB, "B");
        Cover(live & known & (readA == watched) & ResultValid & (ResultAddress == watched), "a result is forwarded");
    }

    private void Claim(UInt at, UInt stored, UInt operand, string port)
    {
        Let(out var mine, live & known & (at == watched), name: $"mine_{port}");
        Assert(!mine | (stored == newest), $"the word stored for port {port} is the newest handed over");
        Assert(!mine | (operand == Mux(ResultValid & (ResultAddress == watched), Result, newest)), $"operand {port} is the newest word");
    }
}
