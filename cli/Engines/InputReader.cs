namespace PyXL.Cli.Engines;

/// <summary>Gives the console's input to the reference model, a byte at a time.</summary>
internal sealed class InputReader(IReadOnlyList<byte> input)
{
    private int _taken;

    /// <summary>The next byte, or -1 at the end.</summary>
    public int Next() => _taken < input.Count ? input[_taken++] : -1;
}
