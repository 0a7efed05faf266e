using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Pins;

/// <summary>Protocols of the library's machine module, seen at the pins.</summary>
public class ProtocolTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    [TestCase(0, 0, TestName = "SPI mode 0 gives back what is looped")]
    [TestCase(0, 1, TestName = "SPI mode 1 gives back what is looped")]
    [TestCase(1, 0, TestName = "SPI mode 2 gives back what is looped")]
    [TestCase(1, 1, TestName = "SPI mode 3 gives back what is looped")]
    public void SpiGivesBackWhatIsLooped(int polarity, int phase)
    {
        var program = _scratch.Write($"spi{polarity}{phase}.py", $"""
            from machine import Pin, SoftSPI
            for order in SoftSPI.MSB, SoftSPI.LSB:
                spi = SoftSPI(1_000_000, polarity={polarity}, phase={phase}, firstbit=order, sck=Pin(1), mosi=Pin(2), miso=Pin(3))
                got = bytearray(3)
                spi.write_readinto(b"\xA5\x01\xFE", got)
                print(got, spi.read(2, 0x3C))

            """);
        var vcd = _scratch.Path($"spi{polarity}{phase}.vcd");
        Shell.Pyxl("run", program, "--loopback", "2:3", "--vcd", vcd).Should().Be(new Outcome(0, @"bytearray(b'\xa5\x01\xfe') b'<<'" + "\n" + @"bytearray(b'\xa5\x01\xfe') b'<<'" + "\n", ""));

        // Ten bytes of eight clocks, and the level at rest of the modes 2 and 3.
        var (times, _) = Waveform.Changes(vcd, "gpio_out", 1);
        times.Count.Should().Be(10 * 16 - 1 + polarity);
        times.Skip(polarity).Should().OnlyContain(t => t >= 400, "half a period is 500 ns, and the edges wait for the cycle counter");
    }

    [Test]
    public void Lamps_get_the_pulses_of_the_WS2812()
    {
        var program = _scratch.Write("lamps.py", """
            from machine import Pin
            from neopixel import NeoPixel
            lamps = NeoPixel(Pin(4, Pin.OUT), 2)
            lamps[0] = (0x81, 0, 0x55)
            lamps[1] = (1, 2, 3)
            lamps.write()
            """);
        var vcd = _scratch.Path("lamps.vcd");
        Shell.Pyxl("run", program, "--vcd", vcd).Should().Be(new Outcome(0, "", ""));
        var (times, first) = Waveform.Changes(vcd, "gpio_out", 4);
        first.Should().Be(1);
        var highs = times.Where((_, i) => i % 2 == 0).ToList();
        highs.Count.Should().Be(48);

        // Datasheet of the WS2812B: 0 is 400 ns high and 850 low, 1 is 800 high and 450 low, each within 150 ns; a low level of 50 us would end the data.
        highs.Should().OnlyContain(t => Math.Abs(t - 400) <= 150 || Math.Abs(t - 800) <= 150);
        byte[] sent = [0, 0x81, 0x55, 2, 1, 3];
        highs.Chunk(8).Select(bits => bits.Aggregate(0, (value, high) => value << 1 | (high > 600 ? 1 : 0))).Should().Equal(sent.Select(b => (int)b), "green comes first");
        times.Where((_, i) => i % 2 == 1).Should().OnlyContain(t => t >= 300 && t < 5000);
    }

    [Test]
    public void A_pulse_is_measured_and_one_that_does_not_come_is_told()
    {
        var program = _scratch.Write("pulse.py", """
            import machine
            pin = machine.Pin(2, machine.Pin.IN)
            print(machine.time_pulse_us(pin, 1, 20), machine.time_pulse_us(pin, 0, 20))
            print(machine.freq())
            try:
                machine.time_pulse_us(2, 1)
            except TypeError as error:
                print(error)
            """);
        Shell.Pyxl("run", program).Should().Be(new Outcome(0, "-2 -1\n100000000\na pin is wanted, not 'int'\n", ""));
    }

    [Test]
    public void What_MicroPython_programs_import_from_micropython_is_there()
    {
        var program = _scratch.Write("annotated.py", """
            import micropython
            from micropython import const
            N = const(10)

            @micropython.native
            def total(n):
                return sum(range(n))

            @micropython.viper
            def shifted(x: int) -> int:
                return x << 3

            print(total(N), shifted(5), micropython.opt_level())
            """);
        Shell.Pyxl("run", program).Should().Be(new Outcome(0, "45 40 0\n", ""));
    }

    [Test]
    public void Pins_alone_bring_nothing_of_the_library()
    {
        var program = _scratch.Write("small.py", """
            import machine
            pin = machine.Pin(1, machine.Pin.OUT)
            def pulse():
                pin.on()
                pin.off()
            pulse()
            """);
        Shell.Pyxl("build", program, "--size", "-o", _scratch.Path("small.pyxl")).Output.Should().NotContain("library");
    }
}
