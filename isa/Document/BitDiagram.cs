using System.Text;

namespace PyXL.Isa.Document;

/// <summary>A word's fields as a picture in text: bit numbers above boxes with names.</summary>
internal static class BitDiagram
{
    /// <param name="fields">From the highest bit down, without gaps.</param>
    public static string Draw(params IEnumerable<(string Name, int High, int Low)> fields)
    {
        StringBuilder numbers = new(), edge = new(), names = new();
        foreach (var (name, high, low) in fields)
        {
            var bits = high == low ? $"{high}" : $"{high}{low,5}";
            var width = Math.Max(Math.Max(name.Length + 2, bits.Length + 1), high - low + 1);
            if (high != low) bits = high.ToString() + low.ToString().PadLeft(width - high.ToString().Length);
            numbers.Append(' ').Append(bits.PadRight(width));
            edge.Append('+').Append('-', width);
            var left = (width - name.Length) / 2;
            names.Append('|').Append(' ', left).Append(name).Append(' ', width - name.Length - left);
        }
        var rule = edge.Append('+').ToString();
        return $"{numbers.ToString().TrimEnd()}\n{rule}\n{names.Append('|')}\n{rule}";
    }
}
