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

    private ref readonly DecodedInstruction Fetch() => ref _pc < _code.Length ? ref _code[_pc] : ref Undefined;

    /// <summary>Reads an operand; <paramref name="sp"/> falls where it pops, so that the next operand lies below.</summary>
    private Word Read(Operand operand, ref int sp)
    {
        switch (operand.Kind)
        {
            case OperandKind.Immediate: return Word.Int(operand.Value);
            case OperandKind.Local: return Local(operand.Value);
            case OperandKind.Static: return _stack[operand.Value];
            case OperandKind.Top: return _stack[(sp - 1) & _stackMask];
            default:
                sp--;
                return _stack[sp & _stackMask];
        }
    }

    private Word Local(int index) => _stack[(_fp + index) & _stackMask];

    private void Write(int address, Word word)
    {
        address &= StackAddressMask;
        _stack[address & _stackMask] = word;
        _scan?.Note(address);
        _retired.Write = true;
        _retired.Address = address;
        _retired.Result = word;
    }

    /// <summary>Writes the result to the destination and goes on to the next instruction.</summary>
    private void Finish(in DecodedInstruction i, int sp, Word result, int penalty = 0)
    {
        WriteDestination(i.D, ref sp, result);
        Next(_pc + 1, sp, i.Cycles + penalty);
    }

    /// <summary>Cycles that an instruction takes more, or less, than where no operand is a float.</summary>
    private static int FloatPenalty(in DecodedInstruction i, Word a, Word b) =>
        i.FloatCycles == 0 || !a.IsFloat && !b.IsFloat ? 0 : i.FloatCycles - i.Cycles + (a.IsInteger || b.IsInteger ? Timing.FloatConvert : 0);

    private void WriteDestination(int destination, ref int sp, Word result)
    {
        if (destination == Instruction.Push) Write(sp++, result);
        else Write(_fp + destination, result);
    }

    private void Branch(in DecodedInstruction i, int sp, bool taken, int penalty = 0)
    {
        // Offsets of 0 and less are fetched as taken.
        penalty += taken == i.Offset <= 0 ? 0 : Timing.MispredictPenalty;
        Next(taken ? _pc + i.Offset : _pc + 1, sp, i.Cycles + penalty);
    }

    private void For(in DecodedInstruction i, Word stop, int sp)
    {
        var counter = Local(i.D);
        if (counter.Tag != Tag.Int || stop.Tag != Tag.Int)
        {
            Trap(i, counter, stop, sp);
            return;
        }
        // A counter that would wrap has passed every stop.
        var taken = i.Opcode == Opcode.ForUp
            ? counter.Signed != long.MaxValue && counter.Signed + 1 < stop.Signed
            : counter.Signed != long.MinValue && counter.Signed - 1 > stop.Signed;
        if (taken) Write(_fp + i.D, Word.Int(counter.Signed + (i.Opcode == Opcode.ForUp ? 1 : -1)));
        Branch(i, sp, taken);
    }

    private void Call(in DecodedInstruction i)
    {
        var slot = (_sp - 1 - i.B) & StackAddressMask;
        if (!CanCall(slot, i.B, out var callee))
        {
            Trap(i, Word.Int(slot), Word.Int(i.B), _sp);
            return;
        }
        EnterCallee(i, slot, i.B, callee, new FrameWord(callee.Address, (_pc + 1) & PcMask, _fp, i.TrapReturn, i.D).ToWord());
    }

    private void TailCall(in DecodedInstruction i, Word a, Word b, int sp)
    {
        if (a.Tag != Tag.Int || b.Tag != Tag.Int)
        {
            Trap(i, Slot(a), b, sp, i.Cycles);
            return;
        }
        var frame = _stack[(_fp - 1) & _stackMask];
        if (frame.Tag != Tag.Frame)
        {
            Stop(Fault.BadFrame, i.Cycles);
            return;
        }
        int slot = (int)a.Payload & StackAddressMask, argc = (int)Math.Min(b.Payload, int.MaxValue);
        if (CanCall(slot, argc, out var callee)) EnterCallee(i, slot, argc, callee, (FrameWord.From(frame.Payload) with { Address = callee.Address }).ToWord());
        else Trap(i, Slot(a), b, sp, i.Cycles);
    }

    /// <summary>TCALL's first operand as its handler gets it.</summary>
    private static Word Slot(Word a) => Word.Int((long)(a.Payload & StackAddressMask));

    private bool CanCall(int slot, int argc, out FuncWord callee)
    {
        var word = _stack[slot & _stackMask];
        callee = FuncWord.From(word.Payload);
        return word.Tag == Tag.Func && !callee.Complex && callee.Required <= argc && argc <= callee.Parameters && slot + 1 + callee.FrameSize <= _limit;
    }

    private void EnterCallee(in DecodedInstruction i, int slot, int argc, FuncWord callee, Word frame)
    {
        Write(slot, frame);
        _fp = (slot + 1) & StackAddressMask;
        Next(callee.Entry - (callee.Parameters - argc), _fp + callee.FrameSize, i.Cycles + Timing.RedirectPenalty);
    }

    private void Return(Word value, int cycles)
    {
        var word = _stack[(_fp - 1) & _stackMask];
        if (word.Tag != Tag.Frame)
        {
            Stop(Fault.BadFrame, cycles);
            return;
        }
        var frame = FrameWord.From(word.Payload);
        var sp = _fp - 1;
        var pc = frame.ReturnPc;
        _fp = frame.FramePointer;
        if (frame.Kind == ReturnKind.Value) WriteDestination(frame.Destination, ref sp, value);
        else if (frame.Kind != ReturnKind.Discard && (value.Payload & 1) != 0 == (frame.Kind == ReturnKind.BranchIfTrue)) pc += (frame.Destination << 25 >> 25) - 1;
        Next(pc, sp, cycles + Timing.RedirectPenalty);
    }

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

    /// <summary>Enters the opcode's vector as a function of the operands.</summary>
    /// <param name="sp">Stack pointer after the instruction's pops.</param>
    /// <param name="cycles">Execute cycles up to and with the one that finds the cause.</param>
    private void Trap(in DecodedInstruction i, Word a, Word b, int sp, int cycles = 1, Word? c = null)
    {
        sp &= StackAddressMask;
        if (sp + 4 > _stack.Length)
        {
            Stop(Fault.StackOverflow, cycles);
            return;
        }
        Write(sp, new FrameWord(0, (_pc + 1) & PcMask, _fp, i.TrapReturn, i.D).ToWord());
        _stack[sp + 1] = a;
        _stack[sp + 2] = b;
        if (c is { } third) _stack[sp + 3] = third;
        for (var above = 1; above <= 3; above++) _scan?.Note(sp + above);
        _retired.Trap = true;
        _fp = sp + 1;
        Next((int)i.Opcode, sp + (c is null ? 3 : 4), cycles + Timing.TrapPenalty);
    }

    /// <summary>Halts without retiring the instruction.</summary>
    /// <param name="cycles">Execute cycles up to and with the one that finds the cause.</param>
    private void Stop(Fault fault, int cycles = 1)
    {
        (Halted, Fault) = (true, fault);
        _cycle += cycles;
    }

    private void Next(int pc, int sp, int cycles)
    {
        _pc = pc & PcMask;
        _sp = sp & StackAddressMask;
        _cycle += cycles;
        _instructions++;
    }
}
