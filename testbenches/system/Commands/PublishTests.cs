using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Commands;

/// <summary>The command line as it is taken to a board's Linux: a folder that <c>dotnet publish</c> makes.</summary>
public sealed class PublishTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    /// <returns>The folder.</returns>
    private string Publish(params string[] options)
    {
        var folder = _scratch.Path("published");
        var outcome = Shell.Run("dotnet", ["publish", "cli", "-c", "Release", "-p:UseAppHost=false", "-o", folder, "--artifacts-path", _scratch.Path("artifacts"), "--disable-build-servers", "-v", "q", "-nologo", .. options]);
        outcome.Status.Should().Be(0, outcome.Output);
        return folder;
    }

    /// <summary>The folder is for any processor. Once it has compiled a program beside CPython it needs none for a .pyc.</summary>
    [Test]
    public void A_published_folder_compiles_pyc_files_without_CPython()
    {
        var pyxl = Path.Combine(Publish(), "pyxl.dll");
        var program = _scratch.Write("program.py", "print('hello', [i * i for i in range(5)])\n");
        var compiled = _scratch.Path("program.pyc");
        Shell.Run("python3", ["-c", "import py_compile, sys; py_compile.compile(sys.argv[1], sys.argv[2])", program, compiled]).Status.Should().Be(0);
        using var tools = new ToolFolder("dotnet");
        Outcome Build(string file, string name, Dictionary<string, string?>? environment = null) => Shell.Run("dotnet", [pyxl, "build", file, "-o", _scratch.Path(name)], environment: environment);

        Build(compiled, "first.pyxl", tools.Environment).Should().Be(new Outcome(2, "", "pyxl: python3 cannot be run: install CPython 3.11 and put it on the path\n"));
        Build(compiled, "second.pyxl").Status.Should().Be(0);
        Build(compiled, "third.pyxl", tools.Environment).Status.Should().Be(0);
        File.ReadAllBytes(_scratch.Path("third.pyxl")).Should().Equal(File.ReadAllBytes(_scratch.Path("second.pyxl")));
        Shell.Run("dotnet", [pyxl, "run", compiled, "--engine", "model"], environment: tools.Environment).Output.Should().Be("hello [0, 1, 4, 9, 16]\n");
    }

    /// <param name="machine">Of the header of a PE file.</param>
    [TestCaseSource(nameof(InFull))]
    public void It_can_be_published_for_the_boards_processor(string runtime, int machine)
    {
        var program = File.ReadAllBytes(Path.Combine(Publish("-r", runtime, "--no-self-contained"), "pyxl.dll"));
        BitConverter.ToUInt16(program, BitConverter.ToInt32(program, 0x3C) + 4).Should().Be((ushort)machine);
    }

    public static IEnumerable<TestCaseData> InFull =>
        Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? [] : [new TestCaseData("linux-arm", 0x01C4), new TestCaseData("linux-arm64", 0xAA64)];
}
