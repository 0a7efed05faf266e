using System.Text;
using PyXL.Cli.Engines;
using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Engines;

/// <summary>sys.stdin on every engine: what CPython makes of the same bytes.</summary>
public sealed class ConsoleInputTests
{
    private const string Program = """
        import sys
        for line in sys.stdin:
            print(repr(line))
            if line == "rest\n":
                break
        print(repr(sys.stdin.read(3)), repr(sys.stdin.readline(2)), sys.stdin.readlines(), repr(sys.stdin.read()), repr(sys.stdin.readline()))
        """;

    [TestCase("model"), TestCase("sim"), TestCase("verilator"), TestCase("icarus")]
    public void A_program_reads_what_CPython_reads(string engine)
    {
        var image = Programs.CompileText(Program);
        var input = Encoding.UTF8.GetBytes("é→𝄞\r\n\nrest\nαβγdef\rx\nlast");
        var run = Programs.Run(engine, image, new RunOptions { Input = input, MaxCycles = 10_000_000 });
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(run.Output)).Should().Be("'é→𝄞\\r\\n'\n'\\n'\n'rest\\n'\n'αβγ' 'de' ['f\\rx\\n', 'last'] '' ''\n");
        run.Should().Be(Programs.Run("model", image, new RunOptions { Input = input, MaxCycles = 10_000_000 }));
    }
}
