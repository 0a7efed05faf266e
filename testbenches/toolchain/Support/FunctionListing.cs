using System.Text.RegularExpressions;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Listing;

namespace PyXL.Toolchain.Tests.Support;

/// <summary>A compiled function as text that does not depend on where things lie: branches by their distance, statics by what they hold.</summary>
internal static partial class FunctionListing
{
    [GeneratedRegex(@"\bs([0-9]+)\b")]
    private static partial Regex Static();

    [GeneratedRegex(@"\[([0-9]+)\]")]
    private static partial Regex StaticAddress();

    [GeneratedRegex("0x([0-9A-F]{4})")]
    private static partial Regex Address();

    /// <param name="function">Its name in the program.</param>
    public static string[] Of(string source, string function)
    {
        using var file = new SourceFileOnDisk(source);
        var image = Compiler.Compile(file.Path);
        var symbol = image.Debug!.Functions.Single(f => f.Name == (function == "<module>" ? "__main__" : $"__main__.{function}"));
        return [.. Enumerable.Range(symbol.Start, symbol.End - symbol.Start).Select(pc => Text(image, pc))];
    }

    private static string Text(ProgramImage image, int pc)
    {
        var text = Regex.Replace(InstructionText.Format(image.Program[pc], pc), " +", " ");
        text = Static().Replace(text, m => Name(image, int.Parse(m.Groups[1].ValueSpan)));
        text = StaticAddress().Replace(text, m => Name(image, int.Parse(m.Groups[1].ValueSpan)));
        return Address().Replace(text, m => (Convert.ToInt32(m.Groups[1].Value, 16) - pc).ToString("+0;-0"));
    }

    private static string Name(ProgramImage image, int address)
    {
        var global = image.Debug!.Globals.FirstOrDefault(g => g.Static == address);
        if (global is not null) return global.Name;
        var word = image.Statics[address];
        if (word.Tag != Tag.Func) return word.ToString();
        var entry = FuncWord.From(word.Payload).Entry;
        return image.Debug.Functions.Single(f => f.Entry == entry).Name;
    }
}
