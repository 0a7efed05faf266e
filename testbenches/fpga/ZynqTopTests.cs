using System.Diagnostics;
using System.Globalization;
using PyXL.Cli.Benches;
using PyXL.Cli.Engines;
using PyXL.Cli.Host;
using PyXL.FpgaTests.Support;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Model;
using Board = PyXL.Cli.Host.Board;
using Wire = PyXL.Toolchain.Model.Wire;

namespace PyXL.FpgaTests;

/// <summary>The whole programmable logic of a Zynq in Icarus, behind a stand-in for its processor: what <c>pyxl load</c> does on the board is done by the same code.</summary>
public sealed class ZynqTopTests
{
    private static readonly Machine Small = new() { ProgramDepth = 1024, StackDepth = 512, HeapDepth = 256 };

    private readonly string _folder = Directory.CreateTempSubdirectory("pyxl-zynq").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    /// <summary>The processor's port M_AXI_GP0, by the text that <c>zynq_top_bench.v</c> takes and gives.</summary>
    private sealed class ProcessorBus(string bench) : IRegisterBus
    {
        private readonly Process _bench = Process.Start(new ProcessStartInfo("vvp", ["-n", bench]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

        public uint Read(int offset) => ReadBurst(offset, 1)[0];

        public uint[] ReadBurst(int offset, int count)
        {
            Tell($"R {offset:x} {count:x}");
            return [.. Enumerable.Range(0, count).Select(_ => uint.Parse(Answer(), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        }

        public void Write(int offset, uint value) => Tell($"W {offset:x} {value:x}");

        public bool WaitsForInterrupt(int cycles)
        {
            Tell($"I {cycles:x}");
            return Answer() == "1";
        }

        public void WaitForInterrupt() => WaitsForInterrupt(1000);

        /// <summary>running, halted, failed</summary>
        public string Lamps()
        {
            Tell("L");
            return Answer();
        }

        private void Tell(string command) => _bench.StandardInput.WriteLine(command);

        private string Answer()
        {
            _bench.StandardInput.Flush();
            return _bench.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the bench has ended");
        }

        public void Dispose()
        {
            _bench.StandardInput.Close();
            _bench.WaitForExit();
            _bench.Dispose();
        }
    }

    private sealed class Console : IRunObserver
    {
        public string Text { get; private set; } = "";

        void IRunObserver.Console(int channel, byte value) => Text += (char)value;
    }

    private ProcessorBus Open()
    {
        var files = CoreVerilog.Write(new TopOptions(new CoreOptions(Small), Pins: 8).Make(Top.Zynq));
        files.SaveTo(_folder);
        Tool.Run("iverilog", _folder, ["-g2012", "-s", "bench", "-o", "bench.vvp", Repository.Path("testbenches", "fpga", "zynq_top_bench.v"), .. files.Sources]);
        return new ProcessorBus(Path.Combine(_folder, "bench.vvp"));
    }

    [Test]
    public void A_program_is_loaded_and_run_twice_and_takes_the_cycles_of_the_bare_core()
    {
        var image = Compiler.Compile(Repository.Path("fpga", "open", "roundtrip.py"), new CompileOptions { Machine = Small, CallFunction = "main", Bare = true });
        var expected = new Console();
        var result = new SimEngine().Run(image, new RunOptions { Wires = [new Wire(1, 2)] }, expected);
        (expected.Text, result.End, result.Status).Should().Be(("7\n", RunEnd.Halted, 0u));

        using var bus = Open();
        bus.Lamps().Should().Be("000");
        var board = new Board(bus);
        (board.Machine, board.ClockHz).Should().Be((Small, 100_000_000L));
        for (var round = 0; round < 2; round++)
        {
            board.Load(image);
            board.Start();
            var console = new Console();
            board.Run(console, null).Should().BeEquivalentTo(result);
            console.Text.Should().Be("7\n");
            bus.Lamps().Should().Be("010");
            bus.WaitsForInterrupt(10).Should().BeTrue("the end of the program is enabled");
        }

        // A burst of the processor's cache or DMA is as good as single accesses.
        bus.ReadBurst(RegisterMap.StackWindow.Offset, 12).Should().Equal(Enumerable.Range(0, 12).Select(i => bus.Read(RegisterMap.StackWindow.Offset + 4 * i)));
    }
}
