using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.RandomDesigns;
using PyXL.Hdl.Tests.Support;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Tests.Verilog;

[Parallelizable(ParallelScope.All)]
public class LintTests
{
    private static IEnumerable<int> Seeds => Campaign.Seeds(40, full: 200);

    [Test]
    public async Task Random_designs_pass_every_tool_without_a_warning([ValueSource(nameof(Seeds))] int seed)
    {
        using var directory = Tool.Directory();
        var files = VerilogWriter.Write(RandomDesign.Generate(seed));
        files.SaveTo(directory.Path);
        await Lint.Check(directory.Path, files);
    }
}
