using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Words of the heap, new objects, and the collector of an engine that is followed.</summary>
public sealed partial class ReferenceModel
{
    private static bool InObject(Word a, Word b) =>
        a.HasAddress && a.Tag is not (Tag.Frame or Tag.Func) && b.Tag == Tag.Int && b.Payload < a.Payload >> RefWord.SizeLow;

    private static int HeapAddress(Word a, Word b) => (int)(a.Payload + b.Payload) & HeapAddressMask;

    private void StoreWord(in DecodedInstruction i, Word a, Word b, int sp)
    {
        sp--;
        var value = _stack[sp & _stackMask];
        if (!InObject(a, b) || b.Payload == 0)
        {
            Trap(i, a, b, sp, i.Cycles, value);
            return;
        }
        var address = HeapAddress(a, b);
        if (address < _heap.Length) _heap[address] = value;
        _retired.Store = true;
        _retired.StoreAddress = address;
        _retired.StoreData = value;
        Next(_pc + 1, sp, i.Cycles);
    }

    private void New(in DecodedInstruction i, Word size, int sp)
    {
        var isSize = size.Tag == Tag.Int && size.Payload > 0 && size.Payload < (ulong)_heap.Length;
        var words = (int)size.Payload;
        var address = isSize ? Allocate(words, _sp) : 0;
        if (address == 0)
        {
            Trap(i, Word.Int(0), size, sp);
            return;
        }
        var header = new HeaderWord((Tag)i.A, words, _objects.NextSerial()).ToWord();
        _heap[address] = header;
        _retired.Store = true;
        _retired.StoreAddress = address;
        _retired.StoreData = header;
        Finish(i, sp, new RefWord(address, words).ToWord((Tag)i.A));
    }

    private int Allocate(int words, int sp)
    {
        if (_followed is not { } engine) return _objects.Allocate(words, Roots(sp));
        var address = engine.Trap ? 0 : RefWord.From(engine.Result.Payload).Address;
        Violation ??= _objects.Follow(address, words, Roots(sp));
        return Violation is null ? address : 0;
    }

    /// <summary>An engine's collector takes the next step. Words that lay past the stack when its scan began and were not written since it has not seen.</summary>
    private void FollowCollector()
    {
        switch (_collectorSteps % 3)
        {
            case 0:
                _scan = new StackScan(_sp);
                break;
            case 1:
                _objects.FindDead(_scan!.Seen(Roots(_sp)));
                _scan = null;
                break;
            default:
                _cache.Flush(_cycle);
                break;
        }
        _collectorSteps = (_collectorSteps + 1) % CollectorStepsModulo;
    }

    private const int CollectorStepsModulo = 15;

    private ReadOnlySpan<Word> Roots(int sp) => _stack.AsSpan(0, Math.Min(sp, _stack.Length));
}
