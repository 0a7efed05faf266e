using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Variables that functions share, and names of class bodies.</summary>
internal sealed partial class FunctionSelector
{
    /// <summary>Word of a descriptor with the closure, and how many words of one are surely there.</summary>
    private const int ClosureWord = 7, DescriptorWords = 14;

    private const int CellContents = 1;

    private void MakeCell(VirtualLocal local, bool hasValue)
    {
        var cell = NewHidden();
        Emit(Opcode.New, b: Source.Imm(2), destination: cell, field: (int)Tag.Cell);
        _current.Ops.Add(hasValue ? Make(Opcode.Move, b: Source.Of(local)) : Make(Opcode.Retag, b: Source.Imm(0), field: (int)Tag.Unbound));
        _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(cell), Source.Imm(CellContents)));
        _current.Ops.Add(Make(Opcode.Move, b: Source.Of(cell), destination: local));
    }

    /// <summary>The cells of the function's closure, from the descriptor that its frame word names.</summary>
    private void CopyFree(int count)
    {
        // Kernel code has no closures: only methods that name super get a cell.
        if (_function.Module.Kind == ModuleKind.Runtime) return;
        var closure = NewHidden();
        void Step(Opcode opcode, Source a = default, Source b = default, int field = 0)
        {
            var step = Make(opcode, a, b, closure, field);
            step.NeverTraps = true;
            _current.Ops.Add(step);
        }
        var word = Source.Of(closure);
        Step(Opcode.FramePointer);
        Step(Opcode.Sub, word, Source.Imm(1));
        Step(Opcode.LoadStack, b: word);
        Step(Opcode.Retag, b: word, field: (int)Tag.Int);
        Step(Opcode.And, word, Number((1 << PackedFields.AddressBits) - 1));
        Step(Opcode.Or, word, Number((long)DescriptorWords << RefWord.SizeLow));
        Step(Opcode.Retag, b: word, field: (int)Tag.Object);
        Step(Opcode.LoadWord, word, Source.Imm(ClosureWord));
        for (var i = 0; i < count; i++)
        {
            _current.Ops.Add(Make(Opcode.LoadWord, word, Number(i + 1), _locals[_locals.Length - count + i]));
        }
    }

    private UnboundRead UnboundCell(int index)
    {
        var local = _function.Code.Locals[index];
        return local.Kind.HasFlag(Pyc.LocalKind.Free)
            ? new("NameError", $"cannot access free variable '{local.Name}' where it is not associated with a value in enclosing scope", _instruction.Span)
            : new("UnboundLocalError", $"cannot access local variable '{local.Name}' where it is not associated with a value", _instruction.Span);
    }

    private void LoadCell(StackInstruction instruction)
    {
        var contents = NewHidden();
        Emit(Opcode.LoadWord, Source.Of(_locals[instruction.Argument]), Source.Imm(CellContents), contents);
        Push(new HiddenValue(contents) { Text = instruction.Text, Span = instruction.Span, Unbound = UnboundCell(instruction.Argument) });
    }

    private void StoreCell(VirtualLocal local)
    {
        var value = Materialise(Pop());
        if (value is not PushedValue) Emit(Opcode.Move, b: Use(value));
        _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(local), Source.Imm(CellContents)));
    }

    private void DeleteCell(StackInstruction instruction)
    {
        LoadCell(instruction);
        Discard();
        Emit(Opcode.Retag, b: Source.Imm(0), field: (int)Tag.Unbound);
        _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(_locals[instruction.Argument]), Source.Imm(CellContents)));
    }

    /// <summary>A name of a class body: from its namespace, or else a global.</summary>
    private void LoadName(string name)
    {
        // Annotations of a class's variables are its own.
        if (name == Builtins.Annotations) Push(new FixedValue(_program.UnboundSlot) { Text = _instruction.Text, Span = _instruction.Span, Unbound = UnboundGlobal(name) });
        else LoadGlobal(name);
        FromNamespace(name, Pop());
    }

    private void LoadClassCell(StackInstruction instruction)
    {
        LoadCell(instruction);
        FromNamespace(_function.Code.Locals[instruction.Argument].Name, Pop());
    }

    /// <summary>Whether an instruction of a class body may give a name a value: it assigns it, or takes the namespace itself.</summary>
    private static bool MaySetName(StackInstruction instruction, string name)
        => instruction.Op == StackOp.StoreName && instruction.Name == name || instruction.Op == StackOp.LoadName && Builtins.LooksAtLocals(instruction.Name) && !Builtins.LooksAtLocals(name);

    private void FromNamespace(string name, Value otherwise)
    {
        // What only the compiler knows cannot be chosen at run time: a class body that assigns the name before is for Refuse.
        if (otherwise is CompileTimeValue and not KnownCallable { IsBuiltin: true } and not ModuleValue)
        {
            Push(otherwise);
            return;
        }
        if (!_function.Decoded.Instructions.Any(i => MaySetName(i, name)) && !_program.UsesName("__prepare__") && name != "__annotations__")
        {
            Push(otherwise);
            return;
        }
        otherwise = Materialise(otherwise);
        var found = (HiddenValue)Hide(CallRuntime("find_name", new LocalValue(_namespace!), Name(name)));
        var test = Make(Opcode.BranchIsNot, Use(found), Use(_program.KernelValue("MISSING")));
        MachineBlock missing = NewBlock(), rest = NewBlock();
        _current.BranchTo(test, rest, missing);
        _current = missing;
        _current.Ops.Add(Make(Opcode.Move, b: Use(otherwise), destination: found.Local));
        _current.Next = rest;
        _current = rest;
        Push(found);
    }

    /// <summary>globals()</summary>
    internal Value Globals() => CallRuntime("module_globals", new FixedValue(_program.ModuleSlot(_function.Module)));

    /// <summary>locals(): of a function a new dict of the variables that have a value.</summary>
    internal Value Locals()
    {
        if (_namespace is not null) return new LocalValue(_namespace);
        if (_function.IsModule) return Globals();
        var locals = _function.Code.Locals;
        VirtualLocal array = NewHidden(), value = NewHidden(), tag = NewHidden();
        Emit(Opcode.New, b: Number(locals.Count + 1), destination: array, field: (int)Tag.Object);
        for (var i = 0; i < locals.Count; i++)
        {
            var source = _locals[i];
            if (locals[i].Kind != LocalKind.Local)
            {
                Emit(Opcode.LoadWord, Source.Of(source), Source.Imm(CellContents), value);
                source = value;
            }
            var content = _knownLocals.TryGetValue(_locals[i], out var known) ? Use(Materialise(known)) : Source.Of(source);
            Emit(Opcode.TagOf, b: content, destination: tag);
            var test = Make(Opcode.BranchTrue, b: Source.Of(tag));
            MachineBlock unassigned = NewBlock(), assigned = NewBlock(), rest = NewBlock();
            _current.BranchTo(test, assigned, unassigned);
            unassigned.Ops.Add(Make(Opcode.Move, b: Use(_program.KernelValue("MISSING")), destination: value));
            unassigned.Next = rest;
            assigned.Ops.Add(Make(Opcode.Move, b: content, destination: value));
            assigned.Next = rest;
            _current = rest;
            _current.Ops.Add(Make(Opcode.Move, b: Source.Of(value)));
            _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(array), Number(i + 1)));
        }
        return CallRuntime("locals_of", new ConstantValue(new PyConstant.Tuple([.. locals.Select(l => new PyConstant.Str(l.Name))])), new HiddenValue(array));
    }

    private UnboundRead TellsOf(string error) => new("RuntimeError", error, _instruction.Span);

    private HiddenValue InCell(int index, string error)
    {
        var contents = NewHidden();
        Emit(Opcode.LoadWord, Source.Of(_locals[index]), Source.Imm(CellContents), contents);
        return new HiddenValue(contents) { Text = _instruction.Text, Span = _instruction.Span, Unbound = TellsOf(error) };
    }

    /// <summary>super() without arguments: the class and the first argument, as the function has them.</summary>
    internal Value Super()
    {
        var index = _function.Code.Locals.ToList().FindIndex(l => l.Name == "__class__" && l.Kind.HasFlag(Pyc.LocalKind.Free));
        if (_function.Code.ArgumentCount == 0) return CallRuntime("super_without", Name("no arguments"));
        if (index < 0) return CallRuntime("super_without", Name("__class__ cell not found"));
        var owner = InCell(index, "super(): empty __class__ cell");
        const string Deleted = "super(): arg[0] deleted";
        Value self = _function.Code.Locals[0].Kind.HasFlag(Pyc.LocalKind.Cell) ? InCell(0, Deleted)
            : _function.Decoded.Instructions.Any(i => i is { Op: StackOp.DeleteLocal, Argument: 0 }) ? new LocalValue(_locals[0]) { Text = _instruction.Text, Span = _instruction.Span, Unbound = TellsOf(Deleted) }
            : new LocalValue(_locals[0]);
        return _following is { Op: StackOp.LoadMethod } ? new SuperValue(owner, self) : CallRuntime("super_of", owner, self);
    }
}
