using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Block moves, and the frames of generators.</summary>
public sealed partial class ReferenceModel
{
    /// <summary>Operands of BSRC.</summary>
    private (Word Object, Word Index) _source = (Word.Int(0), Word.Int(0));

    /// <summary>BMOVE and BFILL.</summary>
    private void Move(in DecodedInstruction i, Word a, Word b, int sp)
    {
        sp--;
        var c = _stack[sp & _stackMask];
        var fills = i.Opcode == Opcode.FillWords;
        if (!Reaches(a, b, c, writes: true) || !fills && !Reaches(_source.Object, _source.Index, c, writes: false))
        {
            Trap(i, a, b, sp, Timing.MoveNothing, c);
            return;
        }
        var count = (int)c.Payload;
        var words = new Word[count];
        if (fills) Array.Fill(words, _source.Object);
        else for (var k = 0; k < count; k++) words[k] = IsObject(_source.Object) ? HeapAt(AddressOf(_source.Object) + (int)_source.Index.Payload + k) : _stack[(int)_source.Index.Payload + k];

        // The record shows the word that is moved last.
        var falls = !fills && b.Payload > _source.Index.Payload;
        for (var k = 0; k < count; k++)
        {
            var at = falls ? count - 1 - k : k;
            if (IsObject(a)) SetHeap(AddressOf(a) + (int)b.Payload + at, words[at]);
            else Write((int)b.Payload + at, words[at]);
        }
        var cycles = fills ? Timing.MoveFill + count : IsObject(a) && IsObject(_source.Object) ? Timing.MoveObject + 2 * count : Timing.MoveStack + count;
        Next(_pc + 1, sp, Math.Max(cycles, Timing.MoveNothing) + Timing.RedirectPenalty);
    }

    /// <summary>Whether so many words from the index on lie within an object or, where that is an int, the stack memory.</summary>
    private bool Reaches(Word place, Word index, Word count, bool writes)
    {
        if (place.Tag != Tag.Int && !IsObject(place) || !IsAddress(index) || !IsAddress(count)) return false;
        if (writes && IsObject(place) && index.Payload == 0) return false;
        return index.Payload + count.Payload <= (IsObject(place) ? SizeOf(place) : (uint)_stack.Length);
    }

    private static bool IsAddress(Word word) => word.Tag == Tag.Int && word.Payload <= HeapAddressMask;

    /// <summary>Whether the word refers to a generator; how many words its frame has.</summary>
    private static bool IsGenerator(Word word, out int frame)
    {
        frame = (int)SizeOf(word) - Machine.GeneratorFrame;
        return word.Tag == Tag.Generator && frame >= 0;
    }

    private void Yield(in DecodedInstruction i, Word a, Word b, int sp)
    {
        if (!IsGenerator(a, out var count) || b.Tag == Tag.Unbound)
        {
            Trap(i, a, b, sp, 2);
            return;
        }
        var word = _stack[(_fp - 1) & _stackMask];
        if (word.Tag != Tag.Frame)
        {
            Stop(Fault.BadFrame, Timing.Yield);
            return;
        }
        SetHeap(AddressOf(a) + Machine.GeneratorState, new FrameWord(FrameWord.From(word.Payload).Address, (_pc + 1) & PcMask, 0, ReturnKind.Value, i.D).ToWord() with { Tag = Tag.Raw });
        for (var k = 0; k < count; k++) SetHeap(AddressOf(a) + Machine.GeneratorFrame + k, _stack[(_fp + k) & _stackMask]);
        Return(b, Timing.Yield + count);
    }

    private void ForgetWrites() => _retired = _retired with { Write = false, Address = 0, Result = default, Store = false, StoreAddress = 0, StoreData = default };

    /// <summary>NEXT of an iterator that has a function.</summary>
    private void CallNext(in DecodedInstruction i, Word a, Word b, int sp, FuncWord function)
    {
        if (function.Complex || function.Parameters != 1 || function.Required > 1 || sp + 1 + function.FrameSize > _limit)
        {
            Trap(i, a, b, sp, 3);
            return;
        }
        Write(sp, new FrameWord(function.Address, (_pc + 1) & PcMask, _fp, ReturnKind.Value, i.D).ToWord());
        _fp = (sp + 1) & StackAddressMask;
        ForgetWrites();
        Write(_fp, b);
        Next(function.Entry, _fp + function.FrameSize, Timing.NextCall + Timing.RedirectPenalty);
    }

    /// <summary>RESUME, and NEXT of a generator.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="sent">What is sent.</param>
    private void Resume(in DecodedInstruction i, Word a, Word b, int sp, Word generator, Word sent)
    {
        if (!IsGenerator(generator, out var count) || sent.Tag == Tag.Unbound)
        {
            Trap(i, a, b, sp, 2);
            return;
        }
        var state = HeapAt(AddressOf(generator) + Machine.GeneratorState);
        var top = sp + 1 + count;
        if (state.Tag != Tag.Raw || top > _limit)
        {
            Trap(i, a, b, sp, 3);
            return;
        }
        var suspended = FrameWord.From(state.Payload);
        SetHeap(AddressOf(generator) + Machine.GeneratorState, Word.Int(Machine.GeneratorRunning));
        Write(sp, new FrameWord(suspended.Address, (_pc + 1) & PcMask, _fp, ReturnKind.Value, i.D).ToWord());
        _fp = (sp + 1) & StackAddressMask;
        for (var k = 0; k < count; k++) Write(_fp + k, HeapAt(AddressOf(generator) + Machine.GeneratorFrame + k));

        // The record shows the last cycle, in which the frame gets what is sent.
        ForgetWrites();
        sp = top;
        if (suspended.Kind == ReturnKind.Value) WriteDestination(suspended.Destination, ref sp, sent);
        Next(suspended.ReturnPc, sp, Timing.Resume + count + Timing.RedirectPenalty);
    }
}
