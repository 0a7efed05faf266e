using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>
/// The fetch stage with its specification: an instruction from any one address that was loaded comes with the predecoder's verdict on it,
/// and nothing comes between a flush and the redirection that ends it.
/// </summary>
/// <param name="flawed">Calls an instruction defined in the cycle in which the flow is redirected.</param>
internal sealed class WatchedFetch(int depth, bool flawed = false) : Fetch(depth, RamStyle.Distributed)
{
    // No reset and no other driver: any value, for ever.
    private readonly UInt watched = Reg.UInt(PackedFields.PcBits, reset: null);
    private readonly Bit loaded = Reg.Bit();
    private readonly Bit drained = Reg.Bit();
    private readonly Predecoder inMemory = new();
    private readonly Predecoder fetched = new();

    protected override void Build()
    {
        base.Build();
        if (flawed) When(Redirect, () => Defined.Value = true);
        watched.Next = watched;
        Assume(watched < program.Depth, "the address is within the memory");
        Assume(!Redirect | (Target < program.Depth), "targets are within the memory");

        Assume(!LoadValid | !(Run | started), "the program is loaded before its first instruction");
        When(LoadValid & (LoadAddress.Truncate(program.AddressWidth) == watched.Truncate(program.AddressWidth)), () => loaded.Next = true);
        Assert(started | !Valid, "nothing is fetched before the program runs");

        Let(out var word, program.ReadAsync(watched.Truncate(program.AddressWidth)));
        inMemory.Instruction.Value = word[31, 0];
        fetched.Instruction.Value = Instruction;
        Let(out var verdict, new Predecoded().Unpack(word[35, 32]).Defined);
        Assert(!loaded | (verdict == inMemory.Predecoded.Defined), "the memory has the predecoder's verdict");
        Let(out var mine, loaded & Valid & (Pc.Truncate(program.AddressWidth) == watched.Truncate(program.AddressWidth)));
        Assert(!mine | (Defined == fetched.Predecoded.Defined), "an instruction comes with the predecoder's verdict");
        Cover(mine & !Defined, "an undefined encoding is fetched");

        When(Redirect, () => drained.Next = false).ElseWhen(Flush, () => drained.Next = true);
        Assume(!Flush | started, "nothing is flushed before the first fetch");
        Assert(!drained | started, "a flush is after the start");
        Assert(!drained | !Valid, "nothing comes between a flush and its redirection");
    }
}
