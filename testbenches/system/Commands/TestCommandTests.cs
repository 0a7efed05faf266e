using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Commands;

/// <summary><c>pyxl test</c>: programs against CPython.</summary>
public class TestCommandTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    private string Folder(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_scratch.Path(name))!);
            _scratch.Write(name, text);
        }
        return _scratch.Folder;
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Test]
    public void Programs_are_counted_by_folder_and_those_that_fail_are_explained()
    {
        var folder = Folder(
            ("one/good.py", "print(1 + 1)\n"),
            ("one/stored.py", "print(2)\n"), ("one/stored.out", "3\n"),
            ("two/error.py", "print('x')\nprint(1 // 0)\n"),
            ("two/status.py", "print('x')\n"), ("two/status.out", "x\n"), ("two/status.err", "1\nValueError: y\n"));
        var outcome = Shell.Pyxl("test", folder);
        outcome.Status.Should().Be(1);
        var lines = outcome.Output.Split('\n');
        lines.Select(Cells).Should().ContainEquivalentOf(new[] { "one", "1", "2", "50%" }).And.ContainEquivalentOf(new[] { "two", "1", "2", "50%" }).And.ContainEquivalentOf(new[] { "all", "2", "4", "50%" });
        lines.Should().Contain(l => l.StartsWith("one/stored") && l.EndsWith("output line 1: '3', got '2'"));
        lines.Should().Contain(l => l.StartsWith("two/status") && l.EndsWith("no error, should end with ValueError: y"));
        lines.Should().Contain("2 of 4 programs do what CPython does (engine model)");
    }

    [Test]
    public void A_folder_with_a_main_is_one_program()
    {
        var folder = Folder(("f/several/main.py", "import other\nprint(other.x)\n"), ("f/several/other.py", "x = 5\n"), ("f/single.py", "print(1)\n"));
        var outcome = Shell.Pyxl("test", folder);
        outcome.Status.Should().Be(0);
        outcome.Output.Should().Contain("2 of 2 programs");
    }

    [Test]
    public void What_must_be_refused_passes_where_it_is_refused_in_that_line()
    {
        Folder(("r/compiled.py", "x = 5  # refused: five\n"), ("r/refused.py", "print(1)\nprint(eval(input()))  # refused: eval\n"), ("r/other.py", "print(1)  # refused: print\nprint(eval(input()))\n"));
        var outcome = Shell.Pyxl("test", _scratch.Path("r"));
        outcome.Status.Should().Be(1);
        var lines = outcome.Output.Split('\n');
        lines.Should().Contain(l => l.StartsWith("compiled ") && l.EndsWith("compiled, though it must be refused"));
        lines.Should().Contain(l => l.StartsWith("other ") && l.EndsWith("line 1 is not refused"));
        lines.Should().Contain("1 of 3 programs do what CPython does (engine model)");
    }

    [Test]
    public void A_program_without_an_end_is_stopped()
    {
        Folder(("f/endless.py", "while True:\n    pass\n"), ("f/endless.out", ""));
        var outcome = Shell.Pyxl("test", _scratch.Path("f/endless.py"), "--max-cycles", "10000");
        outcome.Status.Should().Be(1);
        outcome.Output.Should().Contain("not ended after 10000 cycles");
    }

    [Test]
    public void The_report_is_Markdown_and_the_failures_are_lines()
    {
        var folder = Folder(("a/stored.py", "print('a|b')\n"), ("a/stored.out", "c\n"), ("b/good.py", "print(1)\n"));
        var (report, failures) = (_scratch.Path("report.md"), _scratch.Path("failures.txt"));
        Shell.Pyxl("test", folder, "--report", report, "--failures", failures).Status.Should().Be(1);
        File.ReadAllLines(report).Should().Contain("| feature | passed | programs |  |").And.Contain("| b | 1 | 1 | all |").And.Contain(@"| a/stored | output line 1: 'c', got 'a\|b' |");
        File.ReadAllText(failures).Should().Be("a/stored: output line 1: 'c', got 'a|b'\n");
    }

    [TestCase("nothing_there", "no such file or folder")]
    [TestCase(".", "no Python program there")]
    public void Mistakes_in_the_call_are_explained(string path, string message)
    {
        var outcome = Shell.Run(Repository.Path("pyxl"), ["test", path], _scratch.Folder);
        outcome.Status.Should().Be(2);
        outcome.Error.Should().StartWith("pyxl: ").And.Contain(message);
    }
}
