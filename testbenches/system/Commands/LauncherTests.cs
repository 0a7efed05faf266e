using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Commands;

/// <summary>The shell script ./pyxl.</summary>
public class LauncherTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    [Test]
    public void Works_from_any_folder_through_a_link()
    {
        _scratch.Write("hello.py", "print('hello')\n");
        File.CreateSymbolicLink(_scratch.Path("link"), Repository.Path("pyxl"));
        Shell.Run(_scratch.Path("link"), ["run", "hello.py", "--engine", "model"], _scratch.Folder).Should().Be(new Outcome(0, "hello\n", ""));
    }

    [Test]
    public void Help_names_every_command()
    {
        var outcome = Shell.Pyxl();
        (outcome.Status, outcome.Error).Should().Be((0, ""));
        outcome.Output.Should().ContainAll("run", "build", "disasm", "profile", "trace", "test");
    }
}
