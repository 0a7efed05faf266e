using CliWrap;
using CliWrap.Buffered;
using FluentAssertions;

namespace PyXL.Rtl.Tests.Support;

/// <summary>Tools that the tests hold the Verilog against.</summary>
internal static class Tool
{
    /// <summary>Runs a tool that has to succeed; returns all that it says.</summary>
    public static async Task<string> Run(string tool, string folder, params string[] arguments)
    {
        var result = await Cli.Wrap(tool).WithArguments(arguments).WithWorkingDirectory(folder).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        var output = result.StandardOutput + result.StandardError;
        result.ExitCode.Should().Be(0, "{0} accepts its input, but says: {1}", tool, output);
        return output;
    }
}
