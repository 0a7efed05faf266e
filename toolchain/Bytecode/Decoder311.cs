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
            case Opcode311.Nop or Opcode311.Resume or Opcode311.Precall or Opcode311.Cache or Opcode311.KwNames or Opcode311.SetupAnnotations: return One(StackOp.Nop);
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
            case Opcode311.LoadName: return Named(StackOp.LoadGlobal, At(code.Names, argument));
            case Opcode311.StoreName or Opcode311.StoreGlobal: return Named(StackOp.StoreGlobal, At(code.Names, argument));
            case Opcode311.DeleteName or Opcode311.DeleteGlobal: return Named(StackOp.DeleteGlobal, At(code.Names, argument));
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
        Opcode311.BinarySubscr or Opcode311.DeleteSubscr => "subscript",
        Opcode311.BuildSlice => "slice",
        Opcode311.BuildList or Opcode311.ListAppend or Opcode311.ListExtend or Opcode311.ListToTuple => "list",
        Opcode311.BuildSet or Opcode311.SetAdd or Opcode311.SetUpdate => "set",
        Opcode311.BuildMap or Opcode311.BuildConstKeyMap or Opcode311.MapAdd or Opcode311.DictUpdate or Opcode311.DictMerge => "dict",
        Opcode311.FormatValue or Opcode311.BuildString => "f-string",
        Opcode311.UnpackEx => "starred assignment",
        Opcode311.CallFunctionEx => "call with star-arguments",
        Opcode311.StoreAttr or Opcode311.DeleteAttr => "assignment to an attribute",
        Opcode311.LoadBuildClass or Opcode311.LoadClassderef => "class",
        Opcode311.MakeCell or Opcode311.LoadClosure or Opcode311.LoadDeref or Opcode311.StoreDeref or Opcode311.DeleteDeref or Opcode311.CopyFreeVars => "closure",
        Opcode311.GetLen or Opcode311.MatchMapping or Opcode311.MatchSequence or Opcode311.MatchKeys or Opcode311.MatchClass => "match statement",
        Opcode311.PushExcInfo or Opcode311.CheckExcMatch or Opcode311.PopExcept or Opcode311.Reraise => "exception handler",
        Opcode311.CheckEgMatch or Opcode311.PrepReraiseStar => "except*",
        Opcode311.BeforeWith or Opcode311.WithExceptStart => "with statement",
        Opcode311.BeforeAsyncWith or Opcode311.GetAwaitable or Opcode311.GetAiter or Opcode311.GetAnext or Opcode311.EndAsyncFor or Opcode311.AsyncGenWrap => "async",
        Opcode311.ReturnGenerator or Opcode311.YieldValue or Opcode311.GetYieldFromIter or Opcode311.Send => "generator",
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
