using System.Numerics;
using System.Text;

namespace PyXL.Hdl.Simulation.Waves;

/// <summary>
/// Writes a value change dump (IEEE 1364-2005, clause 18): first scopes and variables, then, from
/// <see cref="EndDefinitions"/>, times and changes.
/// </summary>
public sealed class VcdWriter : IDisposable
{
    private readonly TextWriter output;
    private readonly StringBuilder digits = new();
    private int variables;
    private long? time;

    /// <param name="output">Disposed with the writer.</param>
    /// <param name="timescale">Unit of the times, such as <c>1ns</c>.</param>
    public VcdWriter(TextWriter output, string timescale)
    {
        this.output = output;
        output.NewLine = "\n";
        output.WriteLine("$version PyXL.Hdl $end");
        output.WriteLine($"$timescale {timescale} $end");
    }

    /// <summary>Opens a module instance; variables and scopes until <see cref="EndScope"/> are inside of it.</summary>
    public void Scope(string name) => output.WriteLine($"$scope module {name} $end");

    public void EndScope() => output.WriteLine("$upscope $end");

    /// <summary>Declares a variable.</summary>
    /// <returns>Its identifier code, for changes.</returns>
    public string Variable(string name, int width, bool isRegister)
    {
        var code = Code(variables++);
        output.WriteLine($"$var {(isRegister ? "reg" : "wire")} {width} {code} {name}{(width > 1 ? $" [{width - 1}:0]" : "")} $end");
        return code;
    }

    /// <summary>Declares a variable of text, which viewers know beyond the standard.</summary>
    /// <returns>Its identifier code, for changes.</returns>
    public string Text(string name)
    {
        var code = Code(variables++);
        output.WriteLine($"$var string 1 {code} {name} $end");
        return code;
    }

    public void EndDefinitions() => output.WriteLine("$enddefinitions $end");

    /// <summary>The changes that follow happen at this time, which must not lie before the last one.</summary>
    public void Time(long now)
    {
        if (now == time) return;
        output.Write('#');
        output.WriteLine(now);
        time = now;
    }

    /// <param name="words">The value, least significant word first, bits past the width zero.</param>
    public void Change(string code, int width, ReadOnlySpan<ulong> words)
    {
        if (width == 1)
        {
            output.Write(words[0] == 0 ? '0' : '1');
        }
        else
        {
            output.Write('b');
            output.Write(Binary(words));
            output.Write(' ');
        }
        output.WriteLine(code);
    }

    public void Change(string code, string text) => output.WriteLine($"s{text} {code}");

    public void Dispose() => output.Dispose();

    /// <summary>Binary digits without leading zeros, at least one.</summary>
    private StringBuilder Binary(ReadOnlySpan<ulong> words)
    {
        digits.Clear();
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var bits = digits.Length > 0 ? 64 : 64 - BitOperations.LeadingZeroCount(words[i]);
            for (var bit = bits - 1; bit >= 0; bit--) digits.Append((words[i] >> bit & 1) == 0 ? '0' : '1');
        }
        return digits.Length > 0 ? digits : digits.Append('0');
    }

    /// <summary>Identifier codes are numbers to base 94 in printable characters.</summary>
    private static string Code(int number)
    {
        var code = new StringBuilder();
        do
        {
            code.Append((char)('!' + number % 94));
            number /= 94;
        }
        while (number > 0);
        return code.ToString();
    }
}
