namespace PyXL.Hdl;

/// <summary>
/// A cell from elsewhere (<c>PS7</c>, <c>BUFG</c>): ports only. The class, its ports and parameters are named in the Verilog exactly as in C#.
/// Set <see cref="Module.Domain"/> if the cell has ports for a clock and a reset of these names.
/// </summary>
public abstract class BlackBox : Module
{
    /// <summary>Verilog text of each parameter: <c>Parameters["WIDTH"] = "8"</c>.</summary>
    public IDictionary<string, string> Parameters { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    protected sealed override void Build() { }
}
