using System.Numerics;

namespace PyXL.Hdl.Tests.Verilog;

/// <summary>Designs whose Verilog is looked at one by one.</summary>
internal static class Examples
{
    public enum Phase { Idle, Start, Data, Stop }

    [Doc("Sends a byte, least significant bit first, one bit a cycle.")]
    public sealed class Transmitter : Module
    {
        [Doc("A byte to send; taken while ready is high.")]
        public readonly Bit Valid = Input.Bit();
        public readonly UInt Byte = Input.UInt(8);
        public readonly Bit Ready = Output.Bit();
        [Doc("Idles high.")]
        public readonly Bit Line = Output.Bit();
        private readonly Enum<Phase> phase = Reg.Enum<Phase>(Phase.Idle);
        private readonly UInt shift = Reg.UInt(8, reset: (long?)null);
        [Doc("Bits that are left.")]
        private readonly UInt left = Reg.UInt(3);

        protected override void Build()
        {
            Ready.Value = phase == Phase.Idle;
            Line.Value = true;
            Switch(phase)
                .Case(Phase.Idle, () => When(Valid, () =>
                {
                    phase.Next = Phase.Start;
                    shift.Next = Byte;
                    left.Next = 7;
                }))
                .Case(Phase.Start, () =>
                {
                    Line.Value = false;
                    phase.Next = Phase.Data;
                })
                .Case(Phase.Data, () =>
                {
                    Line.Value = shift[0];
                    shift.Next = shift >> 1;
                    left.Next = left - 1;
                    When(left == 0, () => phase.Next = Phase.Stop);
                })
                .Case(Phase.Stop, () => phase.Next = Phase.Idle);
            Assert(Ready | (phase != Phase.Idle), "ready when idle");
        }
    }

    /// <summary>A stage of a pipeline whose valid goes down and whose ready goes up within the cycle, both under one condition.</summary>
    public sealed class Stage : Module
    {
        public readonly Bit ValidIn = Input.Bit();
        public readonly Bit ReadyOut = Output.Bit();
        public readonly Bit ValidOut = Output.Bit();
        public readonly Bit ReadyIn = Input.Bit();
        private readonly Bit open = Reg.Bit();

        protected override void Build()
        {
            ValidOut.Value = false;
            ReadyOut.Value = false;
            When(open, () =>
            {
                ValidOut.Value = ValidIn;
                ReadyOut.Value = ReadyIn;
            });
            open.Next = !open;
        }
    }

    public sealed class Pipeline : Module
    {
        public readonly Bit ValidIn = Input.Bit();
        public readonly Bit ReadyOut = Output.Bit();
        public readonly Bit ValidOut = Output.Bit();
        public readonly Bit ReadyIn = Input.Bit();
        private readonly Stage first = new();
        private readonly Stage second = new();

        protected override void Build()
        {
            first.ValidIn.Value = ValidIn;
            second.ValidIn.Value = first.ValidOut;
            ValidOut.Value = second.ValidOut;
            second.ReadyIn.Value = ReadyIn;
            first.ReadyIn.Value = second.ReadyOut;
            ReadyOut.Value = first.ReadyOut;
        }
    }

    public sealed class FullAdder : Module
    {
        public readonly Bit A = Input.Bit();
        public readonly Bit B = Input.Bit();
        public readonly Bit CarryIn = Input.Bit();
        public readonly Bit Sum = Output.Bit();
        public readonly Bit CarryOut = Output.Bit();

        protected override void Build()
        {
            Sum.Value = A ^ B ^ CarryIn;
            CarryOut.Value = A & B | CarryIn & (A ^ B);
        }
    }

    /// <summary>An adder whose carries are the bits of one wire, by instances and by statements.</summary>
    public sealed class RippleAdder(bool instances) : Module
    {
        public readonly UInt A = Input.UInt(8);
        public readonly UInt B = Input.UInt(8);
        public readonly UInt Sum = Output.UInt(9);
        private readonly UInt carry = Wire.UInt(9);
        private readonly FullAdder[] adders = instances ? [.. Enumerable.Range(0, 8).Select(_ => new FullAdder())] : [];

        protected override void Build()
        {
            carry[0].Value = false;
            for (var i = 0; i < 8; i++)
            {
                if (instances)
                {
                    adders[i].A.Value = A[i];
                    adders[i].B.Value = B[i];
                    adders[i].CarryIn.Value = carry[i];
                    Sum[i].Value = adders[i].Sum;
                    carry[i + 1].Value = adders[i].CarryOut;
                }
                else
                {
                    Sum[i].Value = A[i] ^ B[i] ^ carry[i];
                    carry[i + 1].Value = A[i] & B[i] | carry[i] & (A[i] ^ B[i]);
                }
            }
            Sum[8].Value = carry[8];
        }
    }

    /// <summary>Two clients of one memory, each reading and writing 72-bit words; the second may write parts and reads what is being written.</summary>
    public sealed class SharedMemory(int depth, bool masked, ReadDuringWrite rule, IEnumerable<BigInteger>? initial = null) : Module
    {
        public readonly UInt AddressA = Input.UInt(BitOperations.Log2((uint)depth - 1) + 1);
        public readonly Bit ReadA = Input.Bit();
        public readonly UInt DataA = Output.UInt(72);
        public readonly UInt AddressB = Input.UInt(BitOperations.Log2((uint)depth - 1) + 1);
        public readonly Bit WriteB = Input.Bit();
        public readonly UInt MaskB = Input.UInt(8);
        public readonly UInt WordB = Input.UInt(72);
        private readonly Memory words = Memory.Create(72, depth, initial, RamStyle.Block);

        protected override void Build()
        {
            DataA.Value = words.Read(AddressA, ReadA, rule);
            words.Write(AddressB, WordB, WriteB, masked ? MaskB : null);
        }
    }

    /// <summary>Two ports that both read and write.</summary>
    public sealed class DualPortMemory : Module
    {
        private readonly UInt[] address = [.. Enumerable.Range(0, 2).Select(_ => Input.UInt(10))];
        private readonly Bit[] write = [.. Enumerable.Range(0, 2).Select(_ => Input.Bit())];
        private readonly UInt[] word = [.. Enumerable.Range(0, 2).Select(_ => Input.UInt(36))];
        private readonly UInt[] data = [.. Enumerable.Range(0, 2).Select(_ => Output.UInt(36))];
        private readonly Memory words = Memory.Create(36, 1024, style: RamStyle.Block);

        protected override void Build()
        {
            for (var i = 0; i < 2; i++)
            {
                words.Write(address[i], word[i], write[i]);
                data[i].Value = words.Read(address[i], name: $"data_{i}");
            }
        }
    }

    /// <summary>Names that Verilog, a linter or the writer would trip over.</summary>
    public sealed class AwkwardNames : Module
    {
        private readonly Bit reg = Input.Bit();
        private readonly Bit wire = Input.Bit();
        private readonly UInt unusedOk = Input.UInt(4);
        private readonly UInt always = Output.UInt(4);
        private readonly UInt unusedOkPlus1 = Reg.UInt(4);

        protected override void Build()
        {
            var sum = unusedOk + 1;
            When(reg & wire, () => unusedOkPlus1.Next = sum);
            always.Value = sum ^ unusedOkPlus1;
        }
    }

    /// <summary>A vendor's clock buffer and a cell with parameters.</summary>
    public sealed class BUFG : BlackBox
    {
        public readonly Bit I = Input.Bit();
        public readonly Bit O = Output.Bit();
    }

    public sealed class Buffered : Module
    {
        private readonly Bit fast = Input.Bit();
        private readonly Bit slow = Output.Bit();
        private readonly BUFG buffer = new() { Parameters = { ["SIM_DEVICE"] = "\"7SERIES\"" } };

        protected override void Build()
        {
            buffer.I.Value = fast;
            slow.Value = buffer.O;
        }
    }

    /// <summary>Two widths of one class, each used twice, and one that differs by a constant only.</summary>
    public sealed class Family : Module
    {
        private readonly UInt input = Input.UInt(8);
        private readonly UInt output = Output.UInt(8);
        private readonly Increment[] members = [new(8, 1), new(8, 1), new(4, 1), new(4, 1), new(8, 2)];

        protected override void Build()
        {
            foreach (var member in members) member.In.Value = member.In.Width == 8 ? input : input[3, 0];
            output.Value = members.Aggregate(input, (all, m) => all ^ m.Out.ZeroExtend(8));
        }
    }

    public sealed class Increment(int width, int by) : Module
    {
        public readonly UInt In = Input.UInt(width);
        public readonly UInt Out = Output.UInt(width);

        protected override void Build() => Out.Value = In + by;
    }

    /// <summary>Fails an assertion in the tenth cycle after reset.</summary>
    public sealed class Failing : Module
    {
        private readonly UInt count = Reg.UInt(4);
        private readonly UInt shown = Output.UInt(4);

        protected override void Build()
        {
            count.Next = count + 1;
            shown.Value = count;
            When(count[3], () => Assert(count != 9, "100% of \"nine\" is too much"));
        }
    }
}
