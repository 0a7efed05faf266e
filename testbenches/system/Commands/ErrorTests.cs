using PyXL.Cli.Engines;
using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Commands;

/// <summary>Whatever is wrong is said in one line with an exit status other than 0, without a stack trace and without a half-written file.</summary>
public class ErrorTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    [Test]
    public void Missing_file() => Fails(Shell.Pyxl("run", _scratch.Path("absent.py")), "absent.py: no such file");

    [Test]
    public void Directory_for_a_program() => Fails(Shell.Pyxl("run", _scratch.Folder), "is a directory");

    [Test]
    public void Syntax_error() =>
        Fails(Shell.Pyxl("run", _scratch.Write("bad.py", "x = 1\nif x\n    print(x)\n")), "bad.py:2", "expected ':'");

    [Test]
    public void Unsupported_construct() =>
        Fails(Shell.Pyxl("run", _scratch.Write("later.py", "x = 1\nprint(eval(str(x)))\n")), "later.py:2");

    [Test]
    public void Unknown_function_to_call() => Fails(Shell.Pyxl("run", _scratch.Write("p.py", "x = 1\n"), "--call", "mian"), "mian");

    [Test]
    public void Unknown_pin_in_the_program() =>
        Fails(Shell.Pyxl("run", _scratch.Write("pin.py", "from compiler.intrinsics import *\npyxl_write_gpio_pin77(1)\n")), "pin.py:2", "77");

    [TestCase("1:99", "pins are 0 to 31")]
    [TestCase("1", "give two pins")]
    [TestCase("a:b", "give two pins")]
    [TestCase("-1:2", "give two pins")]
    [TestCase("3:3", "needs two pins")]
    public void Bad_wire(string wire, string message) => Fails(Shell.Pyxl("run", Good(), "--loopback", wire), message);

    [Test]
    public void Two_wires_to_one_pin() => Fails(Shell.Pyxl("run", Good(), "--loopback", "1:3", "--loopback", "2:3"), "pin 3 has a wire already");

    [TestCase("--engine", "fpga", "there is no engine 'fpga'")]
    [TestCase("--max-cycles", "0", "whole number from 1")]
    [TestCase("--max-cycles", "many", "whole number from 1")]
    [TestCase("--stack", "1000", "power of two")]
    [TestCase("--heap", "99999999999", "heap")]
    [TestCase("--nonsense", "1", "unknown command or option '--nonsense'")]
    [TestCase("--vcd", "/nonexistent/x.vcd", "cannot write")]
    [TestCase("--json", "/nonexistent/x.json", "cannot write")]
    public void Bad_option(string option, string value, string message) => Fails(Shell.Pyxl("run", Good(), option, value), message);

    [Test]
    public void No_program() => Fails(Shell.Pyxl("run"), "Required argument missing");

    [Test]
    public void Unknown_command() => Fails(Shell.Pyxl("rum", "x.py"), "unknown command or option 'rum'");

    [Test]
    public void Lockstep_of_the_model_with_itself() => Fails(Shell.Pyxl("run", Good(), "--engine", "model", "--lockstep"), "--lockstep");

    [Test]
    public void Waveform_of_the_model() => Fails(Shell.Pyxl("run", Good(), "--engine", "model", "--vcd", _scratch.Path("x.vcd")), "no signals");

    [Test]
    public void Image_that_is_text() => Fails(Shell.Pyxl("run", _scratch.Write("x.pyxl", "hello")), "not a PyXL program image");

    [TestCase(100)]
    [TestCase(-1)]
    public void Corrupt_image(int at)
    {
        var bytes = File.ReadAllBytes(Image());
        bytes[at < 0 ? ^1 : at] ^= 0x10;
        File.WriteAllBytes(_scratch.Path("bad.pyxl"), bytes);
        Fails(Shell.Pyxl("run", _scratch.Path("bad.pyxl")), "corrupt");
    }

    [Test]
    public void Image_of_another_version()
    {
        var bytes = File.ReadAllBytes(Image());
        bytes[4]++;
        File.WriteAllBytes(_scratch.Path("new.pyxl"), bytes);
        Fails(Shell.Pyxl("run", _scratch.Path("new.pyxl")), "version");
    }

    [Test]
    public void Truncated_image()
    {
        File.WriteAllBytes(_scratch.Path("short.pyxl"), File.ReadAllBytes(Image())[..60]);
        Fails(Shell.Pyxl("run", _scratch.Path("short.pyxl")), "truncated");
    }

    [Test]
    public void Options_for_Python_with_an_image() => Fails(Shell.Pyxl("run", Image(), "--call", "main"), "built already");

    [Test]
    public void Image_that_cannot_be_written() => Fails(Shell.Pyxl("build", Good(), "-o", "/nonexistent/x.pyxl"), "cannot write");

    [Test]
    public void Pyc_of_another_version()
    {
        var pyc = Pyc();
        var bytes = File.ReadAllBytes(pyc);
        bytes[0]++;
        File.WriteAllBytes(pyc, bytes);
        Fails(Shell.Pyxl("run", pyc), "3.11");
    }

    [TestCase(10)]
    [TestCase(30)]
    public void Truncated_pyc(int length)
    {
        var pyc = Pyc();
        File.WriteAllBytes(pyc, File.ReadAllBytes(pyc)[..length]);
        Fails(Shell.Pyxl("run", pyc), "good.pyc");
    }

    [Test]
    public void Corrupt_pyc_never_shows_a_stack_trace()
    {
        var bytes = File.ReadAllBytes(Pyc());
        var random = new Random(311);
        for (var i = 0; i < 12; i++)
        {
            var bad = (byte[])bytes.Clone();
            for (var n = 0; n < 4; n++) bad[random.Next(16, bad.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(_scratch.Path("bad.pyc"), bad);
            var outcome = Shell.Pyxl("run", _scratch.Path("bad.pyc"), "--engine", "model", "--max-cycles", "100000");
            outcome.Error.Should().NotContain("   at ").And.NotContain("internal error", because: Convert.ToHexString(bad));
        }
    }

    [Test]
    public void Max_cycles_passed()
    {
        foreach (var engine in EngineNames.All)
        {
            var outcome = Shell.Pyxl("run", _scratch.Write("forever.py", "while True:\n    pass\n"), "--engine", engine, "--max-cycles", "5000");
            Fails(outcome, "has not ended after 5000 cycles");
            outcome.Status.Should().Be(124);
        }
    }

    [Test]
    public void Missing_python() => Fails(WithoutTools("run", Good()), "python3");

    [Test]
    public void Missing_verilator() => Fails(WithoutTools("run", Image(), "--engine", "verilator"), "apt-get install verilator");

    [Test]
    public void Missing_icarus() => Fails(WithoutTools("run", Image(), "--engine", "icarus"), "apt-get install iverilog");

    [Test]
    public void Missing_dotnet()
    {
        using var tools = new ToolFolder("bash", "dirname", "readlink");
        Fails(Shell.Run("/bin/bash", [Repository.Path("pyxl"), "--version"], environment: tools.Environment), ".NET SDK");
    }

    private string Good() => _scratch.Write("good.py", "print(1)\n");

    private string Image()
    {
        var image = _scratch.Path("good.pyxl");
        Shell.Pyxl("build", Good(), "-o", image).Should().Be(new Outcome(0, "", ""));
        return image;
    }

    private string Pyc()
    {
        Good();
        Shell.Run("python3", ["-c", "import py_compile; py_compile.compile('good.py', 'good.pyc', doraise=True)"], _scratch.Folder).Status.Should().Be(0);
        return _scratch.Path("good.pyc");
    }

    /// <summary>Runs the command line with a PATH that has dotnet and what the launcher needs, and nothing else.</summary>
    private static Outcome WithoutTools(params string[] arguments)
    {
        using var tools = new ToolFolder("bash", "dirname", "readlink", "find", "flock", "dotnet");
        return Shell.Run(Repository.Path("pyxl"), arguments, environment: tools.Environment);
    }

    private static void Fails(Outcome outcome, params string[] fragments)
    {
        outcome.Status.Should().NotBe(0);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().ContainSingle(because: outcome.Error).Which.Should().StartWith("pyxl: ").And.ContainAll(fragments);
    }
}
