using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Items, attributes and iteration.</summary>
public sealed partial class ReferenceModel
{
    // Words of objects.
    private const int ListCount = 1, ListItems = 2, ClassWord = 1, AttributesWord = 2, Position = 2, Source = 3, RangeStep = 4;

    private readonly LookupCache _cache = new();

    /// <summary>What an instruction on objects came to.</summary>
    /// <param name="Cycles">Cycles in the execute stage, up to the one in which it traps where it does.</param>
    /// <param name="Value">The result; null where it traps.</param>
    private readonly record struct Outcome(int Cycles, Word? Value = null);

    private void Complete(in DecodedInstruction i, Word a, Word b, int sp, Outcome outcome)
    {
        if (outcome.Value is { } value) Finish(i, sp, value, outcome.Cycles - i.Cycles);
        else Trap(i, a, b, sp, outcome.Cycles);
    }

    /// <summary>Instructions with a third operand.</summary>
    private void Assign(in DecodedInstruction i, Word a, Word b, int sp)
    {
        sp--;
        var value = _stack[sp & _stackMask];
        var outcome = i.Opcode switch
        {
            Opcode.SetItem => SetItem(a, b, value),
            Opcode.SetAttribute => SetAttribute(a, b, value),
            _ => FillCache(a, b, value),
        };
        if (outcome.Value is null) Trap(i, a, b, sp, outcome.Cycles, value);
        else Next(_pc + 1, sp, outcome.Cycles);
    }

    private Word HeapAt(int address) => (address & HeapAddressMask) is var at && at < _heap.Length ? _heap[at] : Word.Unbound;

    private void SetHeap(int address, Word word)
    {
        address &= HeapAddressMask;
        if (address < _heap.Length) _heap[address] = word;
        _retired.Store = true;
        _retired.StoreAddress = address;
        _retired.StoreData = word;
    }

    private static int AddressOf(Word word) => (int)(word.Payload & HeapAddressMask);

    private static uint SizeOf(Word word) => (uint)(word.Payload >> RefWord.SizeLow) & HeapAddressMask;

    private static bool IsObject(Word word) => word.HasAddress && word.Tag is not (Tag.Frame or Tag.Func);

    /// <summary>The address of an item; null where the instruction traps, in that cycle.</summary>
    private int? ItemAddress(Word a, Word b, bool sets, out int cycles)
    {
        cycles = 2;
        if (b.Tag != Tag.Int || a.Tag != Tag.List && (sets || a.Tag != Tag.Tuple)) return null;
        cycles = 3;
        var count = a.Tag == Tag.Tuple ? SizeOf(a) - 1 & HeapAddressMask : (uint)AddressOf(HeapAt(AddressOf(a) + ListCount));
        var index = b.Signed < 0 ? b.Signed + count : b.Signed;
        if (index < 0 || b.Signed >= count) return null;
        cycles = 4;
        var number = (uint)(index + 1) & HeapAddressMask;
        if (a.Tag == Tag.Tuple) return AddressOf(a) + (int)number;
        var items = HeapAt(AddressOf(a) + ListItems);
        return IsObject(items) && number < SizeOf(items) ? AddressOf(items) + (int)number : null;
    }

    private Outcome GetItem(Word a, Word b) => ItemAddress(a, b, sets: false, out var cycles) is { } address ? new(Timing.Item, HeapAt(address)) : new(cycles);

    private Outcome SetItem(Word a, Word b, Word value)
    {
        if (ItemAddress(a, b, sets: true, out var cycles) is not { } address) return new(cycles);
        SetHeap(address, value);
        return new(Timing.Item, value);
    }

    /// <summary>Asks the cache; false where there is no entry.</summary>
    private bool Lookup(Word a, Word name, bool calls, out CacheWord outcome, out Word value)
    {
        var (receiver, subject) = a.Tag switch
        {
            Tag.Instance or Tag.Iterator => (CacheReceiver.Class, AddressOf(HeapAt(AddressOf(a) + ClassWord))),
            Tag.Type => (calls ? CacheReceiver.ItselfCalled : CacheReceiver.Itself, AddressOf(a)),
            _ => (CacheReceiver.Tag, (int)a.Tag),
        };
        return _cache.Find(receiver, subject, AddressOf(name), _cycle + 2, out outcome, out value);
    }

    /// <summary>Not an instance that keeps its attributes in a dict or the like.</summary>
    private bool IsPlain(Word a) => a.Tag != Tag.Instance || HeapAt(AddressOf(a) + AttributesWord).Tag is Tag.None or Tag.Object;

    private Outcome GetMethod(Word a, Word b)
    {
        if (a.Tag == Tag.Unbound || b.Tag != Tag.Str) return new(2);
        return Lookup(a, b, calls: true, out var outcome, out var value) && outcome.Kind == CacheKind.Method && IsPlain(a) ? new(Timing.Method, value) : new(4);
    }

    private Outcome Find(Word a, Word b)
    {
        if (a.Tag is not (Tag.Type or Tag.Instance or Tag.Iterator) || b.Tag != Tag.Str) return new(2);
        var cls = AddressOf(a.Tag == Tag.Type ? a : HeapAt(AddressOf(a) + ClassWord));
        return _cache.Find(CacheReceiver.ItselfCalled, cls, AddressOf(b), _cycle + 2, out var outcome, out var value) && outcome.Kind == CacheKind.Value ? new(Timing.Method, value) : new(4);
    }

    /// <summary>Where an instance keeps an attribute; null where the cache does not know.</summary>
    private int? PlaceOf(Word a, CacheWord outcome)
    {
        if (a.Tag != Tag.Instance) return null;
        if (outcome.Kind == CacheKind.Member) return outcome.Place <= (SizeOf(a) - 1 & HeapAddressMask) ? AddressOf(a) + outcome.Place : null;
        if (outcome.Kind != CacheKind.Slot) return null;
        var table = HeapAt(AddressOf(a) + AttributesWord);
        var size = SizeOf(table);
        return table.Tag == Tag.Object && (outcome.Place & size & 1) == 1 && outcome.Place < size ? AddressOf(table) + outcome.Place : null;
    }

    private static bool IsName(Word word, Word name) => word.Tag == Tag.Str && AddressOf(word) == AddressOf(name);

    private Outcome GetAttribute(Word a, Word b)
    {
        if (a.Tag == Tag.Unbound || b.Tag != Tag.Str) return new(2);
        if (!Lookup(a, b, calls: false, out var outcome, out var value)) return new(4);
        if (outcome.Kind == CacheKind.Value) return IsPlain(a) ? new(Timing.Attribute, value) : new(4);
        if (PlaceOf(a, outcome) is not { } place) return new(4);
        if (outcome.Kind == CacheKind.Slot) return IsName(HeapAt(place), b) ? new(Timing.Attribute, HeapAt(place + 1)) : new(5);
        return HeapAt(place).Tag == Tag.Unbound ? new(5) : new(Timing.Attribute, HeapAt(place));
    }

    private Outcome SetAttribute(Word a, Word b, Word value)
    {
        if (a.Tag == Tag.Unbound || b.Tag != Tag.Str) return new(2);
        if (!Lookup(a, b, calls: false, out var outcome, out _) || PlaceOf(a, outcome) is not { } place) return new(4);
        if (outcome.Kind == CacheKind.Member) SetHeap(place, value);
        else if (IsName(HeapAt(place), b)) SetHeap(place + 1, value);
        else if (HeapAt(place).Tag != Tag.None) return new(5);
        else if (outcome.Place != 1 && HeapAt(place - 2).Tag == Tag.None) return new(7);
        else
        {
            SetHeap(place, b);
            SetHeap(place + 1, value);
            return new(Timing.NewAttribute, value);
        }
        return new(Timing.Attribute, value);
    }

    private Outcome FillCache(Word a, Word b, Word value)
    {
        if (a.Tag != Tag.Int || b.Tag != Tag.Str) return new(2);
        _cache.Fill(CacheWord.From(a.Payload), AddressOf(b), value, _cycle + 1);
        return new(2, value);
    }

    /// <summary>The function that gives an iterator's items, where it has one.</summary>
    private bool NextFunction(Word iterator, out FuncWord function)
    {
        var position = HeapAt(AddressOf(iterator) + Position);
        function = FuncWord.From(position.Payload);
        return iterator.Tag == Tag.Iterator && position.Tag == Tag.Func;
    }

    private static bool IsSmall(Word word) => word.Tag == Tag.Int && word.Signed is >= int.MinValue and <= int.MaxValue;

    private Outcome NextItem(Word iterator)
    {
        if (iterator.Tag != Tag.Iterator) return new(2);
        var self = AddressOf(iterator);
        var position = HeapAt(self + Position);
        if (!IsSmall(position)) return new(3);
        var number = (int)position.Signed + 1 is var following && position.Signed == int.MaxValue ? int.MinValue : following;
        var source = HeapAt(self + Source);
        var end = new Word(Tag.Raw, Machine.EndMark);
        if (source.Tag == Tag.Int)
        {
            if (position.Signed != 0 && !IsSmall(source)) return new(4);
            var step = HeapAt(self + RangeStep);
            if (position.Signed == 0) return new(Timing.NextEnd, end);
            if (!IsSmall(step)) return new(5);
            SetHeap(self + Source, Word.Int(source.Signed + step.Signed));
            SetHeap(self + Position, Word.Int(number));
            return new(Timing.NextItem, source);
        }
        if (source.Tag is not (Tag.List or Tag.Tuple)) return new(4);
        var count = source.Tag == Tag.Tuple ? SizeOf(source) - 1 & HeapAddressMask : (uint)AddressOf(HeapAt(AddressOf(source) + ListCount));
        if ((uint)number > count)
        {
            SetHeap(self + Source, Word.None);
            return new(Timing.NextEnd, end);
        }
        var items = source.Tag == Tag.Tuple ? source : HeapAt(AddressOf(source) + ListItems);
        if (source.Tag == Tag.List && !(IsObject(items) && (number & HeapAddressMask) < SizeOf(items))) return new(6);
        var item = HeapAt(AddressOf(items) + number);
        SetHeap(self + Position, Word.Int(number));
        return new(Timing.NextItem, item);
    }
}
