namespace PyXL.Cli.Engines;

/// <summary>The engines by the names that the command line gives them.</summary>
public static class EngineNames
{
    public const string Default = "sim";

    public static IReadOnlyList<string> All { get; } = ["model", "sim", "verilator", "icarus"];

    public static IEngine Create(string name) => name switch
    {
        "model" => new ModelEngine(),
        "sim" => new SimEngine(),
        "verilator" => new VerilatorEngine(),
        "icarus" => new IcarusEngine(),
        _ => throw new UserError($"there is no engine '{name}': choose {string.Join(", ", All)}"),
    };
}
