using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using static PyXL.Isa.Instruction;

namespace PyXL.Stimulus;

/// <summary>
/// Random code of one function. It knows the depth of the stack at each point and nothing of what the words are: an operation that its operands do not suit
/// traps to a handler, which leaves the stack as the operation would have.
/// </summary>
internal sealed class RandomCode
{
    private const int MaxTemporaries = 12, MaxNesting = 3;

    private static readonly InstructionInfo[] BinaryOperations = [.. InstructionSet.All.Where(i => i.Format == Format.Binary && i.Opcode is not (Opcode.LoadWord or Opcode.Yield or Opcode.Resume))];
    private static readonly InstructionInfo[] UnaryOperations = [.. InstructionSet.All.Where(i => i.Format == Format.Unary && i.Opcode != Opcode.LoadStack)];
    private static readonly Opcode[] CompareBranches = [.. InstructionSet.All.Where(i => i.Format == Format.CompareBranch).Select(i => i.Opcode)];
    private static readonly Opcode[] Slow = [Opcode.Mul, Opcode.MulInPlace, Opcode.FloorDiv, Opcode.FloorDivInPlace, Opcode.Mod, Opcode.ModInPlace, Opcode.TrueDiv, Opcode.TrueDivInPlace];
    private static readonly Opcode[] TrapForInts =
        [.. InstructionSet.All.Where(i => i.Traps == "always").Select(i => i.Opcode), Opcode.GetItem, Opcode.GetAttribute, Opcode.GetMethod, Opcode.Find, Opcode.Next];

    /// <summary>Comparisons of a counter that falls from 1, 2 or 3 with a constant, which hold only finitely often; the counter is the first operand or the second.</summary>
    private static readonly (Opcode Opcode, int Constant, bool CounterFirst)[] EndingBranches =
    [
        (Opcode.BranchLt, 0, false), (Opcode.BranchLe, 1, false), (Opcode.BranchEq, 1, true), (Opcode.BranchNe, 0, true), (Opcode.BranchGt, 0, true), (Opcode.BranchGe, 1, true),
        (Opcode.BranchNotLt, 1, true), (Opcode.BranchNotLe, 0, true), (Opcode.BranchNotEq, 0, true), (Opcode.BranchNotNe, 1, true), (Opcode.BranchNotGt, 1, false), (Opcode.BranchNotGe, 0, false),
        (Opcode.BranchIs, 1, true), (Opcode.BranchIsNot, 0, true),
    ];

    private static readonly Tag[] ResultTags = [Tag.Int, Tag.Int, Tag.Int, Tag.Int, Tag.Bool, Tag.None, Tag.Float, Tag.Raw, Tag.Func];

    private readonly Random _random;
    private readonly ProgramPlan _plan;
    private readonly CodeBuilder _code;
    private readonly int _level, _locals;
    private readonly HashSet<int> _reserved;
    private readonly Queue<Operand> _recent = new();
    private readonly (Action Emit, int Weight)[] _statements;

    /// <summary>Words from the frame pointer to the stack pointer.</summary>
    private int _depth;
    private int _nesting;
    private bool _mayPop = true;

    /// <param name="locals">Words of the frame that are not popped.</param>
    /// <param name="depth">Words from the frame pointer to the stack pointer on entry.</param>
    /// <param name="reserved">Locals that random code does not write.</param>
    public RandomCode(Random random, ProgramPlan plan, CodeBuilder code, int level, int locals, int depth, params IEnumerable<int> reserved)
    {
        (_random, _plan, _code, _level, _locals, _depth) = (random, plan, code, level, locals, depth);
        _reserved = [.. reserved];
        (Action Emit, int Kind, int Weight)[] all =
        [
            (() => BinaryOperation(Pick(BinaryOperations).Opcode), 0, 24), (() => BinaryOperation(Pick(Slow)), 0, 6), (() => UnaryOperation(Pick(UnaryOperations).Opcode), 0, 12), (RetagWord, 0, 3),
            (LoadWord, 1, 6), (StoreWord, 1, 6), (LoadStaticWord, 1, 5), (StoreStaticWord, 1, 5), (ClearStaticWord, 1, 1), (ClearLocalWord, 1, 2), (Item, 1, 6), (Attribute, 1, 10), (NextItem, 1, 5), (Fill, 1, 5), (Move, 1, 8), (Resume, 1, 4), (LoadStackWord, 1, 4), (StoreStackWord, 1, 4),
            (If, 2, 10), (IfElse, 2, 4), (JumpOver, 2, 3), (Zigzag, 2, 2), (CountedLoop, 2, 4), (GuardedLoop, 2, 3), (CallFunction, 2, 8), (CallKeywords, 2, 2),
            (ReadPin, 3, 3), (WritePin, 3, 4), (WaitForPin, 3, 1), (ReadCycles, 3, 2), (Print, 3, 2),
            (ReadFramePointer, 4, 2), (SetLimit, 4, 1), (DropWords, 4, 2), (EnterFrame, 4, 1), (UndefinedEncoding, 4, 1), (RefusedTailCall, 4, 1), (RefusedReturn, 4, 1), (NewObject, 4, 2),
        ];
        // Each function is fond of one kind of statement.
        var favourite = random.Next(6);
        _statements = [.. all.Select(s => (s.Emit, s.Weight * (s.Kind == favourite ? 5 : 1)))];
    }

    public void Emit(Instruction instruction) => _code.Emit(instruction);

    public void Block(int statements)
    {
        for (var i = 0; i < statements; i++)
        {
            var ticket = _random.Next(_statements.Sum(s => s.Weight));
            _statements.First(s => (ticket -= s.Weight) < 0).Emit();
        }
    }

    /// <summary>Ends a function.</summary>
    public void Leave()
    {
        if (MayTrap(Opcode.Return)) Emit(Source(Opcode.Return, AnyOperand()));
        // Where it trapped, execution goes on here, with a word that is not Unbound.
        Emit(Retag(Push, Pick(ResultTags), _depth > 0 ? Operand.Local(_random.Next(Math.Min(_depth, Operand.MaxLocal))) : Safe()));
        Emit(Source(Opcode.Return, Operand.Pop));
    }

    /// <summary>Ends a handler of CALL: another function takes the place of the one that could not be called.</summary>
    public void TailCallFallback(int function)
    {
        Emit(Source(Opcode.SetLimit, Operand.Static(_plan.HighLimitStatic)));
        Emit(Pair(Opcode.StoreStack, Operand.Local(0), Operand.Static(function)));
        var pops = _random.Next(2) == 0;
        if (pops)
        {
            Emit(Unary(Opcode.Move, Push, Operand.Local(0)));
            Emit(Unary(Opcode.Move, Push, Operand.Local(1)));
        }
        Emit(Pair(Opcode.TailCall, pops ? Operand.Pop : Operand.Local(0), pops ? Operand.Pop : Operand.Local(1)));
    }

    /// <summary>A call of the function itself with its first argument, local 0, one less, where that is above 0.</summary>
    public void Recurse(FunctionPlan self)
    {
        var end = _code.NewLabel();
        _code.Branch(Opcode.BranchLe, end, Operand.Local(0), Operand.Imm(0));
        var depth = _depth;
        Emit(Unary(Opcode.Move, Push, Operand.Static(self.Static)));
        _depth++;
        Emit(Binary(Opcode.Sub, Push, Operand.Local(0), Operand.Imm(1)));
        _depth++;
        FinishCall(Opcode.Call, 1);
        SetDepth(depth);
        _code.Mark(end);
    }

    // Operands and destinations

    private int Temporaries => _depth - _locals;

    private bool MayTrap(Opcode opcode) => _plan.Level(opcode) < _level;

    /// <summary>Any operand; one that pops lowers the depth at once, so operand B must be chosen before A.</summary>
    private Operand AnyOperand()
    {
        var choice = _random.Next(100);
        if (choice < 22 && Temporaries > 0 && _mayPop)
        {
            _depth--;
            return Operand.Pop;
        }
        return choice switch
        {
            < 32 when Temporaries > 0 => Operand.Top,
            < 60 when _recent.Count > 0 => _recent.ElementAt(_random.Next(_recent.Count)),
            < 75 => Operand.Imm(_random.Next(3) == 0 ? _random.Next(-128, 128) : _random.Next(-2, 9)),
            < 85 => Operand.Static(_random.Next(5) switch { 0 => Pick(_plan.Palette), 1 => _random.Next(Operand.MaxStatic + 1), _ => _random.Next(_plan.FirstWritable, Operand.MaxStatic + 1) }),
            < 88 => Operand.Local(_random.Next(Operand.MaxLocal + 1)),
            _ => Operand.Local(_random.Next(Math.Min(_depth, Operand.MaxLocal) + 1)),
        };
    }

    /// <summary>A small positive int, which nothing that takes numbers traps for.</summary>
    private Operand Safe() => _random.Next(3) == 0 ? Operand.Static(Pick(_plan.SmallInts)) : Operand.Imm(_random.Next(1, 21));

    /// <summary>An int at which arithmetic changes its mind.</summary>
    private Operand Corner() => _random.Next(8) switch
    {
        0 or 1 => Operand.Imm(_random.Next(-1, 2)),
        2 or 3 => Operand.Static(_plan.Corners[0]),
        _ => Operand.Static(Pick(_plan.Corners)),
    };

    private Operand Number() => _random.Next(3) switch { 0 => Corner(), 1 => Operand.Static(Pick(_plan.Floats)), _ => Safe() };

    private (Operand A, Operand B) Operands(Opcode opcode)
    {
        if (!MayTrap(opcode)) return (Safe(), Safe());
        switch (_random.Next(14))
        {
            case 0: return (Operand.Static(Pick(_plan.Palette)), Operand.Static(Pick(_plan.Palette)));
            case 1 or 2: return (Corner(), Corner());
            case 3: return (Operand.Static(Pick(_plan.Floats)), Operand.Static(Pick(_plan.Floats)));
            case 4: return (Operand.Static(Pick(_plan.Floats)), Number());
            case 5: return (Number(), Operand.Static(Pick(_plan.Floats)));
        }
        var b = AnyOperand();
        return (AnyOperand(), b);
    }

    private int AnyDestination()
    {
        if (_random.Next(2) == 0 && Temporaries < MaxTemporaries)
        {
            Remember(Operand.Local(Math.Min(_depth, Operand.MaxLocal)));
            _depth++;
            return Push;
        }
        var local = WritableLocal();
        Remember(Operand.Local(local));
        return local;
    }

    private int WritableLocal()
    {
        int local;
        do local = _random.Next(8) == 0 ? _random.Next(MaxDestinationLocal + 1) : _random.Next(Math.Min(_depth, MaxDestinationLocal) + 1);
        while (_reserved.Contains(local));
        return local;
    }

    private void Remember(Operand operand)
    {
        _recent.Enqueue(operand);
        if (_recent.Count > 4) _recent.Dequeue();
    }

    /// <summary>Brings the stack to a depth.</summary>
    private void SetDepth(int depth)
    {
        if (_depth > depth) Emit(Count(Opcode.Drop, _depth - depth));
        for (var missing = depth - _depth; missing > 0; missing--) Emit(Unary(Opcode.Move, Push, Safe()));
        _depth = depth;
    }

    // Statements without branches

    private void BinaryOperation(Opcode opcode)
    {
        if (TrapForInts.Contains(opcode) && !MayTrap(opcode)) return;
        var (a, b) = Operands(opcode);
        Emit(Binary(opcode, AnyDestination(), a, b));
    }

    private void UnaryOperation(Opcode opcode)
    {
        if (TrapForInts.Contains(opcode) && !MayTrap(opcode)) return;
        var b = !MayTrap(opcode) ? Safe() : _random.Next(6) == 0 ? Number() : AnyOperand();
        Emit(Unary(opcode, AnyDestination(), b));
    }

    private void RetagWord()
    {
        // References are only made of words that are references, or are empty.
        var reference = _random.Next(4) == 0;
        var b = !reference ? AnyOperand() : _random.Next(2) == 0 ? Operand.Static(Pick(_plan.Objects)) : Operand.Imm(_random.Next(128));
        var tag = reference ? (Tag)_random.Next(0x90, 0x100) : _random.Next(6) switch { 0 => Tag.Func, 1 => Tag.Frame, 2 => Tag.Int, 3 => Tag.Bool, 4 => (Tag)_random.Next((int)Tag.Header), _ => (Tag)_random.Next(0x80) };
        Emit(Retag(AnyDestination(), tag, b));
    }

    private (Operand A, Operand B) ObjectOperands(Opcode opcode)
    {
        if (!MayTrap(opcode)) return (Operand.Static(Pick(_plan.Objects)), Operand.Imm(opcode == Opcode.StoreWord ? 1 : 0));
        var b = _random.Next(8) switch { 0 => Corner(), 1 or 2 => AnyOperand(), _ => Operand.Imm(_random.Next(5)) };
        return (_random.Next(4) == 0 ? AnyOperand() : Operand.Static(Pick(_plan.Objects)), b);
    }

    private void LoadWord()
    {
        var (a, b) = ObjectOperands(Opcode.LoadWord);
        Emit(Binary(Opcode.LoadWord, AnyDestination(), a, b));
    }

    private void StoreWord()
    {
        PushThird();
        var (a, b) = ObjectOperands(Opcode.StoreWord);
        Emit(Pair(Opcode.StoreWord, a, b));
        if (_random.Next(2) == 0) LoadWord();
    }

    /// <summary>A word for the third operand, which must be left below the others.</summary>
    private void PushThird()
    {
        if (Temporaries == 0) UnaryOperation(Opcode.TagOf);
        SetDepth(Math.Max(_depth, _locals + 1));
        _depth--;
    }

    private Operand Named(List<int> statics) => _random.Next(12) == 0 ? AnyOperand() : Operand.Static(Pick(statics));

    private void Item()
    {
        var sets = _random.Next(3) == 0;
        if (!MayTrap(sets ? Opcode.SetItem : Opcode.GetItem)) return;
        if (sets) PushThird();
        var b = _random.Next(8) switch { 0 => Corner(), 1 => AnyOperand(), _ => Operand.Imm(_random.Next(-5, 5)) };
        var a = Named(_plan.Sequences);
        Emit(sets ? Pair(Opcode.SetItem, a, b) : Binary(Opcode.GetItem, AnyDestination(), a, b));
    }

    private void Attribute()
    {
        var opcode = _random.Next(5) switch { 0 => Opcode.GetMethod, 1 => Opcode.Find, 2 or 3 => Opcode.SetAttribute, _ => Opcode.GetAttribute };
        if (!MayTrap(opcode)) return;
        if (opcode == Opcode.SetAttribute) PushThird();
        var b = Named(_plan.Names);
        var a = Named(_plan.Instances);
        Emit(opcode == Opcode.SetAttribute ? Pair(opcode, a, b) : Binary(opcode, AnyDestination(), a, b));
    }

    private void NextItem()
    {
        if (!MayTrap(Opcode.Next)) return;
        var iterator = Named(_plan.Iterators);
        var count = iterator.Kind == OperandKind.Pop ? 1 : _random.Next(1, 4);
        for (var i = 0; i < count; i++) Emit(Unary(Opcode.Next, i == 0 ? AnyDestination() : WritableLocal(), iterator));
    }

    private void Fill()
    {
        if (_random.Next(10) == 0) Emit(Source(Opcode.FlushCache, AnyOperand()));
        var plain = !MayTrap(Opcode.FillCache);
        PushThird();
        var b = plain ? Operand.Static(Pick(_plan.Names)) : Named(_plan.Names);
        Emit(Pair(Opcode.FillCache, plain ? Operand.Static(Pick(_plan.Keys)) : Named(_plan.Keys), b));
    }

    /// <summary>A block move or fill. Words of the frame are overwritten only where none of them counts rounds.</summary>
    private void Move()
    {
        var opcode = _random.Next(3) == 0 ? Opcode.FillWords : Opcode.MoveWords;
        var trapping = MayTrap(opcode);
        int count = _random.Next(trapping ? 12 : 5), first = _random.Next(1, 8);
        if (trapping && _random.Next(8) == 0) count = _random.Next(-1, 70);
        Emit(Pair(Opcode.MoveSource, MoveSource(trapping, first, out var index), index));
        Emit(Unary(Opcode.Move, Push, trapping && _random.Next(20) == 0 ? AnyOperand() : Operand.Imm(count)));
        var room = Math.Min(_depth, 60);
        if (trapping && _reserved.Count == 0 && _random.Next(3) == 0)
        {
            var local = _random.Next(room);
            if (count > room - local)
            {
                Emit(Count(Opcode.Drop, 1));
                Emit(Unary(Opcode.Move, Push, Operand.Imm(_random.Next(room - local + 1))));
            }
            Emit(Destination(Opcode.FramePointer, Push));
            Emit(Binary(Opcode.Add, Push, Operand.Pop, Operand.Imm(local)));
            Emit(Pair(opcode, Operand.Imm(_random.Next(-1, 2)), Operand.Pop));
        }
        else if (trapping && _random.Next(6) == 0)
        {
            var array = Operand.Static(Pick(_plan.Arrays));
            switch (_random.Next(4))
            {
                case 0:
                    var local = WritableLocal();
                    Emit(Unary(Opcode.Move, local, array));
                    Emit(Pair(opcode, Operand.Local(local), AnyOperand()));
                    break;
                case 1:
                    Emit(Unary(Opcode.Move, Push, array));
                    Emit(Pair(opcode, Operand.Pop, Operand.Imm(first)));
                    break;
                case 2 when Temporaries > 0:
                    // The object is what tells the count, too.
                    Emit(Unary(Opcode.Move, Push, array));
                    Emit(Pair(opcode, Operand.Top, Operand.Imm(first)));
                    Emit(Count(Opcode.Drop, 1));
                    break;
                default:
                    var b = AnyOperand();
                    Emit(Pair(opcode, Operand.Static(Pick(_plan.Objects)), b));
                    break;
            }
        }
        else Emit(Pair(opcode, Operand.Static(Pick(_plan.Arrays)), Operand.Imm(first + _random.Next(-1, 3))));
        if (_random.Next(2) == 0) Emit(Binary(Opcode.LoadWord, AnyDestination(), Operand.Static(Pick(_plan.Arrays)), Operand.Imm(_random.Next(1, 12))));
    }

    private Operand MoveSource(bool trapping, int first, out Operand index)
    {
        index = Operand.Imm(trapping && _random.Next(12) == 0 ? _random.Next(-2, 100) : first);
        switch (_random.Next(trapping ? 6 : 2))
        {
            case 0 or 1 or 2:
                return Operand.Static(Pick(_plan.Arrays));
            case 3:
                index = Operand.Imm(_random.Next(100));
                return Operand.Imm(_random.Next(-128, 128));
            case 4:
                Emit(Destination(Opcode.FramePointer, Push));
                index = Operand.Pop;
                return Operand.Imm(0);
            default:
                index = AnyOperand();
                return AnyOperand();
        }
    }

    /// <summary>Pushes a generator. Statics hold them as ints, so that nothing else takes them for objects.</summary>
    private void PushGenerator(GeneratorPlan generator) => Emit(Retag(Push, Tag.Generator, Operand.Static(generator.Static)));

    private void Resume()
    {
        var sends = _random.Next(2) == 0;
        if (!MayTrap(sends ? Opcode.Resume : Opcode.Next)) return;
        if (!sends || _random.Next(8) != 0)
        {
            PushGenerator(Pick(_plan.Generators));
            if (!sends)
            {
                Emit(Unary(Opcode.Next, AnyDestination(), Operand.Pop));
                return;
            }
            // It may be sent itself.
            var sent = _random.Next(3) switch { 0 => Operand.Pop, 1 => Operand.Top, _ => Safe() };
            if (sent.Kind == OperandKind.Pop) Emit(Unary(Opcode.Move, Push, Safe()));
            Emit(Binary(Opcode.Resume, AnyDestination(), Operand.Pop, sent));
            return;
        }
        var b = AnyOperand();
        Emit(Binary(Opcode.Resume, AnyDestination(), AnyOperand(), b));
    }

    /// <summary>Suspends the generator whose frame this is.</summary>
    public void Yield(GeneratorPlan own)
    {
        SetDepth(_locals);
        PushGenerator(own);
        if (_random.Next(2) == 0)
        {
            Emit(Unary(Opcode.Move, Push, Safe()));
            Emit(Binary(Opcode.Yield, AnyDestination(), Operand.Pop, Operand.Pop));
        }
        else Emit(Binary(Opcode.Yield, AnyDestination(), Operand.Pop, MayTrap(Opcode.Yield) ? AnyOperand() : Safe()));
        if (MayTrap(Opcode.Yield) && _random.Next(4) == 0) Emit(Binary(Opcode.Yield, AnyDestination(), Operand.Static(Pick(_plan.Objects)), Safe()));
    }

    /// <summary>A stack address in the instruction: a writable static, or in the main function, whose place is known, a word of the frame.</summary>
    private int StackAddress()
    {
        if (_level == ProgramPlan.MainLevel && _random.Next(2) == 0) return ProgramPlan.Base + 1 + WritableLocal();
        var address = _random.Next(_plan.FirstWritable, ProgramPlan.Base - 1);
        if (address <= Operand.MaxStatic) Remember(Operand.Static(address));
        return address;
    }

    private void LoadStaticWord()
    {
        var address = !MayTrap(Opcode.LoadStatic) ? Pick(_plan.SmallInts)
            : _recent.LastOrDefault(o => o.Kind == OperandKind.Static) is { Kind: OperandKind.Static } recent && _random.Next(2) == 0 ? recent.Value : StackAddress();
        Emit(LoadStatic(AnyDestination(), address));
    }

    private void StoreStaticWord()
    {
        var b = MayTrap(Opcode.StoreStatic) ? AnyOperand() : Safe();
        Emit(StoreStatic(StackAddress(), b));
    }

    private void ClearStaticWord() => Emit(StaticOnly(Opcode.ClearStatic, StackAddress()));

    private void ClearLocalWord()
    {
        var local = WritableLocal();
        Remember(Operand.Local(local));
        Emit(ClearLocal(local));
    }

    /// <summary>Pushes the stack address of a local, or gives a small one as an immediate.</summary>
    private Operand ComputedAddress(int local, int immediate)
    {
        if (_random.Next(3) == 0) return Operand.Imm(immediate);
        Emit(Destination(Opcode.FramePointer, Push));
        Emit(Binary(Opcode.Add, Push, Operand.Pop, Operand.Imm(local)));
        return Operand.Pop;
    }

    private void LoadStackWord()
    {
        var address = ComputedAddress(_random.Next(-1, _depth), _random.Next(128));
        Emit(Unary(Opcode.LoadStack, AnyDestination(), address));
    }

    private void StoreStackWord()
    {
        var local = WritableLocal();
        var address = ComputedAddress(local, _random.Next(_plan.FirstWritable, 128));
        // The address lies on the stack, so the word cannot come from below it.
        var b = _random.Next(3) switch { 0 => Safe(), 1 => Operand.Static(_random.Next(Operand.MaxStatic + 1)), _ => Operand.Local(_random.Next(_depth)) };
        Emit(Pair(Opcode.StoreStack, address, b));
        Remember(address.Kind == OperandKind.Immediate && address.Value <= Operand.MaxStatic ? Operand.Static(address.Value) : Operand.Local(local));
    }

    private void ReadFramePointer() => Emit(Destination(Opcode.FramePointer, AnyDestination()));

    private void ReadCycles() => Emit(Destination(_random.Next(2) == 0 ? Opcode.Cycles : Opcode.GetChar, AnyDestination()));

    private void SetLimit()
    {
        if (MayTrap(Opcode.Call)) Emit(Source(Opcode.SetLimit, _random.Next(2) == 0 ? Operand.Static(_plan.HighLimitStatic) : Operand.Imm(_random.Next(128))));
    }

    private void DropWords()
    {
        if (Temporaries > 0) SetDepth(_depth - _random.Next(1, Temporaries + 1));
    }

    private void NewObject()
    {
        // Nothing may start the collector: these programs use stale words, which it does not respect.
        if (_random.Next(3) == 0) Emit(Instruction.Pair(Opcode.SetCollector, Operand.Imm((int)(_random.Next(2) == 0 ? HeapRegister.StopsWorld : HeapRegister.Free)), AnyOperand()));
        var size = MayTrap(Opcode.New) ? ObjectSize() : Operand.Imm(_random.Next(1, 9));
        Emit(Instruction.NewObject(AnyDestination(), Pick(ResultTags), size));
    }

    /// <summary>Small, or no size at all: what is left in memory suffices for the handlers.</summary>
    private Operand ObjectSize()
    {
        var small = Operand.Imm(_random.Next(-1, 9));
        switch (_random.Next(6))
        {
            case 0:
                return Corner();
            case 1:
                return Operand.Static(Pick(_plan.SmallInts));
            case 2:
                Emit(Unary(Opcode.Move, Push, small));
                return Operand.Pop;
            case 3 when Temporaries < MaxTemporaries:
                Emit(Unary(Opcode.Move, Push, small));
                _depth++;
                return Operand.Top;
            case 4:
                var local = WritableLocal();
                Emit(Unary(Opcode.Move, local, small));
                return Operand.Local(local);
            default:
                return small;
        }
    }

    private void EnterFrame()
    {
        _depth = _locals + _random.Next(1, 5);
        Emit(Count(Opcode.Enter, _depth));
    }

    private void UndefinedEncoding()
    {
        if (!MayTrap(Opcode.Illegal)) return;
        Instruction instruction;
        // Half of them have an opcode that exists.
        do instruction = Decode((uint)_random.NextInt64(1L << 32)) with { Opcode = _random.Next(2) == 0 ? Pick(InstructionSet.All).Opcode : (Opcode)_random.Next(128) };
        while (instruction.IsDefined);
        Emit(instruction);
    }

    private void RefusedTailCall()
    {
        if (!MayTrap(Opcode.TailCall)) return;
        var noInt = Operand.Static(_plan.UnboundStatic);
        var (a, b) = _random.Next(4) switch
        {
            0 => (AnyOperand(), noInt),
            1 => (noInt, AnyOperand()),
            // More arguments than any function takes, though the low bits may say otherwise.
            2 => (Operand.Imm(Pick(_plan.Functions).Static), Operand.Static(_plan.Corners[_random.Next(ProgramPlan.BigCorners)])),
            _ => (Operand.Imm(Pick(_plan.BadCallees)), Operand.Imm(_random.Next(4))),
        };
        Emit(Pair(Opcode.TailCall, a, b));
    }

    private void RefusedReturn()
    {
        if (MayTrap(Opcode.Return)) Emit(Source(Opcode.Return, Operand.Static(_plan.UnboundStatic)));
    }

    // Pins and console

    private int Pin() => _random.Next(4) == 0 ? _random.Next(Machine.Pins) : _random.Next(5);

    private void ReadPin() => Emit(_random.Next(3) == 0 ? Destination(Opcode.PortRead, AnyDestination()) : PinRead(AnyDestination(), Pin()));

    private void WritePin()
    {
        var opcode = _random.Next(3) == 0 ? Opcode.PinDirection : Opcode.PinWrite;
        if (_random.Next(3) == 0)
        {
            var port = opcode == Opcode.PinWrite ? Opcode.PortWrite : Opcode.PortDirection;
            var b = AnyOperand();
            Emit(MayTrap(port) ? Pair(port, AnyOperand(), b) : Pair(port, Operand.Imm(_random.Next(-128, 128)), Operand.Imm(_random.Next(-128, 128))));
            return;
        }
        Emit(PinOut(opcode, Pin(), MayTrap(opcode) ? AnyOperand() : Operand.Imm(_random.Next(2))));
    }

    private void WaitForPin()
    {
        var pin = Pin();
        var level = _random.Next(2);
        Emit(PinOut(Opcode.PinDirection, pin, Operand.Imm(1)));
        Emit(PinOut(Opcode.PinWrite, pin, Operand.Imm(level)));
        _code.BranchPin(level == 1 ? Opcode.BranchPinLow : Opcode.BranchPinHigh, _code.Here(), pin);
    }

    private void Print() => Emit(PutChar(_random.Next(1, 3), AnyOperand()));

    // Statements with branches

    /// <summary>Statements that leave the depth as it was.</summary>
    private void NeutralBlock(int statements)
    {
        var depth = _depth;
        _nesting++;
        if (_nesting <= MaxNesting) Block(statements);
        _nesting--;
        SetDepth(depth);
    }

    /// <summary>A branch of any kind on random operands.</summary>
    private void RandomBranch(Label target)
    {
        switch (_random.Next(8))
        {
            case 0:
                _code.BranchPin(_random.Next(2) == 0 ? Opcode.BranchPinHigh : Opcode.BranchPinLow, target, Pin());
                break;
            case 1 or 2:
                var test = _random.Next(2) == 0 ? Opcode.BranchTrue : Opcode.BranchFalse;
                _code.Branch(test, target, MayTrap(test) ? AnyOperand() : Operand.Imm(_random.Next(2)));
                break;
            case 3 when MayTrap(Opcode.ForUp) && MayTrap(Opcode.ForDown):
                var local = WritableLocal();
                if (_random.Next(3) == 0) Emit(Unary(Opcode.Move, local, Corner()));
                _code.Loop(_random.Next(2) == 0 ? Opcode.ForUp : Opcode.ForDown, local, target, _random.Next(3) == 0 ? Corner() : AnyOperand());
                Remember(Operand.Local(local));
                break;
            default:
                var compare = Pick(CompareBranches);
                var (a, b) = Operands(compare);
                _code.Branch(compare, target, a, b);
                break;
        }
    }

    private void If()
    {
        var end = _code.NewLabel();
        RandomBranch(end);
        NeutralBlock(_random.Next(5));
        _code.Mark(end);
    }

    private void IfElse()
    {
        Label otherwise = _code.NewLabel(), end = _code.NewLabel();
        RandomBranch(otherwise);
        NeutralBlock(_random.Next(1, 4));
        _code.Jump(end);
        _code.Mark(otherwise);
        NeutralBlock(_random.Next(1, 4));
        _code.Mark(end);
    }

    /// <summary>A jump over code that would do harm if any of it were executed.</summary>
    private void JumpOver()
    {
        var end = _code.NewLabel();
        if (_random.Next(3) == 0) _code.Branch(Opcode.BranchEq, end, Operand.Imm(3), Operand.Imm(3));
        else _code.Jump(end);
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            Emit(_random.Next(10) switch
            {
                0 => Source(Opcode.Halt, Operand.Imm(-2)),
                1 => Source(Opcode.Return, Operand.Imm(1)),
                2 => PinOut(Opcode.PinWrite, Pin(), Operand.Imm(_random.Next(2))),
                3 => PutChar(1, Operand.Imm('!')),
                4 => StoreStatic(_random.Next(_plan.FirstWritable), Operand.Imm(0)),
                5 => CompareBranch(Opcode.BranchEq, _random.Next(-9, 0), Operand.Imm(0), Operand.Imm(0)),
                6 => Call(Opcode.Call, Push, 1),
                7 => Pair(Opcode.StoreWord, Operand.Static(Pick(_plan.Objects)), Operand.Imm(0)),
                8 => new Instruction(Opcode.Illegal, 0, 0, 0),
                _ => Count(Opcode.Drop, 200),
            });
        }
        _code.Mark(end);
    }

    /// <summary>Jumps forwards, backwards and forwards again.</summary>
    private void Zigzag()
    {
        Label first = _code.NewLabel(), second = _code.NewLabel(), end = _code.NewLabel();
        _code.Jump(first);
        _code.Mark(second);
        NeutralBlock(_random.Next(3));
        _code.Jump(end);
        _code.Mark(first);
        NeutralBlock(_random.Next(3));
        _code.Jump(second);
        _code.Mark(end);
    }

    /// <summary>A loop whose counter decides: by FORUP, FORDN, or any comparison that becomes false.</summary>
    private void CountedLoop()
    {
        if (_nesting >= 2) return;
        var counter = Reserve();
        var rounds = _random.Next(1, 4);
        var kind = _random.Next(5);
        Emit(Unary(Opcode.Move, counter, Operand.Imm(kind == 0 ? -rounds : rounds)));
        var head = _code.Here();
        if (_random.Next(4) != 0) NeutralBlock(_random.Next(1, 5));
        var c = Operand.Local(counter);
        // The constant, in the instruction or popped.
        Operand Constant(int value)
        {
            if (_random.Next(2) == 0) return Operand.Imm(value);
            Emit(Unary(Opcode.Move, Push, Operand.Imm(value)));
            return Operand.Pop;
        }
        switch (kind)
        {
            case 0:
                _code.Loop(Opcode.ForUp, counter, head, Constant(0));
                break;
            case 1:
                _code.Loop(Opcode.ForDown, counter, head, Constant(0));
                break;
            case 2:
                Emit(Binary(Opcode.Sub, counter, c, Operand.Imm(1)));
                _code.Branch(_random.Next(2) == 0 ? Opcode.BranchTrue : Opcode.BranchFalse, head, c);
                break;
            default:
                Emit(Binary(Opcode.Sub, counter, c, Operand.Imm(1)));
                var (opcode, constant, first) = Pick(EndingBranches);
                var other = Constant(constant);
                _code.Branch(opcode, head, first ? c : other, first ? other : c);
                break;
        }
        _reserved.Remove(counter);
    }

    /// <summary>A loop with any backward branch at its end, which a counter leaves after some rounds.</summary>
    private void GuardedLoop()
    {
        if (_nesting >= 2) return;
        var counter = Reserve();
        Emit(Unary(Opcode.Move, counter, Operand.Imm(_random.Next(1, 4))));
        Label head = _code.Here(), end = _code.NewLabel();
        NeutralBlock(_random.Next(4));
        Emit(Binary(Opcode.Sub, counter, Operand.Local(counter), Operand.Imm(1)));
        _code.Branch(Opcode.BranchLe, end, Operand.Local(counter), Operand.Imm(0));
        // What it popped would be missing in the next round.
        _mayPop = false;
        RandomBranch(head);
        _mayPop = true;
        _reserved.Remove(counter);
        _code.Mark(end);
    }

    private int Reserve()
    {
        int local;
        do local = _random.Next(_locals); while (!_reserved.Add(local));
        return local;
    }

    // Calls

    private void CallFunction()
    {
        if (!MayTrap(Opcode.Call)) return;
        var callable = _plan.Functions.Where(f => f.Level < _level).ToList();
        var function = Pick(callable);
        var refused = _random.Next(6) == 0;
        if (_random.Next(6) == 0) LimitAt(_depth + 1 + function.Signature.FrameSize + _random.Next(-1, 2));
        // LDK, since MOV would trap for the one that is Unbound.
        if (refused) Emit(Unary(Opcode.LoadStack, Push, Operand.Imm(Pick(_plan.BadCallees))));
        else Emit(Unary(Opcode.Move, Push, Operand.Static(function.Static)));
        _depth++;
        var count = refused || _random.Next(8) == 0 ? _random.Next(ProgramPlan.MaxArguments + 1) : _random.Next(function.Signature.Required, function.Signature.Parameters + 1);
        PushArguments(count, function.Recursive);
        FinishCall(Opcode.Call, count);
    }

    /// <summary>Sets the stack limit to so many words above the frame pointer: at a frame that is about to be made, or one off.</summary>
    private void LimitAt(int words)
    {
        Emit(Destination(Opcode.FramePointer, Push));
        Emit(Binary(Opcode.Add, Push, Operand.Pop, Operand.Imm(words)));
        Emit(Source(Opcode.SetLimit, Operand.Pop));
    }

    private void CallKeywords()
    {
        if (!MayTrap(Opcode.CallKw)) return;
        Emit(Unary(Opcode.TagOf, Push, AnyOperand()));
        _depth++;
        var count = _random.Next(ProgramPlan.MaxArguments + 1);
        PushArguments(count, false);
        Emit(Unary(Opcode.TagOf, Push, Operand.Static(Pick(_plan.Objects))));
        _depth++;
        FinishCall(Opcode.CallKw, count);
    }

    private void PushArguments(int count, bool firstIsDepth)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == 0 && firstIsDepth) Emit(Unary(Opcode.Move, Push, Operand.Imm(_random.Next(5))));
            else if (_random.Next(2) == 0) Emit(Unary(Opcode.Move, Push, Safe()));
            else Emit(Retag(Push, Tag.Int, Operand.Local(_random.Next(_depth))));
            _depth++;
        }
    }

    private void FinishCall(Opcode opcode, int count)
    {
        _depth -= count + (opcode == Opcode.CallKw ? 2 : 1);
        var discard = _random.Next(4) == 0;
        var d = discard ? _random.Next(MaxDestinationLocal + 1) : AnyDestination();
        Emit(Call(opcode, d, count, discard));
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
