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
public sealed partial class ObjectUnit(bool mover = true) : Module
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

    [Doc("The operands are of the types that the operation takes.")]
    private readonly Bit suits = Wire.Bit();

    [Doc("Address of the access: offset from a base, or from what was read last.")]
    private readonly UInt from = Wire.UInt(AddressBits, name: "base");
    private readonly UInt offset = Wire.UInt(AddressBits);
    private readonly Bit follows = Wire.Bit();
    private readonly UInt foundOffset = Wire.UInt(AddressBits);

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
        Suit();
        When(step == 0, () =>
        {
            self.Next = receiver;
            failing.Next = !suits;
            last.Next = Operation == ObjectOperation.Fill;
        }).Otherwise(() => failing.Next = false);

        // Address of the access: a base and an offset. Of a base that has just been read both are added before it is known whether it is one.
        Address.Value = Mux(follows, found + foundOffset, from + offset);
        from.Value = Mux(step == 0, receiver, self);
        offset.Value = Mux(isNext, Lit.UInt(Position, AddressBits), ClassWord);
        follows.Value = false;
        foundOffset.Value = number[AddressBits - 1, 0];
        Read.Value = step == 0;
        Write.Value = false;
        Data.Value = A.Pack();

        Let(out var sized, Mux(step == 0, Size(A), Size(HeapWord)));
        When((step == 0) | (isNext & At(2)), () => length.Next = sized - 1);
        Let(out var container, Mux(step == 0, A.Tag, HeapWord.Tag));
        When((step == 0) | (isNext & At(2)), () => ofTuple.Next = container == Tag.Tuple);

        Lookup(found);
        Switch(Operation)
            .Case(ObjectOperation.GetItem, ObjectOperation.SetItem, () => Items(found))
            .Case(ObjectOperation.GetAttribute, ObjectOperation.SetAttribute, ObjectOperation.GetMethod, ObjectOperation.Find, () => Attributes(found))
            .Case(ObjectOperation.Next, () => Iterate(found))
            .Default();

        Let(out var fromCache, (Operation == ObjectOperation.GetMethod) | (Operation == ObjectOperation.Find) | ((Operation == ObjectOperation.GetAttribute) & (cache.Found.Kind == CacheKind.Value)));
        Result.Value = Mux(fromCache, cache.Value, HeapWord.Pack());
        When(isNext & atEnd, () => Result.Value = TaggedWord.Make(Tag.Raw, Lit.UInt(Machine.EndMark, Word.PayloadBits)))
            .ElseWhen(isNext & ofRange, () => Result.Value = TaggedWord.MakeInt(item.SignExtend(Word.PayloadBits)));
    }

    private Bit At(int cycle) => step == cycle;

    private void Suit() => Switch(Operation)
        .Case(ObjectOperation.GetItem, () => suits.Value = B.IsInt & A.Tag.IsAnyOf(Tag.List, Tag.Tuple))
        .Case(ObjectOperation.SetItem, () => suits.Value = B.IsInt & (A.Tag == Tag.List))
        .Case(ObjectOperation.GetAttribute, ObjectOperation.SetAttribute, ObjectOperation.GetMethod, () => suits.Value = !A.IsUnbound & B.IsStr)
        .Case(ObjectOperation.Next, () => suits.Value = B.Tag == Tag.Iterator)
        .Case(ObjectOperation.Fill, () => suits.Value = A.IsInt & B.IsStr)
        .Case(ObjectOperation.Find, () => suits.Value = A.Tag.IsAnyOf(Tag.Type, Tag.Instance, Tag.Iterator) & B.IsStr)
        .Default(() => suits.Value = false);

    private static UInt Size(TaggedWord reference) => reference.Payload[RefWord.SizeLow + AddressBits - 1, RefWord.SizeLow];

    // The word refers to an object that has a word of that index.
    private static Bit Holds(TaggedWord word, UInt index) => word.IsObject & (index < Size(word));
}
