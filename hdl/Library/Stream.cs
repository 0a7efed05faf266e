using System.Runtime.CompilerServices;

namespace PyXL.Hdl.Library;

/// <summary>
/// A port that hands over a payload at each clock edge where <see cref="Valid"/> and <see cref="Ready"/> are both 1. The source keeps valid
/// and payload until then, and does not wait for ready before it raises valid.
/// </summary>
public sealed class Stream<T> : Bundle where T : Signal
{
    public readonly Bit Valid;
    public readonly T Payload;
    public readonly Bit Ready;

    private Stream(Bit valid, T payload, Bit ready) => (Valid, Payload, Ready) = (valid, payload, ready);

    /// <summary>1 in a cycle that ends with a hand-over.</summary>
    public Bit Fires => Valid & Ready;

    /// <summary>The end that sends: valid and payload are outputs.</summary>
    public static Stream<T> Source(T shape) => new(Output.Bit(), Output.Like(shape), Input.Bit());

    /// <summary>The end that receives: valid and payload are inputs.</summary>
    public static Stream<T> Sink(T shape) => new(Input.Bit(), Input.Like(shape), Output.Bit());

    /// <summary>Connects this end to the one that sends to it: a child's sink to another child's source, or either to the module's own port.</summary>
    public void From(Stream<T> source, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Valid.Connect(source.Valid, file, line);
        Payload.Connect(source.Payload, file, line);
        source.Ready.Connect(Ready, file, line);
    }
}
