using System.Numerics;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Compiled;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// A signal, or an expression of signals, of a running <see cref="Simulator"/>, found once: for test benches that look at it in every cycle. Inputs and
/// registers are read from memory; other signals are computed when read, once a cycle for all handles together.
/// </summary>
public sealed unsafe class SimNet
{
    private readonly Simulator simulator;
    private Probe? probe;
    private readonly bool canPoke;
    private ulong* words;

    /// <summary>A value that a probe computes.</summary>
    internal SimNet(Simulator simulator, Expr expr, string path, Probe probe) => (this.simulator, Expr, Path, this.probe) = (simulator, expr, path, probe);

    /// <summary>A net that the state holds.</summary>
    internal SimNet(Simulator simulator, Net net, string path, ulong* words, bool canPoke)
    {
        (this.simulator, Expr, Path, this.canPoke) = (simulator, net, path, canPoke);
        this.words = words;
    }

    /// <summary>The net or the expression.</summary>
    public Expr Expr { get; }

    /// <summary>Path of the net; of an expression, a description.</summary>
    public string Path { get; }

    /// <summary>Bits.</summary>
    public int Width => Expr.Width;

    /// <summary>The value of a signal of up to 64 bits.</summary>
    /// <exception cref="SimulationException">The signal is wider; or, when set: the value does not fit, or logic drives the signal.</exception>
    public ulong Value
    {
        get
        {
            if (Width > 64) throw TooWide(64);
            return Words[0];
        }
        set
        {
            if (value > WideGraph.Ones(Width, 0)) throw DoesNotFit(value);
            Poke(value, 0);
        }
    }

    /// <summary>The value of a signal of up to 128 bits.</summary>
    public UInt128 Value128
    {
        get => Width switch
        {
            <= 64 => Words[0],
            <= 128 => new UInt128(Words[1], Words[0]),
            _ => throw TooWide(128),
        };
        set
        {
            var (high, low) = ((ulong)(value >> 64), (ulong)value);
            if (low > WideGraph.Ones(Width, 0) || high > WideGraph.Ones(Width, 1)) throw DoesNotFit(value);
            Poke(low, high);
        }
    }

    /// <summary>The value of a signal of any width; negative values are set as two's complement.</summary>
    public BigInteger BigValue
    {
        get
        {
            var now = Words;
            var value = BigInteger.Zero;
            for (var i = WideGraph.Count(Width) - 1; i >= 0; i--) value = (value << 64) | now[i];
            return value;
        }
        set
        {
            var bits = Engine.Encode(value, Width, Path);
            var target = Pokeable();
            for (var i = 0; i < WideGraph.Count(Width); i++) target[i] = (ulong)((bits >> (64 * i)) & ulong.MaxValue);
            simulator.Changed();
        }
    }

    public bool IsZero
    {
        get
        {
            var now = Words;
            for (var i = 0; i < WideGraph.Count(Width); i++)
                if (now[i] != 0) return false;
            return true;
        }
    }

    /// <summary>The probe turned out to have nothing to compute: the state holds the value.</summary>
    internal void ReadState(ulong* place)
    {
        probe = null;
        words = place;
    }

    internal void ReadProbe(ulong* place) => words = place;

    private ulong* Words
    {
        get
        {
            probe?.Refresh();
            return words;
        }
    }

    private ulong* Pokeable() => canPoke ? words
        : throw new SimulationException($"{Path} is driven by logic: only inputs of the top, outputs of black boxes and registers can be set");

    private void Poke(ulong low, ulong high)
    {
        var target = Pokeable();
        target[0] = low;
        if (Width > 64) target[1] = high;
        for (var i = 2; i < WideGraph.Count(Width); i++) target[i] = 0;
        simulator.Changed();
    }

    private SimulationException TooWide(int limit) => new($"{Path} is {Width} bits wide: too wide for a value of {limit} bits");
    private SimulationException DoesNotFit(BigInteger value) => new($"{value} does not fit in {Path}, which is {Width} bits wide");
}
