using FluentAssertions;

namespace PyXL.Hdl.Tests.Support;

/// <summary>What elaboration has to say about a module.</summary>
public static class Findings
{
    public static IReadOnlyList<Diagnostic> Errors(Module module)
    {
        var elaborate = () => Design.Elaborate(module);
        return elaborate.Should().Throw<HdlException>().Which.Errors;
    }

    public static Diagnostic Error(Module module) => Errors(module).Should().ContainSingle().Subject;

    public static Diagnostic Error(Action build) => Error(new Sketch(build));

    /// <param name="code">Part of the line of C# that the finding has to name.</param>
    public static void ShouldBe(this Diagnostic finding, string member, string message, string code)
    {
        finding.Member.Should().Be(member);
        finding.Message.Should().Contain(message);
        Repository.Line(finding.Source).Should().Contain(code);
        finding.ToString().Should().StartWith($"{finding.Source.File}:{finding.Source.Line}: {member}: ");
    }
}
