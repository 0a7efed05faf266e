using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Inlining;

/// <summary>A call that surely enters a function whose word is pushed in the same block.</summary>
/// <param name="Index">Where the CALL lies in the block.</param>
/// <param name="Push">Where the instruction lies that pushes the function.</param>
/// <param name="Producers">For each argument where the instruction lies that pushes it and that nothing but the call reads; -1 where there is none in the block.</param>
internal sealed record KnownCall(int Index, int Push, IReadOnlyList<int> Producers)
{
    /// <summary>The block's known calls, in order.</summary>
    public static List<KnownCall> In(MachineBlock block)
    {
        var calls = new List<KnownCall>();
        // By what instruction each word was pushed.
        var stack = new Stack<int>();
        var ops = block.Ops;
        for (var i = 0; i < ops.Count; i++)
        {
            var op = ops[i];
            Read(op.B);
            Read(op.A);
            if (InstructionSet.Get(op.Opcode).HasOperandC) Pop();
            if (op.Opcode == Opcode.Call)
            {
                var producers = new int[op.Field];
                for (var argument = op.Field - 1; argument >= 0; argument--) producers[argument] = Pop();
                var push = Pop();
                if (push >= 0 && CallGraph.IsSure(op) && ops[push] is { Opcode: Opcode.Move, B.Static.Content: Function pushed } && pushed == op.Callee) calls.Add(new(i, push, producers));
            }
            var dropped = op.Opcode switch { Opcode.Drop => op.Field, Opcode.CallKw => op.Field + 2, _ => 0 };
            for (; dropped > 0; dropped--) Pop();
            if (op.Pushes) stack.Push(i);
        }
        return calls;

        int Pop() => stack.TryPop(out var index) ? index : -1;

        void Read(Source source)
        {
            if (source.Kind is SourceKind.Pop or SourceKind.Top) Pop();
            // It stays, but has been read.
            if (source.Kind == SourceKind.Top) stack.Push(-1);
        }
    }
}
