using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Library;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Language;

public sealed class NameTests
{
    private static IEnumerable<string> Names(Module module) => Design.Elaborate(module).Top.Nets.Select(n => n.Name);

    private sealed class Spelling : Module
    {
        public readonly Bit Enable = Input.Bit();
        public readonly Bit TopOfStack = Input.Bit();
        public readonly Bit topOfHeap = Input.Bit();
        public readonly Bit PC = Input.Bit();
        public readonly Bit ALUResult = Input.Bit();
        public readonly Bit Read2Data = Input.Bit();
        public readonly Bit Reg = Input.Bit();
        public readonly Bit X0 = Input.Bit();
        public readonly Bit _hidden = Input.Bit();
        public readonly Bit Größe = Input.Bit();
        public Bit Property { get; } = Input.Bit();
        public readonly Bit Renamed = Input.Bit(name: "OtherName");

        protected override void Build() { }
    }

    private abstract class Base : Module
    {
        private readonly Bit inherited = Reg.Bit();

        protected override void Build() => inherited.Next = true;
    }

    private sealed class Derived : Base
    {
        public readonly Bit Own = Output.Bit();
        private readonly Bit inherited = Reg.Bit();

        protected override void Build()
        {
            base.Build();
            inherited.Next = Own;
            Own.Value = true;
        }
    }

    private sealed class Clashing : Module
    {
        private readonly UInt count = Reg.UInt(8);
        private readonly UInt total = Wire.UInt(8);
        public readonly UInt Count = Output.UInt(8);
        public readonly UInt Total = Output.UInt(8);
        private readonly Memory mem = Memory.Create(8, 8, initial: []);
        private readonly Bit Mem = Wire.Bit();

        protected override void Build()
        {
            count.Next = count + 1;
            Count.Value = count;
            total.Value = count;
            Total.Value = total;
            Mem.Value = mem.Read(count[2, 0]).Any();
        }
    }

    private sealed class Word : Struct
    {
        public readonly Enum<ReadDuringWrite> Tag = Field.Enum<ReadDuringWrite>();
        public readonly Pair Payload = Field.Of<Pair>();
        public readonly Bit[] Flags = [Field.Bit(), Field.Bit()];
    }

    private sealed class Pair : Struct
    {
        public readonly UInt Hi = Field.UInt(32);
        public readonly UInt Lo = Field.UInt(32);
    }

    private sealed class Groups : Module
    {
        public readonly Word TopWord = Input.Of<Word>();
        public readonly Bit[] Lanes = [Input.Bit(), Input.Bit()];
        public readonly List<Bit[]> Grid = [[Input.Bit(), Input.Bit()], [Input.Bit()]];
        public readonly Dictionary<string, Bit> Pins = new() { ["Led"] = Input.Bit() };
        public readonly Stream<UInt> Bytes = Stream<UInt>.Sink(Field.UInt(8));
        private readonly Fifo<UInt>[] queues = [new(Field.UInt(8), 2)];

        protected override void Build()
        {
            queues[0].In.From(Bytes);
            queues[0].Out.Ready.Value = true;
        }
    }

    private sealed class Locals : Module
    {
        public readonly UInt In = Input.UInt(4);
        public readonly UInt Out = Output.UInt(4);

        protected override void Build()
        {
            Let(out var nextValue, In + 1);
            Let(out UInt typed, nextValue + 1);
            UInt later;
            Let(out later, typed + 1);
            for (var i = 0; i < 3; i++)
            {
                Let(out var sum, later + In);
                later = sum;
            }
            var local = Wire.Of<Pair>(name: "localPair");
            local.Hi.Value = 1;
            local.Lo.Value = later.ZeroExtend(32);
            Out.Value = local.Lo.Truncate(4);
        }
    }

    private sealed class Consumer(UInt from) : Module
    {
        // The parameter is a field of this class too, but the signal stays its owner's.
        public readonly UInt In = Input.Like(from);
        public readonly UInt Out = Output.Like(from);

        protected override void Build() => Out.Value = In + from.Width;
    }

    private sealed class Shared : Module
    {
        public readonly UInt In = Input.UInt(4);
        private readonly UInt alias;
        private readonly Consumer consumer;
        private readonly Module sameConsumer;

        public Shared()
        {
            alias = In;
            consumer = new Consumer(In);
            sameConsumer = consumer;
        }

        protected override void Build() => ((Consumer)sameConsumer).In.Value = alias;
    }

    private sealed class BUFG : BlackBox
    {
        public readonly Bit I = Input.Bit();
        public readonly Bit O = Output.Bit();
    }

    private sealed class WithCell : Module
    {
        private readonly BUFG buffer = new() { Parameters = { ["DEPTH"] = "3" }, Domain = ClockDomain.Default };

        protected override void Build() => buffer.I.Value = true;
    }

    [Test]
    public void Members_become_snake_case() => Names(new Spelling()).Should().Equal(
        "enable", "top_of_stack", "top_of_heap", "pc", "alu_result", "read2_data", "reg_", "x0", "_hidden", "gr__e", "property_", "other_name");

    [Test]
    public void Fields_of_base_classes_come_first() => Names(new Derived()).Should().Equal("inherited", "own", "inherited_reg");

    [Test]
    public void Ports_keep_a_name_that_several_members_want()
    {
        var top = Design.Elaborate(new Clashing()).Top;
        top.Nets.Select(n => n.Name).Should().Equal("count_reg", "total_wire", "count", "total", "mem", "mem_mem_data");
        top.Memories.Single().Name.Should().Be("mem_mem");
    }

    [Test]
    public void Groups_give_their_name_as_prefix()
    {
        var top = Design.Elaborate(new Groups()).Top;
        top.Nets.Select(n => n.Name).Should().Equal(
            "top_word_tag", "top_word_payload_hi", "top_word_payload_lo", "top_word_flags_0", "top_word_flags_1",
            "lanes_0", "lanes_1", "grid_0_0", "grid_0_1", "grid_1_0", "pins_led", "bytes_valid", "bytes_payload", "bytes_ready");
        var queue = top.Children.Single();
        (queue.TypeName, queue.InstanceName).Should().Be(("fifo", "queues_0"));
        queue.Nets.Select(n => n.Name).Should().StartWith(["in_valid", "in_payload", "in_ready", "out_valid", "out_payload", "out_ready"]);
        queue.Memories.Single().Name.Should().Be("words");
        queue.Path.Should().Be("groups.queues_0");
    }

    [Test]
    public void Locals_have_the_names_of_their_variables() => Names(new Locals()).Should().Equal(
        "in", "out", "next_value", "typed", "later", "sum", "sum_1", "sum_2", "local_pair_hi", "local_pair_lo");

    [Test]
    public void What_is_reached_twice_keeps_its_first_name_and_owner()
    {
        var top = Design.Elaborate(new Shared()).Top;
        top.Nets.Select(n => n.Name).Should().Equal("in");
        top.Children.Select(c => c.InstanceName).Should().Equal("consumer");
        top.Children[0].Nets.Select(n => n.Name).Should().Equal("in", "out");
    }

    [Test]
    public void Cells_are_named_exactly_as_in_the_code()
    {
        var top = Design.Elaborate(new WithCell()).Top;
        var cell = top.Children.Single();
        cell.IsBlackBox.Should().BeTrue();
        cell.TypeName.Should().Be("BUFG");
        cell.InstanceName.Should().Be("buffer");
        cell.Nets.Select(n => n.Name).Should().Equal("I", "O");
        cell.Parameters.Should().Equal(new Dictionary<string, string> { ["DEPTH"] = "3" });
        top.Domains.Should().Equal(ClockDomain.Default);
    }

    [Test]
    public void Members_know_their_lines()
    {
        var top = Design.Elaborate(new Groups()).Top;
        Repository.Line(top.Source).Should().Contain("Design.Elaborate(new Groups())");
        Repository.Line(top.Children[0].Source).Should().Contain("queues = [new(Field.UInt(8), 2)]");
        Repository.Line(top.Nets[5].Source).Should().Contain("Bit[] Lanes");
        Repository.Line(top.Body[0].Source).Should().Contain("queues[0].In.From(Bytes)");
    }
}
