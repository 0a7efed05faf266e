using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.RandomDesigns;
using PyXL.Hdl.Tests.Support;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Tests.Verilog;

[Parallelizable(ParallelScope.All)]
public class LintTests
{
    [Test]
    public async Task Random_designs_pass_every_tool_without_a_warning([Range(0, 39)] int seed)
    {
        using var directory = Tool.Directory();
        var files = VerilogWriter.Write(RandomDesign.Generate(seed));
        files.SaveTo(directory.Path);
        await Lint.Check(directory.Path, files);
    }
}
