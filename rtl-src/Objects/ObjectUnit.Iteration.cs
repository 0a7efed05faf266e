using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The next items of lists, tuples and ranges.</summary>
public sealed partial class ObjectUnit
{
    // 1: position. 2: what is iterated over, or the item of a range. 3: count of a list, step of a range. 4: the list's items. 5: the item.
    private void Iterate(UInt found)
    {
        Let(out var low, HeapWord.Payload[NumberBits - 1, 0]);
        Let(out var isSmall, HeapWord.IsInt & (HeapWord.Payload[63, NumberBits - 1].All() | !HeapWord.Payload[63, NumberBits - 1].Any()));
        Let(out var count, Mux(ofTuple, length, found));
        Switch(step)
            .Case(1, () =>
            {
                number.Next = low + 1;
                atEnd.Next = !low.Any();
                failing.Next = !isSmall;
                offset.Value = Source;
                Read.Value = true;
            })
            .Case(2, () =>
            {
                // A tuple stays in hand.
                Let(out var isTuple, HeapWord.Tag == Tag.Tuple);
                ofRange.Next = HeapWord.IsInt;
                item.Next = low;
                failing.Next = Mux(HeapWord.IsInt, !isSmall & !atEnd, !isTuple & (HeapWord.Tag != Tag.List));
                offset.Value = RangeStep;
                foundOffset.Value = ListCount;
                follows.Value = !HeapWord.IsInt;
                Read.Value = !isTuple;
                place.Next = found;
            })
            .Case(3, () =>
            {
                // The count of a list is in hand, of a range the step.
                When(!ofRange, () => atEnd.Next = number > count);
                nextItem.Next = item.SignExtend(NumberBits + 1) + low.SignExtend(NumberBits + 1);
                failing.Next = ofRange & !atEnd & !isSmall;
                last.Next = Mux(ofRange, atEnd, number > count);
                from.Value = place;
                offset.Value = ListItems;
                Read.Value = !ofTuple & !ofRange;
            })
            .Case(4, () =>
            {
                Let(out var turns, ofRange | atEnd);
                offset.Value = Source;
                follows.Value = !turns;
                Data.Value = Mux(atEnd, TaggedWord.Make(Tag.None, Lit.UInt(0, Word.PayloadBits)), TaggedWord.MakeInt(nextItem.SignExtend(Word.PayloadBits)));
                Read.Value = !turns;
                Write.Value = turns & !failing & !(ofRange & atEnd);
                failing.Next = !turns & !ofTuple & !Holds(HeapWord, number[AddressBits - 1, 0]);
                last.Next = !atEnd;
            })
            .Case(5, () =>
            {
                offset.Value = Position;
                Data.Value = TaggedWord.MakeInt(number.SignExtend(Word.PayloadBits));
                Write.Value = !failing;
            })
            .Default();
    }
}
