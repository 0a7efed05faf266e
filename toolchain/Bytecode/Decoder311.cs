using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Bytecode;

/// <summary>CPython 3.11.</summary>
public sealed class Decoder311 : IBytecodeDecoder
{
    private const int UnitBytes = 2;

    private static readonly string[] BinaryNames = ["+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^"];
    private static readonly BinaryOperator[] BinaryOperators =
    [
        BinaryOperator.Add, BinaryOperator.And, BinaryOperator.FloorDivide, BinaryOperator.ShiftLeft, BinaryOperator.MatrixMultiply, BinaryOperator.Multiply, BinaryOperator.Remainder,
        BinaryOperator.Or, BinaryOperator.Power, BinaryOperator.ShiftRight, BinaryOperator.Subtract, BinaryOperator.TrueDivide, BinaryOperator.Xor,
    ];
    private static readonly string[] CompareNames = ["<", "<=", "==", "!=", ">", ">="];

    public string Version => "3.11";

    public IReadOnlyList<OpcodeSupport> Opcodes { get; } = [.. Enum.GetValues<Opcode311>().Select(o => new OpcodeSupport((int)o, Name(o), Refusal(o)))];

    public bool MayAssign(CodeObject code)
    {
        for (var i = 0; i < code.Bytecode.Length; i += UnitBytes)
        {
            if ((Opcode311)code.Bytecode[i] is Opcode311.StoreGlobal or Opcode311.DeleteGlobal or Opcode311.StoreName or Opcode311.DeleteName or Opcode311.StoreAttr) return true;
        }
        return false;
    }

    public DecodedCode Decode(CodeObject code)
    {
        if (code.Bytecode.Length % UnitBytes != 0) throw Malformed("odd length");
        var spans = LocationTable.Decode(code.LocationTable, code.FirstLine, code.Bytecode.Length / UnitBytes);
        var instructions = new List<StackInstruction>();
        IReadOnlyList<string> keywords = [];
        for (int next = 0, start = 0, extension = 0; next < code.Bytecode.Length;)
        {
            var opcode = (Opcode311)code.Bytecode[next];
            if (!Enum.IsDefined(opcode)) throw Malformed($"unknown opcode {code.Bytecode[next]}");
            var argument = extension | code.Bytecode[next + 1];
            var span = spans[next / UnitBytes];
            next += UnitBytes;
            if (opcode == Opcode311.ExtendedArg)
            {
                extension = argument << 8;
                continue;
            }
            next += UnitBytes * Caches(opcode);
            if (opcode == Opcode311.KwNames)
            {
                keywords = At(code.Constants, argument) is PyConstant.Tuple names && names.Items.All(n => n is PyConstant.Str)
                    ? [.. names.Items.Select(n => ((PyConstant.Str)n).Value)]
                    : throw Malformed("KW_NAMES without names");
            }
            var (text, expansion) = Translate(code, opcode, argument, next, keywords);
            if (opcode == Opcode311.Call) keywords = [];
            instructions.AddRange(expansion.Select(i => i with { Offset = start, Span = span, Text = text }));
            start = next;
            extension = 0;
        }
        return new(code, instructions, ExceptionTable.Decode(code.ExceptionTable));
    }

    /// <summary>The operations that an instruction stands for, and its text.</summary>
    /// <param name="next">Offset of the next instruction, which jumps count from.</param>
    private static (string Text, StackInstruction[] Operations) Translate(CodeObject code, Opcode311 opcode, int argument, int next, IReadOnlyList<string> keywords)
    {
        StackInstruction Make(StackOp op, int value = 0, string name = "", PyConstant? constant = null, int target = -1, IReadOnlyList<string>? names = null) =>
            new(op, 0, default, "") { Argument = value, Name = name, Constant = constant, Target = target, Names = names ?? [] };
        (string, StackInstruction[]) One(StackOp op, int value = 0) => (Name(opcode), [Make(op, value)]);
        (string, StackInstruction[]) Counted(StackOp op, int value) => ($"{Name(opcode)} {argument}", [Make(op, value)]);
        (string, StackInstruction[]) Named(StackOp op, string name) => ($"{Name(opcode)} {argument} ({name})", [Make(op, 0, name)]);
        (string, StackInstruction[]) Local(StackOp op) => ($"{Name(opcode)} {argument} ({At(code.Locals, argument).Name})", [Make(op, argument)]);
        (string, StackInstruction[]) Operator(StackOp op, int value, string symbol) => ($"{Name(opcode)} {argument} ({symbol})", [Make(op, value)]);
        (string, StackInstruction[]) Branch(StackOp op, int sign = 1)
        {
            var target = next + sign * UnitBytes * argument;
            return ($"{Name(opcode)} {argument} (to {target})", [Make(op, target: target)]);
        }

        switch (opcode)
        {
            case Opcode311.Nop or Opcode311.Resume or Opcode311.Precall or Opcode311.Cache or Opcode311.KwNames: return One(StackOp.Nop);
            case Opcode311.SetupAnnotations: return One(StackOp.SetUpAnnotations);
            case Opcode311.PushNull: return One(StackOp.PushNull);
            case Opcode311.PopTop: return One(StackOp.Pop);
            case Opcode311.Copy: return Counted(StackOp.Copy, argument);
            case Opcode311.Swap: return Counted(StackOp.Swap, argument);
            case Opcode311.LoadConst:
                var constant = At(code.Constants, argument);
                return ($"LOAD_CONST {argument} ({ConstantText.Of(constant)})", [Make(StackOp.LoadConstant, constant: constant)]);
            case Opcode311.LoadFast: return Local(StackOp.LoadLocal);
            case Opcode311.StoreFast: return Local(StackOp.StoreLocal);
            case Opcode311.DeleteFast: return Local(StackOp.DeleteLocal);
            case Opcode311.LoadGlobal:
                var name = At(code.Names, argument >> 1);
                return (argument & 1) == 0
                    ? ($"LOAD_GLOBAL {argument} ({name})", [Make(StackOp.LoadGlobal, 0, name)])
                    : ($"LOAD_GLOBAL {argument} (NULL + {name})", [Make(StackOp.PushNull), Make(StackOp.LoadGlobal, 0, name)]);
            case Opcode311.LoadName: return Named(code.IsClassBody ? StackOp.LoadName : StackOp.LoadGlobal, At(code.Names, argument));
            case Opcode311.StoreName: return Named(code.IsClassBody ? StackOp.StoreName : StackOp.StoreGlobal, At(code.Names, argument));
            case Opcode311.DeleteName: return Named(code.IsClassBody ? StackOp.DeleteName : StackOp.DeleteGlobal, At(code.Names, argument));
            case Opcode311.StoreGlobal: return Named(StackOp.StoreGlobal, At(code.Names, argument));
            case Opcode311.DeleteGlobal: return Named(StackOp.DeleteGlobal, At(code.Names, argument));
            case Opcode311.StoreAttr: return Named(StackOp.StoreAttribute, At(code.Names, argument));
            case Opcode311.DeleteAttr: return Named(StackOp.DeleteAttribute, At(code.Names, argument));
            case Opcode311.BinarySubscr: return One(StackOp.Subscript);
            case Opcode311.DeleteSubscr: return One(StackOp.DeleteSubscript);
            case Opcode311.BuildSlice: return Counted(StackOp.BuildSlice, argument);
            case Opcode311.BuildList: return Counted(StackOp.BuildList, argument);
            case Opcode311.BuildSet: return Counted(StackOp.BuildSet, argument);
            case Opcode311.BuildMap: return Counted(StackOp.BuildMap, argument);
            case Opcode311.BuildConstKeyMap: return Counted(StackOp.BuildKeyMap, argument);
            case Opcode311.BuildString: return Counted(StackOp.BuildString, argument);
            case Opcode311.ListAppend: return Counted(StackOp.ListAppend, argument);
            case Opcode311.SetAdd: return Counted(StackOp.SetAdd, argument);
            case Opcode311.MapAdd: return Counted(StackOp.MapAdd, argument);
            case Opcode311.ListExtend: return Counted(StackOp.ListExtend, argument);
            case Opcode311.SetUpdate: return Counted(StackOp.SetUpdate, argument);
            case Opcode311.DictUpdate: return Counted(StackOp.DictUpdate, argument);
            case Opcode311.DictMerge: return Counted(StackOp.DictMerge, argument);
            case Opcode311.ListToTuple: return One(StackOp.ListToTuple);
            case Opcode311.UnpackEx: return Counted(StackOp.UnpackWithRest, argument);
            case Opcode311.FormatValue: return Counted(StackOp.Format, argument);
            case Opcode311.CallFunctionEx: return Counted(StackOp.CallWithSequence, argument);
            case Opcode311.LoadBuildClass: return One(StackOp.LoadBuildClass);
            case Opcode311.MakeCell: return Local(StackOp.MakeCell);
            case Opcode311.LoadClosure: return Local(StackOp.LoadClosure);
            case Opcode311.LoadDeref: return Local(StackOp.LoadCell);
            case Opcode311.StoreDeref: return Local(StackOp.StoreCell);
            case Opcode311.DeleteDeref: return Local(StackOp.DeleteCell);
            case Opcode311.LoadClassderef: return Local(StackOp.LoadClassCell);
            case Opcode311.CopyFreeVars: return Counted(StackOp.CopyFree, argument);
            case Opcode311.PushExcInfo: return One(StackOp.PushException);
            case Opcode311.CheckExcMatch: return One(StackOp.CheckMatch);
            case Opcode311.CheckEgMatch: return One(StackOp.CheckGroupMatch);
            case Opcode311.PrepReraiseStar: return One(StackOp.JoinGroups);
            case Opcode311.PopExcept: return One(StackOp.PopException);
            case Opcode311.Reraise: return Counted(StackOp.Reraise, argument);
            case Opcode311.BeforeWith: return One(StackOp.BeforeWith);
            case Opcode311.BeforeAsyncWith: return One(StackOp.BeforeAsyncWith);
            case Opcode311.WithExceptStart: return One(StackOp.WithException);
            case Opcode311.ReturnGenerator: return One(StackOp.ReturnGenerator);
            case Opcode311.YieldValue: return One(StackOp.Yield);
            case Opcode311.GetYieldFromIter: return One(StackOp.GetYieldFrom);
            case Opcode311.GetAwaitable: return Counted(StackOp.GetAwaitable, argument);
            case Opcode311.GetAiter: return One(StackOp.GetAsyncIterator);
            case Opcode311.GetAnext: return One(StackOp.GetAsyncNext);
            case Opcode311.EndAsyncFor: return One(StackOp.EndAsyncFor);
            case Opcode311.AsyncGenWrap: return One(StackOp.WrapAsync);
            case Opcode311.Send: return Branch(StackOp.Send);
            case Opcode311.GetLen: return One(StackOp.GetLength);
            case Opcode311.MatchMapping: return One(StackOp.MatchMapping);
            case Opcode311.MatchSequence: return One(StackOp.MatchSequence);
            case Opcode311.MatchKeys: return One(StackOp.MatchKeys);
            case Opcode311.MatchClass: return Counted(StackOp.MatchClass, argument);
            case Opcode311.LoadAttr: return Named(StackOp.LoadAttribute, At(code.Names, argument));
            case Opcode311.LoadMethod: return Named(StackOp.LoadMethod, At(code.Names, argument));
            case Opcode311.StoreSubscr: return One(StackOp.StoreSubscript);
            case Opcode311.UnaryPositive: return One(StackOp.Unary, (int)UnaryOperator.Positive);
            case Opcode311.UnaryNegative: return One(StackOp.Unary, (int)UnaryOperator.Negative);
            case Opcode311.UnaryNot: return One(StackOp.Unary, (int)UnaryOperator.Not);
            case Opcode311.UnaryInvert: return One(StackOp.Unary, (int)UnaryOperator.Invert);
            case Opcode311.BinaryOp when argument < BinaryNames.Length: return Operator(StackOp.Binary, (int)BinaryOperators[argument], BinaryNames[argument]);
            case Opcode311.BinaryOp when argument < 2 * BinaryNames.Length:
                var inPlace = argument - BinaryNames.Length;
                return Operator(StackOp.InPlace, (int)BinaryOperators[inPlace], BinaryNames[inPlace] + "=");
            case Opcode311.CompareOp: return Operator(StackOp.Compare, argument, At(CompareNames, argument));
            case Opcode311.IsOp: return Operator(StackOp.Compare, (int)(argument == 0 ? CompareOperator.Is : CompareOperator.IsNot), argument == 0 ? "is" : "is not");
            case Opcode311.ContainsOp: return Operator(StackOp.Compare, (int)(argument == 0 ? CompareOperator.In : CompareOperator.NotIn), argument == 0 ? "in" : "not in");
            case Opcode311.JumpForward: return Branch(StackOp.Jump);
            case Opcode311.JumpBackward or Opcode311.JumpBackwardNoInterrupt: return Branch(StackOp.Jump, -1);
            case Opcode311.PopJumpForwardIfFalse: return Branch(StackOp.BranchIfFalse);
            case Opcode311.PopJumpBackwardIfFalse: return Branch(StackOp.BranchIfFalse, -1);
            case Opcode311.PopJumpForwardIfTrue: return Branch(StackOp.BranchIfTrue);
            case Opcode311.PopJumpBackwardIfTrue: return Branch(StackOp.BranchIfTrue, -1);
            case Opcode311.PopJumpForwardIfNone: return Branch(StackOp.BranchIfNone);
            case Opcode311.PopJumpBackwardIfNone: return Branch(StackOp.BranchIfNone, -1);
            case Opcode311.PopJumpForwardIfNotNone: return Branch(StackOp.BranchIfNotNone);
            case Opcode311.PopJumpBackwardIfNotNone: return Branch(StackOp.BranchIfNotNone, -1);
            case Opcode311.JumpIfFalseOrPop: return Branch(StackOp.BranchIfFalseOrPop);
            case Opcode311.JumpIfTrueOrPop: return Branch(StackOp.BranchIfTrueOrPop);
            case Opcode311.GetIter: return One(StackOp.GetIterator);
            case Opcode311.ForIter: return Branch(StackOp.ForIterate);
            case Opcode311.ReturnValue: return One(StackOp.Return);
            case Opcode311.Call: return ($"CALL {argument}", [Make(StackOp.Call, argument, names: keywords)]);
            case Opcode311.MakeFunction: return Counted(StackOp.MakeFunction, argument);
            case Opcode311.BuildTuple: return Counted(StackOp.BuildTuple, argument);
            case Opcode311.UnpackSequence: return Counted(StackOp.Unpack, argument);
            case Opcode311.ImportName: return Named(StackOp.ImportModule, At(code.Names, argument));
            case Opcode311.ImportFrom: return Named(StackOp.ImportFrom, At(code.Names, argument));
            case Opcode311.ImportStar: return One(StackOp.ImportStar);
            case Opcode311.LoadAssertionError: return One(StackOp.LoadAssertionError);
            case Opcode311.RaiseVarargs: return Counted(StackOp.Raise, argument);
            default: return (Name(opcode), [Make(StackOp.Refused, 0, Refusal(opcode) ?? throw Malformed($"{Name(opcode)} {argument}"))]);
        }
    }

    /// <summary>The Python construct that an opcode belongs to, where it is not compiled.</summary>
    private static string? Refusal(Opcode311 opcode) => opcode switch
    {
        Opcode311.PrintExpr => "interactive expression",
        _ => null,
    };

    private static int Caches(Opcode311 opcode) => opcode switch
    {
        Opcode311.StoreSubscr or Opcode311.UnpackSequence or Opcode311.BinaryOp or Opcode311.Precall => 1,
        Opcode311.CompareOp => 2,
        Opcode311.BinarySubscr or Opcode311.StoreAttr or Opcode311.LoadAttr or Opcode311.Call => 4,
        Opcode311.LoadGlobal => 5,
        Opcode311.LoadMethod => 10,
        _ => 0,
    };

    /// <summary>CPython's spelling: BinaryOp is BINARY_OP.</summary>
    private static string Name(Opcode311 opcode) => string.Concat(opcode.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{c}" : char.ToUpperInvariant(c).ToString()));

    private static T At<T>(IReadOnlyList<T> list, int index) => index < list.Count ? list[index] : throw Malformed($"argument {index} out of range");

    private static PycException Malformed(string what) => new($"corrupt .pyc: bytecode: {what}");
}
