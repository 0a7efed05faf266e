using System.Text.Json.Nodes;
using PyXL.Cli.Benches;
using PyXL.Cli.Engines;
using PyXL.Cli.Host;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Image;

namespace PyXL.SystemTests.Host;

/// <summary><c>pyxl load</c> and the Python host module, on the simulated bus; and registers in mapped memory.</summary>
public sealed class LoadTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    [Test]
    public void Load_does_what_run_does()
    {
        var program = _scratch.Write("hello.py", "for i in range(3):\n    print('hello')\n");
        string[] sizes = ["--program", "1024", "--stack", "512", "--heap", "256"];
        var stats = _scratch.Path("stats.json");
        Shell.Pyxl(["load", program, "--target", "sim", "--json", stats, .. sizes]).Should().Be(new Outcome(0, "hello\nhello\nhello\n", ""));
        var ran = _scratch.Path("ran.json");
        Shell.Pyxl(["run", program, "--engine", "model", "--json", ran, .. sizes]).Status.Should().Be(0);
        var expected = JsonNode.Parse(File.ReadAllText(ran))!.AsObject();
        expected["engine"] = "sim";
        JsonNode.Parse(File.ReadAllText(stats))!.ToJsonString().Should().Be(expected.ToJsonString());
    }

    [TestCase("there is no target 'jtag'", "--target", "jtag")]
    [TestCase("--target devmem:12: give the physical address", "--target", "devmem:12")]
    [TestCase("--target uio:x: give the number", "--target", "uio:x")]
    [TestCase("/dev/uio777: No such file or directory", "--target", "uio:777")]
    [TestCase("the memories are those of the board", "--target", "devmem", "--heap", "64")]
    [TestCase("--loopback is for --target sim", "--target", "devmem", "--loopback", "1:2")]
    public void A_mistake_is_told_in_one_line(string message, params string[] options)
    {
        var outcome = Shell.Pyxl(["load", _scratch.Write("p.py", "print(1)\n"), .. options]);
        outcome.Status.Should().Be(2);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"pyxl: {message}");
    }

    [Test]
    public void A_program_for_a_larger_machine_is_refused()
    {
        var machine = new Machine { ProgramDepth = 1024, StackDepth = 512, HeapDepth = 256 };
        using var bus = new SimulatedBus(machine, []);
        var large = new ProgramImage { Program = new uint[200], Statics = [], Machine = machine with { HeapDepth = 512 } };
        new Board(bus).Invoking(b => b.Load(large)).Should().Throw<Cli.UserError>().WithMessage("the program needs 512 words of heap, the system has 256: build it with --heap 256*");
        var floats = new ProgramImage { Program = new uint[200], Statics = [], Machine = machine with { Arithmetic = ArithmeticUnits.Serial } };
        new Board(bus).Invoking(b => b.Load(floats)).Should().Throw<Cli.UserError>().WithMessage("the program is for serial arithmetic, the system has full*");
    }

    [Test]
    public void The_Python_module_does_the_same()
    {
        var image = BusTests.Echo;
        ImageFile.Save(image, _scratch.Path("echo.pyxl"));
        var bench = Path.Combine(SimulatedBus.Bench(image.Machine), VerilatorBench.Executable);
        const string Input = "seventeen letters\n";
        var outcome = Shell.Run("python3",
            [Repository.Path("testbenches", "system", "Host", "simulated.py"), Repository.Path("fpga", "host"), bench, _scratch.Path("echo.pyxl")], input: Input);
        var model = Programs.Run("model", image, new RunOptions { Input = Encoding.ASCII.GetBytes(Input) });
        outcome.Error.Should().BeEmpty();
        var lines = outcome.OutputLines;
        lines[..2].Should().Equal("the program was not started", Input.TrimEnd());
        // The input comes later than the program asks for it, so that it waits.
        var figures = lines[2].Split(' ');
        figures[..2].Should().Equal("5", "None");
        long.Parse(figures[2]).Should().BeGreaterThanOrEqualTo(model.Result.Cycles);
        figures[3..].Should().Equal($"{model.Result.Instructions}", "100000000");
    }

    [Test]
    public void Mapped_registers_are_words_of_the_file_at_their_offsets()
    {
        var file = _scratch.Path("registers");
        using (var stream = File.Create(file)) stream.SetLength(4096 + (1 << RegisterMap.AddressBits));
        using (var bus = new MappedBus(file, 4096, hasInterrupt: false))
        {
            bus.Write(RegisterMap.CrcExpected.Offset, 0x12345678);
            bus.Read(RegisterMap.CrcExpected.Offset).Should().Be(0x12345678);
            bus.Write((1 << RegisterMap.AddressBits) - 4, 0xFFFFFFFF);
            bus.Invoking(b => new Board(b)).Should().Throw<Cli.UserError>().WithMessage("no PyXL system answers: its register ID reads 0x00000000*");
        }
        var bytes = File.ReadAllBytes(file);
        bytes[(4096 + RegisterMap.CrcExpected.Offset)..][..4].Should().Equal(0x78, 0x56, 0x34, 0x12);
        bytes[^4..].Should().Equal(0xFF, 0xFF, 0xFF, 0xFF);
    }
}
