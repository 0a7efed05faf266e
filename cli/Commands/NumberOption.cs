using System.CommandLine;
using System.Globalization;

namespace PyXL.Cli.Commands;

/// <summary>Options that take a positive whole number.</summary>
internal static class NumberOption
{
    public static Option<long?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0) return value;
            result.AddError($"{name} {result.Tokens[0].Value}: give a whole number from 1 on");
            return null;
        },
    };
}
