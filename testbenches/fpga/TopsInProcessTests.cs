using PyXL.Cli.Engines;
using PyXL.Cli.Host;
using PyXL.FpgaTests.Support;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using Board = PyXL.Cli.Host.Board;
using Wire = PyXL.Toolchain.Model.Wire;

namespace PyXL.FpgaTests;

/// <summary>The tops, which have two resets of one clock, in the simulator of the process: they need no other program.</summary>
public sealed class TopsInProcessTests
{
    private static readonly Machine Small = new() { ProgramDepth = 1024, StackDepth = 512, HeapDepth = 256 };

    private static ProgramImage RoundTrip => Compiler.Compile(Repository.Path("fpga", "open", "roundtrip.py"), new CompileOptions { Machine = Small, CallFunction = "main", Bare = true });

    /// <summary>Pin 1 wired to pin 2.</summary>
    private static ulong Looped(SimNet levels, SimNet enable) => ((levels.Value & enable.Value) >> 1 & 1) << 2;

    /// <summary>The processing system's port M_AXI_GP0: accesses of one word.</summary>
    private sealed class ProcessorBus : IRegisterBus
    {
        private const uint Base = 0x4000_0000;
        private readonly Simulator _simulator = new(Design.Elaborate(new TopOptions(new CoreOptions(Small), Pins: 8).Make(Top.Zynq)));
        private readonly SimNet _pads, _levels, _enable;

        public ProcessorBus()
        {
            (_pads, _levels, _enable) = (_simulator.Net("gpio_in"), _simulator.Net("gpio_out"), _simulator.Net("gpio_enable"));
            foreach (var (name, value) in new[] { ("awlen", 0u), ("awsize", 2u), ("awburst", 1u), ("awprot", 0u), ("wstrb", 15u), ("wlast", 1u), ("arlen", 0u), ("arsize", 2u), ("arburst", 1u), ("arprot", 0u), ("awid", 5u), ("arid", 6u) })
                this[name] = value;
            foreach (var valid in new[] { "awvalid", "wvalid", "arvalid" }) this[valid] = 0;
            (this["bready"], this["rready"]) = (1, 1);
            _simulator.Poke("ps7.FCLKRESETN", 0);
            Step(20);
            _simulator.Poke("ps7.FCLKRESETN", 1);
            Step(20);
        }

        private uint this[string name]
        {
            get => (uint)_simulator.Peek($"ps7.MAXIGP0{name.ToUpperInvariant()}");
            set => _simulator.Poke($"ps7.MAXIGP0{name.ToUpperInvariant()}", value);
        }

        public string Lamps => string.Concat(new[] { "led_running", "led_halted", "led_failed" }.Select(lamp => _simulator.Peek(lamp)));

        public bool Interrupts => !_simulator.Peek("ps7.IRQF2P").IsZero;

        public uint Read(int offset)
        {
            this["araddr"] = Base + (uint)offset;
            Offer("arvalid", "arready");
            while (this["rvalid"] == 0) Step();
            (this["rid"], this["rresp"], this["rlast"]).Should().Be((6u, 0u, 1u));
            var data = this["rdata"];
            Step();
            return data;
        }

        public void Write(int offset, uint value)
        {
            (this["awaddr"], this["wdata"]) = (Base + (uint)offset, value);
            Offer("awvalid", "awready");
            Offer("wvalid", "wready");
            while (this["bvalid"] == 0) Step();
            (this["bid"], this["bresp"]).Should().Be((5u, 0u));
            Step();
        }

        public void WaitForInterrupt()
        {
            for (var cycles = 0; cycles < 1000 && !Interrupts; cycles++) Step();
        }

        public void Dispose() => _simulator.Dispose();

        // What is offered stays until it is taken.
        private void Offer(string valid, string ready)
        {
            this[valid] = 1;
            while (this[ready] == 0) Step();
            Step();
            this[valid] = 0;
        }

        private void Step(int cycles = 1)
        {
            for (; cycles > 0; cycles--)
            {
                _pads.Value = Looped(_levels, _enable);
                _simulator.Step();
            }
        }
    }

    [Test]
    public void The_Zynq_s_is_loaded_by_its_bus_runs_and_is_reset_while_the_bus_stays_awake()
    {
        using var bus = new ProcessorBus();
        bus.Lamps.Should().Be("000");
        var board = new Board(bus);
        (board.Machine, board.ClockHz).Should().Be((Small, 100_000_000L));
        var image = RoundTrip;
        var expected = new SimEngine().Run(image, new RunOptions { Wires = [new Wire(1, 2)] }, new Console());
        for (var round = 0; round < 2; round++)
        {
            board.Load(image);
            board.Start();
            var console = new Console();
            board.Run(console, null).Should().BeEquivalentTo(expected);
            (console.Text, bus.Lamps, bus.Interrupts).Should().Be(("7\n", "010", true));
        }
    }

    [Test]
    public void The_one_without_a_host_starts_by_itself_and_prints_on_the_serial_line()
    {
        const int divisor = 8;
        var image = RoundTrip;
        var contents = new CoreContents(image.Program, image.Statics, image.Data);
        using var simulator = new Simulator(Design.Elaborate(new PyxlFpgaTop(new CoreOptions(Small, Contents: contents), divisor, pins: 8)));
        SimNet pads = simulator.Net("gpio_in"), levels = simulator.Net("gpio_out"), enable = simulator.Net("gpio_enable"),
            line = simulator.Net("uart_tx"), running = simulator.Net("led_running"), halted = simulator.Net("led_halted");
        simulator.Poke("uart_rx", 1);
        void Step(int cycles)
        {
            for (; cycles > 0; cycles--)
            {
                pads.Value = Looped(levels, enable);
                simulator.Step();
            }
        }

        Step(4095);
        running.Value.Should().Be(0, "block RAMs of some FPGAs cannot be read at once");
        Step(1);
        running.Value.Should().Be(1);
        var text = "";
        for (var idle = 0; idle < 2000; idle++)
        {
            Step(1);
            if (line.Value == 1) continue;
            // A bit of 0, eight bits from the lowest on, a bit of 1.
            Step(divisor / 2);
            var character = 0UL;
            for (var bit = 0; bit < 8; bit++)
            {
                Step(divisor);
                character |= line.Value << bit;
            }
            Step(divisor);
            text += (char)character;
            idle = 0;
        }
        (text, halted.Value, running.Value, simulator.Peek("led_failed")).Should().Be(("7\n", 1UL, 0UL, 0));
    }

    private sealed class Console : IRunObserver
    {
        public string Text { get; private set; } = "";

        void IRunObserver.Console(int channel, byte value) => Text += (char)value;
    }
}
