using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Items, attributes and iteration: instructions that read several words of objects, one a cycle, while the execute stage waits. Their first cycle is step 0;
/// those with a third operand come in it with the first pass, in the later steps with the second. What turns out not to be the plain case ends in a trap
/// in the next cycle, before anything has been written.
/// </summary>
/// <param name="mover">There is a mover, which enters functions of iterators; else NEXT of these traps.</param>
[Doc("Object unit: items, attributes by the lookup cache, iterators.")]
public sealed class ObjectUnit(bool mover = true) : Module
{
    private const int StepBits = 3;
    private const int AddressBits = PackedFields.AddressBits;

    /// <summary>Bits of the numbers of ranges.</summary>
    private const int NumberBits = 32;

    // Words of objects.
    private const int ListCount = 1, ListItems = 2, ClassWord = 1, AttributesWord = 2, Position = 2, Source = 3, RangeStep = 4;

    [Doc("The operands in the first pass or, of A, the third operand in the second.")]
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();

    [Doc("Operands A and B after the first cycle.")]
    public readonly TaggedWord HeldA = Input.Of<TaggedWord>();
    public readonly TaggedWord HeldB = Input.Of<TaggedWord>();
    public readonly Enum<ObjectOperation> Operation = Input.Enum<ObjectOperation>();

    [Doc("First cycle of an instruction.")]
    public readonly Bit Begin = Input.Bit();

    [Doc("The lookup cache forgets all.")]
    public readonly Bit Flush = Input.Bit();

    [Doc("Later cycles: the unit is at work; this is the last cycle; it traps in this cycle.")]
    public readonly Bit Busy = Output.Bit();
    public readonly Bit Done = Output.Bit();
    public readonly Bit Fails = Output.Bit();

    [Doc("The iterator's position is a function, in HeapWord: the mover enters it.")]
    public readonly Bit Calls = Output.Bit();

    [Doc("The result, in the last cycle.")]
    public readonly UInt Result = Output.UInt(Word.Bits);

    [Doc("Heap access.")]
    public readonly Bit Read = Output.Bit();
    public readonly Bit Write = Output.Bit();
    public readonly UInt Address = Output.UInt(AddressBits);
    public readonly UInt Data = Output.UInt(Word.Bits);

    [Doc("The word read last.")]
    public readonly TaggedWord HeapWord = Input.Of<TaggedWord>();

    private readonly LookupCache cache = new();

    private readonly UInt step = Reg.UInt(StepBits);

    [Doc("It is not the plain case.")]
    private readonly Bit failing = Reg.Bit(reset: null);

    [Doc("This is the last cycle, unless it fails.")]
    private readonly Bit last = Reg.Bit(reset: null);

    [Doc("The object in question: A, or the iterator; its words, less one.")]
    private readonly UInt self = Reg.UInt(AddressBits, reset: null);
    private readonly UInt length = Reg.UInt(AddressBits, reset: null);

    [Doc("Where an attribute or its value lies.")]
    private readonly UInt place = Reg.UInt(AddressBits, reset: null);
    private readonly Bit inTable = Reg.Bit(reset: null);

    [Doc("The attribute's name goes to a free place, which is the first of its table.")]
    private readonly Bit adds = Reg.Bit(reset: null);
    private readonly Bit isFirstPlace = Reg.Bit(reset: null);

    [Doc("Index of an item, counted from 1; an iterator's position after this item.")]
    private readonly UInt number = Reg.UInt(NumberBits, reset: null);
    private readonly Bit ofTuple = Reg.Bit(reset: null);

    [Doc("An iterator is one of a range, with this item, and the next; it is at its end.")]
    private readonly Bit ofRange = Reg.Bit(reset: null);
    private readonly UInt item = Reg.UInt(NumberBits, reset: null);
    private readonly UInt nextItem = Reg.UInt(NumberBits + 1, reset: null);
    private readonly Bit atEnd = Reg.Bit(reset: null);

    protected override void Build()
    {
        Let(out var isNext, Operation == ObjectOperation.Next);
        Let(out var receiver, Mux(isNext, B.Payload[AddressBits - 1, 0], A.Payload[AddressBits - 1, 0]));
        Let(out var found, HeapWord.Payload[AddressBits - 1, 0]);

        Let(out var calls, mover ? isNext & At(1) & !failing & (HeapWord.Tag == Tag.Func) : false);
        Calls.Value = calls;
        step.Next = Mux((Busy & !Done & !Fails & !calls) | Begin, step + 1, 0);
        Busy.Value = step != 0;
        Fails.Value = Busy & failing;
        Done.Value = last & !failing;
        last.Next = false;
        When(step == 0, () =>
        {
            self.Next = receiver;
            failing.Next = !Suits();
            last.Next = Operation == ObjectOperation.Fill;
        }).Otherwise(() => failing.Next = false);

        // Address of the access: a base and an offset.
        var from = Wire.UInt(AddressBits, name: "base");
        var offset = Wire.UInt(AddressBits, name: "offset");
        Address.Value = from + offset;
        from.Value = Mux(step == 0, receiver, self);
        offset.Value = Mux(isNext, Lit.UInt(Position, AddressBits), ClassWord);
        Read.Value = step == 0;
        Write.Value = false;
        Data.Value = A.Pack();

        Let(out var sized, Mux(step == 0, Size(A), Size(HeapWord)));
        When((step == 0) | (isNext & At(2)), () => length.Next = sized - 1);
        Let(out var container, Mux(step == 0, A.Tag, HeapWord.Tag));
        When((step == 0) | (isNext & At(2)), () => ofTuple.Next = container == Tag.Tuple);

        Lookup(found);
        Switch(Operation)
            .Case(ObjectOperation.GetItem, ObjectOperation.SetItem, () => Items(from, offset, found))
            .Case(ObjectOperation.GetAttribute, ObjectOperation.SetAttribute, ObjectOperation.GetMethod, ObjectOperation.Find, () => Attributes(from, offset, found))
            .Case(ObjectOperation.Next, () => Iterate(from, offset, found))
            .Default();

        Let(out var fromCache, (Operation == ObjectOperation.GetMethod) | (Operation == ObjectOperation.Find) | ((Operation == ObjectOperation.GetAttribute) & (cache.Found.Kind == CacheKind.Value)));
        Result.Value = Mux(fromCache, cache.Value, HeapWord.Pack());
        When(isNext & atEnd, () => Result.Value = TaggedWord.Make(Tag.Raw, Lit.UInt(Machine.EndMark, Word.PayloadBits)))
            .ElseWhen(isNext & ofRange, () => Result.Value = TaggedWord.MakeInt(item.SignExtend(Word.PayloadBits)));
    }

    private Bit At(int cycle) => step == cycle;

    /// <summary>The operands are of the types that the operation takes.</summary>
    private Bit Suits() => Select(Operation.AsUInt(),
        false, B.IsInt & ((A.Tag == Tag.List) | (A.Tag == Tag.Tuple)), B.IsInt & (A.Tag == Tag.List),
        !A.IsUnbound & B.IsStr, !A.IsUnbound & B.IsStr, !A.IsUnbound & B.IsStr, B.Tag == Tag.Iterator, A.IsInt & B.IsStr,
        B.IsStr & ((A.Tag == Tag.Type) | (A.Tag == Tag.Instance) | (A.Tag == Tag.Iterator)));

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

    // 1: count of a list. 2: its items. 3: the item.
    private void Items(UInt from, UInt offset, UInt found)
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
                from.Value = Mux(ofTuple, self, found);
                offset.Value = number[AddressBits - 1, 0];
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

    // 1: class. 2: table of attributes, and the cache's answer. 3: name, or the value of a member. 4: value. A new attribute: 5: the name before it. 6, 7: name and value.
    private void Attributes(UInt from, UInt offset, UInt found)
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
                from.Value = Mux(isSlot, found, self);
                offset.Value = at;
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

    // 1: position. 2: what is iterated over, or the item of a range. 3: count of a list, step of a range. 4: the list's items. 5: the item.
    private void Iterate(UInt from, UInt offset, UInt found)
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
                from.Value = Mux(HeapWord.IsInt, self, found);
                offset.Value = Mux(HeapWord.IsInt, Lit.UInt(RangeStep, AddressBits), ListCount);
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
                from.Value = Mux(turns, self, found);
                offset.Value = Mux(turns, Lit.UInt(Source, AddressBits), number[AddressBits - 1, 0]);
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

    private static UInt Size(TaggedWord reference) => reference.Payload[RefWord.SizeLow + AddressBits - 1, RefWord.SizeLow];

    // The word refers to an object that has a word of that index.
    private static Bit Holds(TaggedWord word, UInt index) => word.IsObject & (index < Size(word));
}
