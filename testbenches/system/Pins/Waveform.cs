using System.Globalization;

namespace PyXL.SystemTests.Pins;

/// <summary>Reads a signal's changes from a VCD file (IEEE 1364-2005, section 18).</summary>
internal static class Waveform
{
    /// <summary>The times in ns between the changes of a bit, and its level after the first of them.</summary>
    /// <param name="signal">The first variable of that name.</param>
    public static (IReadOnlyList<int> Times, int First) Changes(string file, string signal, int bit)
    {
        string? code = null;
        var (time, level) = (0, 0);
        List<(int Time, int Level)> changes = [];
        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields is ["$var", _, _, var id, var name, ..] && name == signal) code ??= id;
            else if (line.StartsWith('#')) time = int.Parse(line[1..], CultureInfo.InvariantCulture);
            else if (fields is [['b', .. var digits], var of] && of == code)
            {
                var now = digits.Length > bit && digits[^(bit + 1)] == '1' ? 1 : 0;
                if (now != level) changes.Add((time, level = now));
            }
        }
        return (changes.Zip(changes.Skip(1), (a, b) => b.Time - a.Time).ToList(), changes[0].Level);
    }
}
