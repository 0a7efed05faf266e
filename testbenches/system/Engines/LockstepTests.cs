using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;

namespace PyXL.SystemTests.Engines;

/// <summary>Lockstep finds an engine that does something else than the model, whatever it is, and says where.</summary>
public class LockstepTests
{
    private const int Lie = 40;

    private static readonly ProgramImage Program = Programs.CompileText(
        """
        def double(x):
            return x + x

        total = 0
        for i in range(20):
            total += double(i)
        print(total)
        """);

    [TestCase("program counter")]
    [TestCase("instruction")]
    [TestCase("trap")]
    [TestCase("stack address")]
    [TestCase("result")]
    [TestCase("frame pointer")]
    [TestCase("stack pointer")]
    [TestCase("heap store")]
    [TestCase("cycle")]
    public void A_wrong_field_is_found_and_named(string field)
    {
        var difference = RunAgainst(new Liar((ref RetireRecord r) =>
        {
            switch (field)
            {
                case "program counter": r.Pc++; break;
                case "instruction": r.Instruction ^= 1; break;
                case "trap": r.Trap = !r.Trap; break;
                case "stack address": (r.Write, r.Address) = (true, r.Address + 1); break;
                case "result": r.Result = r.Result with { Payload = r.Result.Payload ^ 1UL << 63 }; break;
                case "frame pointer": r.FramePointer++; break;
                case "stack pointer": r.StackPointer--; break;
                case "heap store": r.Store = true; break;
                default: r.Cycle++; break;
            }
        }));
        difference.Should().NotBeNull();
        difference!.What.Should().Contain(field);
        difference.Instructions.Should().Be(Lie + 1);
    }

    [Test]
    public void The_report_names_the_Python_line_the_instruction_and_both_states()
    {
        var report = RunAgainst(new Liar((ref RetireRecord r) => r.Result = Word.Int(4711)))!.ToString();
        report.Should().MatchRegex(@"program\.py:\d+").And.Contain("4711").And.MatchRegex(@"model\s+pc 0x").And.MatchRegex(@"engine\s+pc 0x");
    }

    [Test]
    public void A_missing_end_is_found()
    {
        RunAgainst(new Truncating(Lie))!.What.Should().Contain("the model goes on");
    }

    [Test]
    public void A_wrong_byte_is_found()
    {
        RunAgainst(new Stuttering())!.What.Should().Contain("console output");
    }

    [Test]
    public void Memory_stays_bounded()
    {
        // Long enough that keeping the records would show: 400,000 instructions of over 100 bytes.
        var image = Programs.CompileText("total = 0\nfor i in range(200000):\n    total += i\nprint(total)\n");
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Programs.Lockstep("sim", image, new RunOptions()).Output.Should().Be("19999900000\n");
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(40_000_000);
    }

    private static LockstepDifference? RunAgainst(IEngine engine) => Lockstep.Run(engine, Program, new RunOptions(), new Recorder()).Difference;

    private delegate void Change(ref RetireRecord record);

    /// <summary>The model, but for one record.</summary>
    private sealed class Liar(Change change) : IEngine
    {
        public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer) => new ModelEngine().Run(image, options, new Filter(change, observer));

        private sealed class Filter(Change change, IRunObserver observer) : IRunObserver
        {
            private int _count;

            public bool WantsRetired => true;

            public void Console(int channel, byte value) => observer.Console(channel, value);

            public bool Retired(in RetireRecord record)
            {
                var told = record;
                if (_count++ == Lie) change(ref told);
                return observer.Retired(told);
            }
        }
    }

    /// <summary>The model, but it says that the program ended early.</summary>
    private sealed class Truncating(int after) : IEngine
    {
        public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer)
        {
            var recorder = new Recorder(retired: true);
            var result = new ModelEngine().Run(image, options, recorder);
            foreach (var record in recorder.Records.Take(after)) observer.Retired(record);
            return result;
        }
    }

    /// <summary>The model, but every byte is one too high.</summary>
    private sealed class Stuttering : IEngine
    {
        public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer) => new ModelEngine().Run(image, options, new Filter(observer));

        private sealed class Filter(IRunObserver observer) : IRunObserver
        {
            public bool WantsRetired => true;

            public void Console(int channel, byte value) => observer.Console(channel, (byte)(value + 1));

            public bool Retired(in RetireRecord record) => observer.Retired(record);
        }
    }
}
