using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>
/// A group of values computed together for inspection: those whose handles were taken since the last inspection. A step does
/// not compute them; reading one evaluates the cones of all, once for each change of the state.
/// </summary>
internal sealed unsafe class Probe(Simulator simulator)
{
    private readonly List<SimNet> handles = [];
    private Evaluation? evaluation;
    private Evaluate? evaluate;
    private long version = -1;

    public SimNet Add(Expr value, string path)
    {
        handles.Add(new SimNet(simulator, value, path, this));
        return handles[^1];
    }

    /// <summary>Brings the values of all handles up to date.</summary>
    public void Refresh()
    {
        if (version == simulator.Version) return;
        if (evaluate is null) Compile();
        evaluate!(simulator.State.Pointer, evaluation!.Scratch.Pointer);
        version = simulator.Version;
    }

    private void Compile()
    {
        evaluation = simulator.Close(this, [.. handles.Select(h => h.Expr)]);
        evaluate = evaluation.Compile();
        var index = 0;
        foreach (var handle in handles) index += handle.Place(evaluation.Scratch, index);
    }
}
