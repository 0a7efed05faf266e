using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>Puts a finished body in order: no empty branches, and every switch with a default unless its cases cover all values.</summary>
internal static class Blocks
{
    public static void Finish(List<Statement> block, Action<Switch, string> incomplete)
    {
        for (var i = 0; i < block.Count; i++)
        {
            switch (block[i])
            {
                case If branch:
                    Finish((List<Statement>)branch.Then, incomplete);
                    Finish((List<Statement>)branch.Else, incomplete);
                    break;
                case Switch branch:
                    foreach (var one in branch.Cases) Finish((List<Statement>)one.Body, incomplete);
                    if (branch.Default is List<Statement> @default) Finish(@default, incomplete);
                    block[i] = Completed(branch, incomplete);
                    break;
            }
        }
        block.RemoveAll(IsEmpty);
    }

    private static bool IsEmpty(Statement statement) => statement switch
    {
        If branch => branch.Then.Count == 0 && branch.Else.Count == 0,
        Switch branch => branch.Cases.All(c => c.Body.Count == 0) && branch.Default is not { Count: > 0 },
        _ => false,
    };

    /// <summary>Where all members of an enum have a case, the last one stands for the unused encodings too.</summary>
    private static Switch Completed(Switch branch, Action<Switch, string> incomplete)
    {
        if (branch.Default is not null) return branch;
        var covered = branch.Cases.SelectMany(c => c.Patterns).ToList();
        if (branch.Subject.Width < 31 && covered.Count == 1 << branch.Subject.Width) return branch;
        if (covered.FirstOrDefault()?.Symbol?.Enum is { } type)
        {
            var missing = type.GetEnumValues().Cast<Enum>().DistinctBy(Constants.EnumValue)
                .Where(m => covered.All(p => p.Value != Constants.EnumValue(m))).ToList();
            if (missing.Count == 0)
                return new Switch(branch.Subject, [.. branch.Cases.SkipLast(1)], branch.Cases[^1].Body, branch.Source);
            incomplete(branch, $"the Switch has no case for {string.Join(", ", missing)} and no Default");
        }
        else incomplete(branch, $"the Switch covers {covered.Count} of {System.Numerics.BigInteger.One << branch.Subject.Width} values and has no Default");
        return branch;
    }
}
