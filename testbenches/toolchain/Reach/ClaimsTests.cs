using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Reach;

/// <summary>A run that does not do what the analysis claims is noticed.</summary>
public class ClaimsTests
{
    private static string? Violation(string source, Action<ProgramImage>? change = null)
    {
        using var file = new SourceFileOnDisk(source);
        var claims = new Claims();
        var image = Compiler.Compile(file.Path, new CompileOptions { Claims = claims });
        change?.Invoke(image);
        var model = new ReferenceModel(image, new TestEnvironment());
        while (!model.Halted)
        {
            if (claims.CheckOperands(model, image) is { } wrong) return wrong;
            if (model.Step() is not { } record) return $"{model.Fault}";
            if (claims.CheckTrap(record, image) is { } trapped) return trapped;
        }
        return null;
    }

    private const string Source = "def f(x):\n    return x + 1000\nprint(f(200))\n";

    private static void Replace(ProgramImage image, Word old, Word with) => image.Statics[Array.IndexOf(image.Statics, old)] = with;

    [Test]
    public void A_run_of_the_image_as_it_was_compiled_keeps_to_them() => Violation(Source).Should().BeNull();

    [Test]
    public void A_value_of_another_type_is_noticed() =>
        Violation(Source, i => Replace(i, Word.Int(1000), Word.None)).Should().Contain("__main__.f line 2: operand B of Add is");
}
