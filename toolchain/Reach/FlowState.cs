namespace PyXL.Toolchain.Reach;

/// <summary>What is known at a point of a function: the locals, and the words on the machine's stack.</summary>
internal sealed class FlowState(ValueSet[] locals, List<ValueSet> stack)
{
    public ValueSet[] Locals => locals;
    public List<ValueSet> Stack => stack;

    public FlowState Copy() => new([.. locals], [.. stack]);

    /// <summary>Words that nobody pushed here may be anything.</summary>
    public ValueSet Pop()
    {
        if (stack.Count == 0) return ValueSet.All;
        var value = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        return value;
    }

    /// <summary>Assigns a local: what was known of its tag holds no more.</summary>
    public void Set(int local, ValueSet value)
    {
        for (var i = 0; i < locals.Length; i++)
        {
            if (locals[i].TagOfLocal == local) locals[i] = locals[i] with { TagOfLocal = -1 };
        }
        for (var i = 0; i < stack.Count; i++)
        {
            if (stack[i].TagOfLocal == local) stack[i] = stack[i] with { TagOfLocal = -1 };
        }
        locals[local] = value.TagOfLocal == local ? value with { TagOfLocal = -1 } : value;
    }

    /// <summary>Adds what holds on another way to the same point; whether that changes anything.</summary>
    /// <param name="lost">Gets the functions that lie on the stack on one way only.</param>
    public bool Join(FlowState other, Action<Compile.Function> lost)
    {
        var changed = false;
        for (var i = 0; i < locals.Length; i++) changed |= Add(locals[i], other.Locals[i], v => locals[i] = v);
        // Control joins with as many words on each way; were there fewer on one, the lower ones could be anything.
        while (stack.Count > other.Stack.Count)
        {
            stack.RemoveAt(0);
            changed = true;
        }
        for (var i = 0; i < stack.Count; i++)
        {
            var added = other.Stack[other.Stack.Count - stack.Count + i];
            if (stack[i].Callee != added.Callee)
            {
                if (stack[i].Callee is { } one) lost(one);
                if (added.Callee is { } two) lost(two);
            }
            changed |= Add(stack[i], added, v => stack[i] = v);
        }
        return changed;
    }

    private static bool Add(ValueSet old, ValueSet added, Action<ValueSet> set)
    {
        var joined = old | added;
        if (joined == old) return false;
        set(joined);
        return true;
    }
}
