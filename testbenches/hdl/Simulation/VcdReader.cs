using System.Numerics;

namespace PyXL.Hdl.Tests.Simulation;

/// <summary>Reads a value change dump (IEEE 1364-2005, clause 18), with text variables; refuses what it does not know.</summary>
internal sealed class VcdReader
{
    private readonly Dictionary<string, (string Code, int Width)> variables = [];
    private readonly Dictionary<string, List<(long Time, string Value)>> changes = [];

    public IEnumerable<string> Names => variables.Keys;

    public static VcdReader Read(string text)
    {
        var reader = new VcdReader();
        var words = new Queue<string>(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        reader.Definitions(words);
        reader.Changes(words);
        return reader;
    }

    public BigInteger ValueAt(string name, long time) => TextAt(name, time).Aggregate(BigInteger.Zero, (value, digit) => value * 2 + (digit - '0'));

    public string TextAt(string name, long time) => changes[variables[name].Code].Last(c => c.Time <= time).Value;

    private void Definitions(Queue<string> words)
    {
        var scopes = new List<string>();
        while (words.Dequeue() is var keyword && keyword != "$enddefinitions")
        {
            var arguments = new List<string>();
            while (words.Dequeue() is var word && word != "$end") arguments.Add(word);
            switch (keyword)
            {
                case "$scope": scopes.Add(arguments[1]); break;
                case "$upscope": scopes.RemoveAt(scopes.Count - 1); break;
                case "$var": variables.Add(string.Join('.', scopes.Append(arguments[3])), (arguments[2], int.Parse(arguments[1]))); break;
                case "$version" or "$date" or "$timescale" or "$comment" or "$attrbegin": break;
                default: throw new FormatException($"unknown section {keyword}");
            }
        }
        if (scopes.Count > 0) throw new FormatException("a scope is left open");
        words.Dequeue();
    }

    private void Changes(Queue<string> words)
    {
        var time = -1L;
        while (words.TryDequeue(out var word))
        {
            switch (word[0])
            {
                case '#':
                    var now = long.Parse(word[1..]);
                    if (now <= time) throw new FormatException($"time goes back from {time} to {now}");
                    time = now;
                    break;
                case '0' or '1':
                    Change(word[1..], time, word[..1]);
                    break;
                case 'b' or 's':
                    Change(words.Dequeue(), time, word[1..]);
                    break;
                case '$':
                    if (word is not ("$dumpvars" or "$end")) throw new FormatException($"unknown section {word}");
                    break;
                default:
                    throw new FormatException($"no change: {word}");
            }
        }
    }

    private void Change(string code, long time, string value)
    {
        if (!changes.TryGetValue(code, out var list)) changes.Add(code, list = []);
        list.Add((time, value));
    }
}
