using System.Globalization;

namespace PyXL.Cli.Synthesis;

/// <summary>A line of <c>constraints/boards.txt</c>.</summary>
/// <param name="Family"><c>zynq</c> or <c>ice40</c>.</param>
/// <param name="Part">The FPGA, as its tools call it.</param>
/// <param name="ClockHz">Frequency of the core's clock.</param>
/// <param name="Pins">Pins of the core that the board brings out.</param>
/// <param name="Constraints">File in <c>constraints/</c> with the places of the ports.</param>
internal sealed record Board(string Name, string Family, string Part, int ClockHz, int Pins, string Constraints)
{
    /// <summary>A clock cycle, ns.</summary>
    public double PeriodNs => 1e9 / ClockHz;

    /// <exception cref="UserError">There is no board of the name; lists those that there are.</exception>
    public static Board Find(string root, string name)
    {
        var boards = All(root);
        return boards.FirstOrDefault(b => b.Name == name) ?? throw new UserError($"there is no board '{name}': boards are {string.Join(", ", boards.Select(b => b.Name))}");
    }

    public static IReadOnlyList<Board> All(string root) =>
    [
        .. from line in File.ReadLines(Path.Combine(root, "constraints", "boards.txt"))
           where line.Length > 0 && line[0] != '#'
           let word = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select new Board(word[0], word[1], word[2], int.Parse(word[3], CultureInfo.InvariantCulture), int.Parse(word[4], CultureInfo.InvariantCulture), word[5]),
    ];
}
