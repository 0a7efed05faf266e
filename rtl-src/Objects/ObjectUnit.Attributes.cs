using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Attributes and methods, by the lookup cache.</summary>
public sealed partial class ObjectUnit
{
    // The cache, and what it is asked in step 1.
    private void Lookup(UInt found)
    {
        Let(out var isType, HeldA.Tag == Tag.Type);
        Let(out var ofClass, (HeldA.Tag == Tag.Instance) | (HeldA.Tag == Tag.Iterator));
        Let(out var isMethod, Operation == ObjectOperation.GetMethod);
        Let(out var finds, Operation == ObjectOperation.Find);
        Let(out var fills, Operation == ObjectOperation.Fill);
        var given = new LookupKey().Unpack(HeldA.Payload[CacheWord.KindLow - 1, 0]);
        cache.Key.Receiver.Value = Mux(fills, given.Receiver,
            Mux(ofClass & !finds, Lit.Enum(CacheReceiver.Class, CacheWord.ReceiverBits), Mux(isType | finds, Mux(isMethod | finds, Lit.Enum(CacheReceiver.ItselfCalled, CacheWord.ReceiverBits), CacheReceiver.Itself), CacheReceiver.Tag)));
        cache.Key.Subject.Value = Mux(ofClass, found, Mux(isType | fills, self, HeldA.Tag.AsUInt().ZeroExtend(AddressBits)));
        cache.Name.Value = HeldB.Payload[AddressBits - 1, 0];
        cache.Read.Value = At(1);
        cache.Fill.Value = At(1) & fills & !failing;
        cache.Filled.Value = new LookupOutcome().Unpack(HeldA.Payload[CacheWord.PlaceLow + CacheWord.PlaceBits - 1, CacheWord.KindLow]);
        cache.FilledValue.Value = A.Pack();
        cache.Flush.Value = Flush;
    }

    // 1: class. 2: table of attributes, and the cache's answer. 3: name, or the value of a member. 4: value. A new attribute: 5: the name before it. 6, 7: name and value.
    private void Attributes(UInt found)
    {
        Let(out var isSet, Operation == ObjectOperation.SetAttribute);
        Let(out var isGet, Operation == ObjectOperation.GetAttribute);
        Let(out var isMethod, Operation == ObjectOperation.GetMethod);
        Let(out var isFind, Operation == ObjectOperation.Find);
        Let(out var kind, cache.Found.Kind);
        Let(out var isSlot, kind == CacheKind.Slot);
        Let(out var isMember, kind == CacheKind.Member);
        Let(out var isInstance, HeldA.Tag == Tag.Instance);
        Let(out var hasTable, HeapWord.Tag == Tag.Object);
        Let(out var at, cache.Found.Place.ZeroExtend(AddressBits));

        // A pair begins at an odd word. An instance whose attributes are a dict may have any.
        Let(out var isPair, at[0] & HeapWord.Payload[RefWord.SizeLow]);
        Let(out var plain, !isInstance | hasTable | (HeapWord.Tag == Tag.None));
        Let(out var reaches, Mux(isMethod, (kind == CacheKind.Method) & plain,
            (isSlot & isInstance & hasTable & isPair & (at < Size(HeapWord)))
            | (isMember & isInstance & (at <= length))
            | ((kind == CacheKind.Value) & ((isGet & plain) | isFind))));
        Let(out var isName, HeapWord.IsStr & (found == HeldB.Payload[AddressBits - 1, 0]));
        Let(out var isFree, HeapWord.Tag == Tag.None);
        Switch(step)
            .Case(1, () =>
            {
                offset.Value = AttributesWord;
                Read.Value = true;
            })
            .Case(2, () =>
            {
                offset.Value = at;
                foundOffset.Value = at;
                follows.Value = isSlot;
                Read.Value = true;
                place.Next = Address;
                inTable.Next = isSlot;
                isFirstPlace.Next = at == 1;
                failing.Next = !cache.Hit | !reaches;
                last.Next = isMethod | isFind;
            })
            .Case(3, () =>
            {
                from.Value = place;
                offset.Value = inTable.AsUInt().ZeroExtend(AddressBits);
                Read.Value = inTable;
                place.Next = Address;
                adds.Next = isSet & inTable & isFree;
                failing.Next = Mux(inTable, !isName & !(isSet & isFree), isGet & isMember & HeapWord.IsUnbound);
                last.Next = !(isSet & inTable & isFree);
            })
            .Case(4, () =>
            {
                // Where the attribute is new, the name before it.
                from.Value = place;
                offset.Value = Mux(adds, Lit.UInt((1 << AddressBits) - 3, AddressBits), 0);
                Read.Value = adds;
                Write.Value = isSet & !adds & !failing;
            })
            .Case(5, () => failing.Next = !isFirstPlace & isFree)
            .Case(6, () =>
            {
                from.Value = place;
                offset.Value = (1 << AddressBits) - 1;
                Data.Value = HeldB.Pack();
                Write.Value = !failing;
                last.Next = true;
            })
            .Default(() =>
            {
                When(At(7), () =>
                {
                    from.Value = place;
                    offset.Value = 0;
                    Write.Value = true;
                });
            });
    }
}
