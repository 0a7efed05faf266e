using System.Collections.Concurrent;

namespace PyXL.Cli.Host;

/// <summary>Bytes of a stream as they come: a thread waits for them, so that nobody else has to.</summary>
internal sealed class InputQueue
{
    /// <summary>What <see cref="Take"/> gives instead of a byte.</summary>
    public const int Nothing = -1, End = -2;

    private readonly ConcurrentQueue<byte> _bytes = [];
    private volatile bool _ended;

    public InputQueue(Stream stream)
    {
        var reader = new Thread(() =>
        {
            var buffer = new byte[4096];
            while (stream.Read(buffer) is var count and > 0)
                for (var i = 0; i < count; i++) _bytes.Enqueue(buffer[i]);
            _ended = true;
        })
        { IsBackground = true };
        reader.Start();
    }

    /// <summary>The next byte, <see cref="Nothing"/> for now, or <see cref="End"/>.</summary>
    public int Take()
    {
        // The end is set after the last byte.
        var ended = _ended;
        return _bytes.TryDequeue(out var value) ? value : ended ? End : Nothing;
    }
}
