using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Words;

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
        var words = simulator.Close(this, [.. handles.Select(h => h.Expr)]);
        evaluation = DeepStack.Run(() => new Evaluation(simulator.Graph, [.. words.Where(w => !IsHeld(w)).SelectMany(w => w).Select(w => new Demand(w))]));
        evaluate = evaluation.Compile();
        var next = evaluation.Scratch.Pointer;
        for (var i = 0; i < handles.Count; i++)
        {
            if (IsHeld(words[i]))
            {
                handles[i].ReadState(simulator.State.Pointer + words[i][0].Immediate);
                continue;
            }
            handles[i].ReadProbe(next);
            next += words[i].Length;
        }
    }

    /// <summary>Whether the state holds the value as it is.</summary>
    private static bool IsHeld(Word[] words) =>
        words.All(w => w.Op == WordOp.State) && words.Index().All(w => w.Item.Immediate == words[0].Immediate + (ulong)w.Index);
}
