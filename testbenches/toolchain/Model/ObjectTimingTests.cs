using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Model;

/// <summary>Cycles and outcomes of the instructions on items, attributes and iterators, written out for each case.</summary>
public class ObjectTimingTests
{
    /// <summary>The instructions of this file.</summary>
    internal static readonly Opcode[] Opcodes = [Opcode.GetItem, Opcode.SetItem, Opcode.GetAttribute, Opcode.SetAttribute, Opcode.GetMethod, Opcode.Find, Opcode.Next, Opcode.FillCache];

    private static readonly Word End = new(Tag.Raw, Machine.EndMark);

    private readonly List<LinkWord[]> _objects = [];
    private readonly List<LinkWord> _statics = [];
    private int _address = 1;

    private Word New(Tag tag, params Word[] words)
    {
        var reference = new RefWord(_address, words.Length + 1);
        _objects.Add([new HeaderWord(tag, reference.Size).ToWord(), .. words.Select(w => (LinkWord)w)]);
        _address += reference.Size;
        return reference.ToWord(tag);
    }

    private Word Name() => New(Tag.Str, new Word(Tag.Raw, 1UL << 32 | 1), Word.Unbound, new Word(Tag.Raw, 'x'));

    private Word List(params Word[] items) => New(Tag.List, Word.Int(items.Length), New(Tag.Object, items));

    [SetUp]
    public void Clear()
    {
        _objects.Clear();
        _statics.Clear();
        _address = 1;
    }

    /// <summary>Runs the instructions, then one on the words, pushed in their order; its cycles, and the word that it pushed, null where it trapped.</summary>
    private (int Cycles, Word? Result) Run(Opcode opcode, Word[] operands, params (Word Key, Word Name, Word Value)[] entries) => Run(opcode, operands, out _, entries);

    private (int Cycles, Word? Result) Run(Opcode opcode, Word[] operands, out ReferenceModel model, params (Word Key, Word Name, Word Value)[] entries)
    {
        var program = new TestProgram(StaticOnly(Opcode.SetFrame, 60));
        void Load(Word word) => program.Main.Emit(Unary(Opcode.Copy, Push, Operand.Static(program.Static(word))));
        foreach (var words in _objects) program.Object(words);
        foreach (var (key, name, value) in entries)
        {
            Load(value);
            Load(key);
            Load(name);
            program.Main.Emit(Pair(Opcode.FillCache, Operand.Pop, Operand.Pop));
        }
        foreach (var operand in operands) Load(operand);
        var at = program.Main.Count;
        program.Main.Emit(InstructionSet.Get(opcode).Format switch
        {
            Format.Binary => Binary(opcode, Push, Operand.Pop, Operand.Pop),
            Format.Unary => Unary(opcode, Push, Operand.Pop),
            _ => Pair(opcode, Operand.Pop, Operand.Pop),
        });
        program.Main.Emit(Source(Opcode.Halt, Operand.Imm(0)));
        program.Handler(opcode, Source(Opcode.Halt, Operand.Imm(1)));
        model = new ReferenceModel(program.Build(), new TestEnvironment());
        while (model.Pc != Machine.ResetPc + at) model.Step();
        var before = model.Cycle;
        var record = model.Step()!.Value;
        return ((int)(model.Cycle - before), record.Trap ? null : record.Write ? record.Result : record.StoreData);
    }

    private static Word Key(Word cls, CacheKind kind, int place = 0, CacheReceiver receiver = CacheReceiver.Class) => new CacheWord(RefWord.From(cls.Payload).Address, receiver, kind, place).ToWord();

    private static (int, Word?) Traps(int cycles) => (cycles + Timing.TrapPenalty, null);

    [Test]
    public void Items_of_a_list([Values(-2, -1, 0, 1)] int index)
    {
        var list = List(Word.Int(10), Word.Int(11));
        Run(Opcode.GetItem, [list, Word.Int(index)]).Should().Be((4, Word.Int(10 + (index & 1))));
    }

    [Test]
    public void Items_of_a_tuple([Values(-2, -1, 0, 1)] int index)
    {
        var tuple = New(Tag.Tuple, Word.Int(10), Word.Int(11));
        Run(Opcode.GetItem, [tuple, Word.Int(index)]).Should().Be((4, Word.Int(10 + (index & 1))));
    }

    [Test]
    public void An_item_that_is_not_there_traps_in_the_third_cycle([Values(2, -3, long.MaxValue, long.MinValue, 1L << 32, -1L << 32)] long index, [Values] bool ofTuple)
    {
        Word[] items = [Word.Int(10), Word.Int(11)];
        Run(Opcode.GetItem, [ofTuple ? New(Tag.Tuple, items) : List(items), Word.Int(index)]).Should().Be(Traps(3));
        Clear();
        if (!ofTuple) Run(Opcode.SetItem, [Word.None, List(items), Word.Int(index)]).Should().Be(Traps(3));
    }

    [Test]
    public void Other_containers_and_indices_trap_at_once()
    {
        Run(Opcode.GetItem, [New(Tag.Dict, Word.None), Word.Int(0)]).Should().Be(Traps(2));
        Run(Opcode.GetItem, [List(Word.None), Word.True]).Should().Be(Traps(2));
        Run(Opcode.GetItem, [List(Word.None), Word.Unbound]).Should().Be(Traps(2));
        Run(Opcode.SetItem, [Word.None, New(Tag.Tuple, Word.None), Word.Int(0)]).Should().Be(Traps(2));
    }

    [Test]
    public void A_list_whose_array_is_too_short_traps_in_the_fourth_cycle()
    {
        var list = New(Tag.List, Word.Int(3), New(Tag.Object, Word.None));
        Run(Opcode.GetItem, [list, Word.Int(1)]).Should().Be(Traps(4));
        Clear();
        list = New(Tag.List, Word.Int(3), Word.Int(1));
        Run(Opcode.SetItem, [Word.None, list, Word.Int(1)]).Should().Be(Traps(4));
    }

    [Test]
    public void An_item_is_assigned_in_4_cycles()
    {
        var list = List(Word.Int(10), Word.Int(11));
        var items = RefWord.From(list.Payload).Address - 3;
        Run(Opcode.SetItem, [Word.Float(0.5), list, Word.Int(-1)], out var model).Should().Be((4, Word.Float(0.5)));
        model.Heap[items + 2].Should().Be(Word.Float(0.5));
    }

    /// <summary>An instance of a new class with the names and values.</summary>
    private Word Instance(out Word cls, params Word[] pairs)
    {
        cls = New(Tag.Type);
        return New(Tag.Instance, cls, pairs.Length == 0 ? Word.None : New(Tag.Object, pairs), Word.None);
    }

    [Test]
    public void Attributes_in_the_table_take_5_cycles_either_way()
    {
        Word x = Name(), y = Name();
        var instance = Instance(out var cls, x, Word.Int(1), y, Word.Int(2));
        Run(Opcode.GetAttribute, [instance, y], (Key(cls, CacheKind.Slot, 3), y, Word.None)).Should().Be((5, Word.Int(2)));
        Run(Opcode.SetAttribute, [Word.Int(9), instance, y], out var model, (Key(cls, CacheKind.Slot, 3), y, Word.None)).Should().Be((5, Word.Int(9)));
        var table = RefWord.From(instance.Payload).Address - 5;
        model.Heap[table + 4].Should().Be(Word.Int(9));
        // Another attribute is there.
        Run(Opcode.GetAttribute, [instance, y], (Key(cls, CacheKind.Slot, 1), y, Word.None)).Should().Be(Traps(5));
        Run(Opcode.SetAttribute, [Word.Int(9), instance, y], (Key(cls, CacheKind.Slot, 1), y, Word.None)).Should().Be(Traps(5));
        // The table ends before it.
        Run(Opcode.GetAttribute, [instance, y], (Key(cls, CacheKind.Slot, 5), y, Word.None)).Should().Be(Traps(4));
        // Not known.
        Run(Opcode.GetAttribute, [instance, y], (Key(cls, CacheKind.Slot, 1), x, Word.None)).Should().Be(Traps(4));
        Run(Opcode.SetAttribute, [Word.Int(9), instance, y]).Should().Be(Traps(4));
        Run(Opcode.SetAttribute, [Word.Int(9), instance, Word.Int(1)]).Should().Be(Traps(2));
        Run(Opcode.GetAttribute, [instance, Word.Int(1)]).Should().Be(Traps(2));
    }

    [Test]
    public void A_new_attribute_takes_8_cycles_where_it_is_the_next_one()
    {
        Word x = Name(), y = Name();
        var instance = Instance(out var cls, x, Word.Int(1), Word.None, Word.None, Word.None, Word.None);
        Run(Opcode.SetAttribute, [Word.Int(9), instance, y], out var model, (Key(cls, CacheKind.Slot, 3), y, Word.None)).Should().Be((8, Word.Int(9)));
        var table = RefWord.From(instance.Payload).Address - 7;
        model.Heap[(table + 3)..(table + 5)].ToArray().Should().Equal(y, Word.Int(9));
        Run(Opcode.SetAttribute, [Word.Int(9), instance, y], (Key(cls, CacheKind.Slot, 5), y, Word.None)).Should().Be(Traps(7));
        Run(Opcode.GetAttribute, [instance, y], (Key(cls, CacheKind.Slot, 3), y, Word.None)).Should().Be(Traps(5));
        Clear();
        y = Name();
        instance = Instance(out cls, Word.None, Word.None);
        Run(Opcode.SetAttribute, [Word.Int(9), instance, y], (Key(cls, CacheKind.Slot, 1), y, Word.None)).Should().Be((8, Word.Int(9)));
    }

    [Test]
    public void Attributes_in_words_of_the_instance_take_5_cycles()
    {
        var x = Name();
        var cls = New(Tag.Type);
        var instance = New(Tag.Instance, cls, Word.None, Word.Int(5), Word.Unbound);
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Member, 3), x, Word.None)).Should().Be((5, Word.Int(5)));
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Member, 4), x, Word.None)).Should().Be(Traps(5));
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Member, 5), x, Word.None)).Should().Be(Traps(4));
        Run(Opcode.SetAttribute, [Word.Int(6), instance, x], (Key(cls, CacheKind.Member, 4), x, Word.None)).Should().Be((5, Word.Int(6)));
    }

    [Test]
    public void Values_and_methods_of_the_class_come_from_the_cache()
    {
        var x = Name();
        var instance = Instance(out var cls);
        Word value = Word.Int(7), function = new(Tag.Func, 77);
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Value), x, value)).Should().Be((5, value));
        Run(Opcode.GetMethod, [instance, x], (Key(cls, CacheKind.Method), x, function)).Should().Be((4, function));
        Run(Opcode.GetMethod, [instance, x], (Key(cls, CacheKind.Value), x, function)).Should().Be(Traps(4));
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Method), x, function)).Should().Be(Traps(4));
        Run(Opcode.SetAttribute, [value, instance, x], (Key(cls, CacheKind.Value), x, value)).Should().Be(Traps(4));
        Run(Opcode.GetMethod, [Word.Int(3), x], (new CacheWord((int)Tag.Int, CacheReceiver.Tag, CacheKind.Method, 0).ToWord(), x, function)).Should().Be((4, function));
        Run(Opcode.GetAttribute, [cls, x], (Key(cls, CacheKind.Value, 0, CacheReceiver.Itself), x, value)).Should().Be((5, value));
        Run(Opcode.GetMethod, [cls, x], (Key(cls, CacheKind.Method, 0, CacheReceiver.ItselfCalled), x, function)).Should().Be((4, function));
        Run(Opcode.GetMethod, [cls, x], (Key(cls, CacheKind.Method, 0, CacheReceiver.Itself), x, function)).Should().Be(Traps(4));
    }

    [Test]
    public void What_a_class_has_by_a_name_is_found_for_it_and_its_instances()
    {
        var x = Name();
        var instance = Instance(out var cls);
        Word value = Word.Int(7);
        var entry = (Key(cls, CacheKind.Value, 0, CacheReceiver.ItselfCalled), x, value);
        Run(Opcode.Find, [cls, x], entry).Should().Be((4, value));
        Run(Opcode.Find, [instance, x], entry).Should().Be((4, value));
        Run(Opcode.Find, [New(Tag.Instance, cls, New(Tag.Dict, Word.Int(0)), Word.None), x], entry).Should().Be((4, value));
        Run(Opcode.Find, [New(Tag.Iterator, cls), x], entry).Should().Be((4, value));
        Run(Opcode.Find, [cls, Name()], entry).Should().Be(Traps(4));
        Run(Opcode.Find, [cls, x], (Key(cls, CacheKind.Method, 0, CacheReceiver.ItselfCalled), x, value)).Should().Be(Traps(4));
        Run(Opcode.Find, [cls, x], (Key(cls, CacheKind.Value), x, value)).Should().Be(Traps(4));
        Run(Opcode.Find, [Word.Int(3), x], (new CacheWord((int)Tag.Int, CacheReceiver.Tag, CacheKind.Value, 0).ToWord(), x, value)).Should().Be(Traps(2));
        Run(Opcode.Find, [cls, Word.Int(3)], entry).Should().Be(Traps(2));
        Run(Opcode.GetMethod, [cls, x], entry).Should().Be(Traps(4));
    }

    [Test]
    public void An_instance_whose_attributes_are_a_dict_may_have_any()
    {
        var x = Name();
        var cls = New(Tag.Type);
        var instance = New(Tag.Instance, cls, New(Tag.Dict, Word.Int(0)), Word.None);
        Run(Opcode.GetMethod, [instance, x], (Key(cls, CacheKind.Method), x, Word.Int(7))).Should().Be(Traps(4));
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Value), x, Word.Int(7))).Should().Be(Traps(4));
        Run(Opcode.GetAttribute, [instance, x], (Key(cls, CacheKind.Slot, 1), x, Word.None)).Should().Be(Traps(4));
    }

    [Test]
    public void A_flush_forgets_all()
    {
        var (x, cls) = (Name(), New(Tag.Type));
        var cache = new LookupCache();
        var key = CacheWord.From(Key(cls, CacheKind.Value).Payload);
        bool Knows(long cycle) => cache.Find(key.Receiver, key.Subject, RefWord.From(x.Payload).Address, cycle, out _, out _);
        cache.Fill(key, RefWord.From(x.Payload).Address, Word.None, 10);
        Knows(11).Should().BeTrue();
        cache.Flush(20);
        Knows(21).Should().BeFalse();
        // The generations come round: an entry of an old one is no entry.
        for (var i = 2; i < 1 << 16; i++) cache.Flush(100);
        Knows(5000).Should().BeFalse();
        cache.Fill(key, RefWord.From(x.Payload).Address, Word.None, 612);
        Knows(5000).Should().BeFalse("cleared until then");
        cache.Fill(key, RefWord.From(x.Payload).Address, Word.None, 613);
        Knows(614).Should().BeTrue();
    }

    private Word Iterator(Word position, Word source, Word more) => New(Tag.Iterator, Word.None, position, source, more, Word.None);

    [Test]
    public void The_next_item_of_a_list_or_tuple_takes_6_cycles_the_end_5([Values] bool ofTuple)
    {
        Word[] items = [Word.Int(10), Word.Int(11)];
        var source = ofTuple ? New(Tag.Tuple, items) : List(items);
        var iterator = Iterator(Word.Int(1), source, Word.None);
        Run(Opcode.Next, [iterator], out var model).Should().Be((6, Word.Int(11)));
        var at = RefWord.From(iterator.Payload).Address;
        model.Heap[at + 2].Should().Be(Word.Int(2));
        iterator = Iterator(Word.Int(2), source, Word.None);
        Run(Opcode.Next, [iterator], out model).Should().Be((5, End));
        model.Heap[RefWord.From(iterator.Payload).Address + 3].Should().Be(Word.None);
    }

    [Test]
    public void The_next_item_of_a_range_takes_6_cycles_the_end_5()
    {
        var iterator = Iterator(Word.Int(-2), Word.Int(7), Word.Int(-3));
        Run(Opcode.Next, [iterator], out var model).Should().Be((6, Word.Int(7)));
        var at = RefWord.From(iterator.Payload).Address;
        model.Heap[(at + 2)..(at + 4)].ToArray().Should().Equal(Word.Int(-1), Word.Int(4));
        Run(Opcode.Next, [Iterator(Word.Int(0), Word.Int(1L << 40), Word.Int(1))]).Should().Be((5, End));
        Run(Opcode.Next, [Iterator(Word.Int(-1), Word.Int(int.MaxValue), Word.Int(int.MaxValue))]).Should().Be((6, Word.Int(int.MaxValue)));
    }

    [Test]
    public void Other_iterators_trap()
    {
        Run(Opcode.Next, [List()]).Should().Be(Traps(2));
        Run(Opcode.Next, [Iterator(new Word(Tag.Func, 5), Word.Int(0), Word.None)]).Should().Be(Traps(3));
        Run(Opcode.Next, [Iterator(Word.Int(1L << 31), List(), Word.None)]).Should().Be(Traps(3));
        Run(Opcode.Next, [Iterator(Word.Int(0), Word.None, Word.None)]).Should().Be(Traps(4));
        Run(Opcode.Next, [Iterator(Word.Int(-1), Word.Int(1L << 31), Word.Int(1))]).Should().Be(Traps(4));
        Run(Opcode.Next, [Iterator(Word.Int(-1), Word.Int(1), Word.Int(1L << 31))]).Should().Be(Traps(5));
        Run(Opcode.Next, [Iterator(Word.Int(0), New(Tag.List, Word.Int(1), Word.None), Word.None)]).Should().Be(Traps(6));
    }

    [Test]
    public void FILL_takes_2_cycles()
    {
        Run(Opcode.FillCache, [Word.None, Key(New(Tag.Type), CacheKind.Value), Name()]).Cycles.Should().Be(2);
        Run(Opcode.FillCache, [Word.None, Word.None, Name()]).Should().Be(Traps(2));
    }
}
