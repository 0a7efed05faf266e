using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Items of lists and tuples.</summary>
public sealed partial class ObjectUnit
{
    // 1: count of a list. 2: its items. 3: the item.
    private void Items(UInt found)
    {
        Let(out var isSet, Operation == ObjectOperation.SetItem);
        Let(out var count, Mux(ofTuple, length, found));
        Let(out var negative, HeldB.Payload[63]);
        Let(out var low, HeldB.Payload[AddressBits - 1, 0]);
        Let(out var high, HeldB.Payload[62, AddressBits]);
        // From 1: the carry in adds it.
        Let(out var counted, Cat(low, Lit.Bit(true)) + Cat(count & negative.Replicate(AddressBits), Lit.Bit(true)));
        Let(out var inside, Mux(negative, high.All() & low.AddGrow(count)[AddressBits], !high.Any() & (low < count)));
        Switch(step)
            .Case(1, () =>
            {
                number.Next = counted[AddressBits, 1].ZeroExtend(NumberBits);
                failing.Next = !inside;
                offset.Value = ListItems;
                Read.Value = true;
            })
            .Case(2, () =>
            {
                offset.Value = number[AddressBits - 1, 0];
                follows.Value = !ofTuple;
                Read.Value = true;
                place.Next = Address;
                failing.Next = !ofTuple & !Holds(HeapWord, number[AddressBits - 1, 0]);
                last.Next = true;
            })
            .Case(3, () =>
            {
                from.Value = place;
                offset.Value = 0;
                Write.Value = isSet & !failing;
            })
            .Default();
    }
}
