using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Model;

/// <summary>
/// The definition of the machine as a program: one instruction at a time, with the cycle in which each reaches the execute stage. The
/// hardware is held against it at every retired instruction. It is written from the ISA (docs/isa.md), not from the hardware.
/// </summary>
public sealed partial class ReferenceModel
{
    /// <summary>Execute cycle of the first instruction; cycle 0 is that of its fetch.</summary>
    public const int FirstExecuteCycle = 3;

    private const int StackAddressMask = (1 << Instruction.StaticAddressBits) - 1, PcMask = (1 << PackedFields.PcBits) - 1, HeapAddressMask = (1 << PackedFields.AddressBits) - 1, RegisterMask = 15;

    // What lies past the memories is unspecified: here the program's is undefined encodings, the heap's reads Unbound.
    private static readonly DecodedInstruction Undefined = new(0, new Machine());

    private readonly DecodedInstruction[] _code;
    private readonly Word[] _stack;
    private readonly Word[] _heap;
    private readonly int _stackMask;
    private readonly IEnvironment _environment;

    private int _pc = Machine.ResetPc, _fp, _sp, _limit;
    private long _cycle = FirstExecuteCycle, _instructions;
    private RetireRecord _retired;
    private readonly ModelHeap _objects;

    /// <summary>What an engine did that is followed, or null.</summary>
    private RetireRecord? _followed;
    private uint _lost;
    private int _collectorSteps;
    private StackScan? _scan;

    /// <param name="wires">Connections from pin to pin.</param>
    public ReferenceModel(ProgramImage image, IEnvironment environment, IReadOnlyList<Wire>? wires = null)
    {
        _environment = environment;
        Pins = new Pins(environment, wires ?? []);
        _code = new DecodedInstruction[image.Machine.ProgramDepth];
        Array.Fill(_code, Undefined);
        for (var pc = 0; pc < image.Program.Length; pc++) _code[pc] = new DecodedInstruction(image.Program[pc], image.Machine);
        _stack = new Word[image.Machine.StackDepth];
        image.Statics.CopyTo(_stack, 0);
        _heap = new Word[image.Machine.HeapDepth];
        image.Data.CopyTo(_heap, 0);
        _objects = new ModelHeap(_heap, image.Data.Length);
        _stackMask = _stack.Length - 1;
        _limit = _stack.Length - Machine.StackReserve;
    }

    public bool Halted { get; private set; }

    /// <summary>Exit status of HALT.</summary>
    public uint Status { get; private set; }

    /// <summary>Why it stopped without HALT.</summary>
    public Fault Fault { get; private set; }

    /// <summary>The next instruction's address.</summary>
    public int Pc => _pc;

    public int FramePointer => _fp;
    public int StackPointer => _sp;

    /// <summary>Execute cycle of the next instruction; where the machine has halted, the cycles that the program took.</summary>
    public long Cycle => _cycle;

    /// <summary>Instructions retired.</summary>
    public long Instructions => _instructions;

    public Pins Pins { get; }

    public ReadOnlySpan<Word> Stack => _stack;
    public ReadOnlySpan<Word> Heap => _heap;

    /// <summary>What GCGET reads.</summary>
    public long Register(HeapRegister register) => _objects.Register((int)register);

    /// <summary>What an engine that is followed did wrong where the two need not be the same, or null.</summary>
    public string? Violation { get; private set; }

    /// <summary>Executes one instruction. Where it ends in a fault nothing retires and the result is null.</summary>
    /// <param name="followed">
    /// What an engine did. Where its objects lie, the cycles that allocator and collector cost it and the registers of these are taken from there.
    /// Objects are checked: they must not overlap one that the program could reach at the last snapshot.
    /// </param>
    public RetireRecord? Step(RetireRecord? followed = null)
    {
        if (Halted) throw new InvalidOperationException("the machine has halted");
        _followed = followed;
        if (followed is { } engine)
        {
            _cycle += unchecked(engine.Lost - _lost);
            _lost = engine.Lost;
            while (engine.CollectorSteps != _collectorSteps) FollowCollector();
        }
        _retired = new RetireRecord { Pc = _pc, Instruction = Fetch().Bits, Cycle = _cycle, Lost = _lost, CollectorSteps = _collectorSteps };
        Execute();
        return Fault == Fault.None ? _retired with { FramePointer = _fp, StackPointer = _sp } : null;
    }

    /// <summary>Executes until the machine halts or the next instruction would reach the execute stage in cycle <paramref name="maxCycles"/> or later; true where it halted.</summary>
    public bool Run(long maxCycles)
    {
        while (!Halted && _cycle < maxCycles) Execute();
        return Halted;
    }

    private void Execute()
    {
        ref readonly var i = ref Fetch();
        var sp = _sp;
        var b = i.HasB ? Read(i.OperandB, ref sp) : Word.Int(0);
        var a = i.HasA ? Read(i.OperandA, ref sp) : Word.Int(0);
        if (!i.AcceptsUnbound && !i.IsObject && (i.HasB && b.Tag == Tag.Unbound || i.HasA && a.Tag == Tag.Unbound))
        {
            switch (i.Opcode)
            {
                case var _ when i.HasC: Trap(i, a, b, sp - 1, 2, _stack[(sp - 1) & _stackMask]); break;
                case Opcode.TailCall: Trap(i, Slot(a), b, sp, i.Cycles); break;
                case Opcode.ForUp or Opcode.ForDown: Trap(i, Local(i.D), b, sp); break;
                default: Trap(i, a, b, sp); break;
            }
            return;
        }

        if (i.FloatTrap != FloatTrap.Never && (i.FloatTrap == FloatTrap.Always || a.IsFloat || b.IsFloat))
        {
            Trap(i, a, b, sp);
            return;
        }

        bool condition;
        Word result;
        switch (i.Opcode)
        {
            case >= Opcode.Add and <= Opcode.Or or >= Opcode.AddInPlace and <= Opcode.OrInPlace:
                if (Arithmetic.Binary(i.Opcode, a, b, out result)) Finish(i, sp, result, FloatPenalty(i, a, b));
                else Trap(i, a, b, sp, a.IsInteger && b.IsInteger && (i.Opcode is Opcode.Mul or Opcode.MulInPlace || (i.Opcode is Opcode.Shl or Opcode.ShlInPlace && (long)b.Payload >= 0)) ? i.Cycles : 1);
                break;
            case >= Opcode.Lt and <= Opcode.IsNot:
                if (Arithmetic.Compare(i.Opcode, a, b, out condition)) Finish(i, sp, Word.Bool(condition), FloatPenalty(i, a, b));
                else Trap(i, a, b, sp);
                break;
            case >= Opcode.BranchLt and <= Opcode.BranchIsNot:
                if (Arithmetic.Compare(i.Opcode - (Opcode.BranchLt - Opcode.Lt), a, b, out condition)) Branch(i, sp, condition, FloatPenalty(i, a, b));
                else Trap(i, a, b, sp);
                break;
            case >= Opcode.BranchNotLt and <= Opcode.BranchNotGe:
                if (Arithmetic.Compare(i.Opcode - (Opcode.BranchNotLt - Opcode.Lt), a, b, out condition)) Branch(i, sp, !condition, FloatPenalty(i, a, b));
                else Trap(i, a, b, sp);
                break;
            case Opcode.Neg or Opcode.Pos or Opcode.Invert or Opcode.Index or Opcode.ToFloat or Opcode.Truncate or Opcode.SquareRoot:
                if (Arithmetic.Unary(i.Opcode, b, out result)) Finish(i, sp, result, FloatPenalty(i, b, b));
                else Trap(i, a, b, sp);
                break;
            case Opcode.Not or Opcode.Bool:
                if (Arithmetic.Truth(b, out condition)) Finish(i, sp, Word.Bool(condition == (i.Opcode == Opcode.Bool)));
                else Trap(i, a, b, sp);
                break;
            case Opcode.BranchTrue or Opcode.BranchFalse:
                if (Arithmetic.Truth(b, out condition)) Branch(i, sp, condition == (i.Opcode == Opcode.BranchTrue));
                else Trap(i, a, b, sp);
                break;
            case Opcode.Move or Opcode.Copy:
                Finish(i, sp, b);
                break;
            case Opcode.TagOf:
                Finish(i, sp, Word.Int((byte)b.Tag));
                break;
            case Opcode.Retag:
                Finish(i, sp, b with { Tag = (Tag)i.A });
                break;

            case Opcode.Cycles:
                Finish(i, sp, Word.Int(_cycle));
                break;
            case Opcode.PinRead:
                Finish(i, sp, Word.Int(Pins.Read(i.B, _cycle) ? 1 : 0));
                break;
            case Opcode.BranchPinHigh or Opcode.BranchPinLow:
                Branch(i, sp, Pins.Read(i.B, _cycle) == (i.Opcode == Opcode.BranchPinHigh));
                break;
            case Opcode.PinWrite or Opcode.PinDirection:
                if (!Arithmetic.Truth(b, out condition)) Trap(i, a, b, sp);
                else
                {
                    if (i.Opcode == Opcode.PinWrite) Pins.Write(i.D, condition, _cycle);
                    else Pins.SetDirection(i.D, condition, _cycle);
                    Next(_pc + 1, sp, i.Cycles);
                }
                break;
            case Opcode.PortRead:
                Finish(i, sp, Word.Int(Pins.ReadAll(_cycle)));
                break;
            case Opcode.PortWrite or Opcode.PortDirection:
                if (a.Tag != Tag.Int || b.Tag != Tag.Int) Trap(i, a, b, sp);
                else
                {
                    if (i.Opcode == Opcode.PortWrite) Pins.WriteAll((uint)a.Payload, (uint)b.Payload, _cycle);
                    else Pins.SetDirections((uint)a.Payload, (uint)b.Payload, _cycle);
                    Next(_pc + 1, sp, i.Cycles);
                }
                break;
            case Opcode.PutChar:
                // It executes in the cycle in which the console takes the byte.
                _cycle += _environment.PutChar(i.D, (byte)b.Payload, _cycle);
                _retired.Cycle = _cycle;
                Next(_pc + 1, sp, i.Cycles);
                break;

            case Opcode.GetChar:
                var (input, wait) = _environment.GetChar(_cycle);
                _cycle += wait;
                _retired.Cycle = _cycle;
                Finish(i, sp, Word.Int(input));
                break;

            case Opcode.Jump:
                Next(i.Target, sp, i.Cycles);
                break;
            case Opcode.ForUp or Opcode.ForDown:
                For(i, b, sp);
                break;
            case Opcode.Drop:
                Next(_pc + 1, sp - i.B, i.Cycles);
                break;
            case Opcode.Enter:
                Next(_pc + 1, _fp + i.B, i.Cycles);
                break;
            case Opcode.Call:
                Call(i);
                break;
            case Opcode.CallKw:
                Trap(i, Word.Int((_sp - 2 - i.B) & StackAddressMask), Word.Int(i.B), _sp);
                break;
            case Opcode.TailCall:
                TailCall(i, a, b, sp);
                break;
            case Opcode.Return:
                Return(b, i.Cycles);
                break;
            case Opcode.Halt:
                Next(_pc + 1, sp, 1);
                (Halted, Status) = (true, (uint)b.Payload);
                break;

            case Opcode.LoadStatic:
                result = _stack[i.Target & _stackMask];
                if (result.Tag == Tag.Unbound) Trap(i, a, result, sp);
                else Finish(i, sp, result);
                break;
            case Opcode.StoreStatic:
                Write(i.Target, b);
                Next(_pc + 1, sp, i.Cycles);
                break;
            case Opcode.ClearStatic:
                Write(i.Target, Word.Unbound);
                Next(_pc + 1, sp, i.Cycles);
                break;
            case Opcode.ClearLocal:
                Write(_fp + i.D, Word.Unbound);
                Next(_pc + 1, sp, i.Cycles);
                break;
            case Opcode.LoadStack:
                Finish(i, sp, _stack[(int)b.Payload & _stackMask], Timing.RedirectPenalty);
                break;
            case Opcode.StoreStack:
                Write((int)a.Payload, b);
                Next(_pc + 1, sp, i.Cycles + Timing.RedirectPenalty);
                break;
            case Opcode.FramePointer:
                Finish(i, sp, Word.Int(_fp));
                break;
            case Opcode.SetFrame:
                _fp = i.Target;
                Next(_pc + 1, i.Target, i.Cycles + Timing.RedirectPenalty);
                break;
            case Opcode.SetLimit:
                _limit = (int)b.Payload & StackAddressMask;
                Next(_pc + 1, sp, i.Cycles);
                break;

            case Opcode.LoadWord:
                if (InObject(a, b)) Finish(i, sp, HeapAddress(a, b) is var from && from < _heap.Length ? _heap[from] : Word.Unbound);
                else Trap(i, a, b, sp);
                break;
            case Opcode.StoreWord:
                StoreWord(i, a, b, sp);
                break;

            case Opcode.New:
                New(i, b, sp);
                break;
            case Opcode.GetItem:
                Complete(i, a, b, sp, GetItem(a, b));
                break;
            case Opcode.GetAttribute:
                Complete(i, a, b, sp, GetAttribute(a, b));
                break;
            case Opcode.GetMethod:
                Complete(i, a, b, sp, GetMethod(a, b));
                break;
            case Opcode.Find:
                Complete(i, a, b, sp, Find(a, b));
                break;
            case Opcode.Next when b.Tag == Tag.Generator:
                Resume(i, a, b, sp, b, Word.None);
                break;
            case Opcode.Next when NextFunction(b, out var next):
                CallNext(i, a, b, sp, next);
                break;
            case Opcode.Next:
                Complete(i, a, b, sp, NextItem(b));
                break;
            case Opcode.MoveSource:
                _source = (a, b);
                Next(_pc + 1, sp, i.Cycles);
                break;
            case Opcode.MoveWords or Opcode.FillWords:
                Move(i, a, b, sp);
                break;
            case Opcode.Yield:
                Yield(i, a, b, sp);
                break;
            case Opcode.Resume:
                Resume(i, a, b, sp, a, b);
                break;
            case Opcode.SetItem or Opcode.SetAttribute or Opcode.FillCache:
                Assign(i, a, b, sp);
                break;
            case Opcode.FlushCache:
                _cache.Flush(_cycle);
                Next(_pc + 1, sp, i.Cycles);
                break;

            case Opcode.SetCollector:
                _objects.SetRegister((int)(a.Payload & RegisterMask), b.Payload, Roots(sp));
                Next(_pc + 1, sp, i.Cycles);
                break;
            case Opcode.GetCollector:
                Finish(i, sp, _followed is { Result.Tag: Tag.Int } read ? read.Result : Word.Int(_objects.Register((int)(b.Payload & RegisterMask))));
                break;

            case Opcode.Illegal:
                Trap(i, Word.Int(i.Bits), b, sp);
                break;
            default:
                // MATMUL, POW (with the arithmetic above), IN, NOTIN, ITER: for the runtime.
                Trap(i, a, b, sp);
                break;
        }
    }

    private void Next(int pc, int sp, int cycles)
    {
        _pc = pc & PcMask;
        _sp = sp & StackAddressMask;
        _cycle += cycles;
        _instructions++;
    }
}
