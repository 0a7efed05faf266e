using PyXL.Toolchain.Image;
using PyXL.Toolchain.Listing;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Engines;

/// <summary>Where an engine and the reference model part.</summary>
/// <param name="Image">The program.</param>
/// <param name="What">What differs.</param>
/// <param name="Instructions">Instructions retired alike before it.</param>
/// <param name="Before">The last of them.</param>
/// <param name="Expected">What the model did, or null where it did nothing.</param>
/// <param name="Actual">What the engine did, or null.</param>
public sealed record LockstepDifference(ProgramImage Image, string What, long Instructions, RetireRecord Before, RetireRecord? Expected, RetireRecord? Actual)
{
    /// <summary>A report of a few lines: what, where in the program, both states.</summary>
    public override string ToString()
    {
        var lines = new List<string> { $"lockstep: {What}, after {Instructions} instructions" };
        if (Instructions > 0) lines.Add($"  last agreed  {Place(Before)}");
        if ((Expected ?? Actual) is { } at) lines.Add($"  now          {Place(at)}");
        if (Expected is { } expected) lines.Add($"  model        {State(expected)}");
        if (Actual is { } actual) lines.Add($"  engine       {State(actual)}");
        return string.Join('\n', lines);
    }

    private string Place(RetireRecord record)
    {
        var text = $"{InstructionText.Address(record.Pc)}  {InstructionText.Format(record.Instruction, record.Pc)}";
        return Image.Debug?.LocationAt(record.Pc) is { } location ? $"{text}    {SourcePlace.Describe(Image.Debug, location)}" : text;
    }

    private static string State(RetireRecord record) => string.Join(", ",
        (string[])[
            $"pc {InstructionText.Address(record.Pc)}",
            $"cycle {record.Cycle}",
            $"fp {record.FramePointer}",
            $"sp {record.StackPointer}",
            .. record.Trap ? ["trap"] : (string[])[],
            .. record.Write ? [$"stack[{record.Address}] = {record.Result}"] : (string[])[],
            .. record.Store ? [$"heap[{record.StoreAddress}] = {record.StoreData}"] : (string[])[],
        ]);
}
