using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Whether a module that the library has too is imported only for what the compiler knows of it, calls that compile to instructions and,
/// where the compiler knows values, their values: then nothing of the library is linked for it.
/// </summary>
internal static class IntrinsicUse
{
    /// <param name="module">The module's name.</param>
    /// <param name="known">What of it the compiler knows.</param>
    /// <param name="code">Every function of the importing module.</param>
    public static bool IsAll(string module, KnownModule known, IEnumerable<DecodedCode> code)
    {
        // Names of the module, and of its functions, where a statement imports them.
        HashSet<string> modules = [], functions = [];
        var all = code.ToList();
        return all.All(c => Collect(module, known, c, modules, functions)) && all.All(c => IsCalls(known, c, modules, functions));
    }

    private static bool Collect(string module, KnownModule known, DecodedCode decoded, HashSet<string> modules, HashSet<string> functions)
    {
        var code = decoded.Instructions;
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Op != StackOp.ImportModule || code[i].Name != module) continue;
            if (code[i + 1].Op != StackOp.ImportFrom)
            {
                if (!IsStore(code[i + 1])) return false;
                modules.Add(NameOf(decoded, code[i + 1]));
                continue;
            }
            for (i++; code[i].Op == StackOp.ImportFrom; i += 2)
            {
                if (known.Member(code[i].Name) is null || !IsStore(code[i + 1])) return false;
                functions.Add(NameOf(decoded, code[i + 1]));
            }
        }
        return true;
    }

    private static bool IsCalls(KnownModule known, DecodedCode decoded, HashSet<string> modules, HashSet<string> functions)
    {
        var code = decoded.Instructions;
        for (var i = 0; i < code.Count; i++)
        {
            if (!IsLoad(code[i])) continue;
            var name = NameOf(decoded, code[i]);
            var isCallee = i > 0 && code[i - 1].Op == StackOp.PushNull && code[i + 1].Op != StackOp.LoadMethod;
            if (modules.Contains(name))
            {
                var isCalled = code[i + 1].Op == StackOp.LoadMethod || isCallee && code[i + 1].Op == StackOp.LoadAttribute && code[i + 2].Op is not (StackOp.LoadAttribute or StackOp.LoadMethod);
                if (!isCalled && !(known.HasValues && code[i + 1].Op == StackOp.LoadAttribute)) return false;
                if (known.Member(code[i + 1].Name) is null) return false;
            }
            if (functions.Contains(name) && !known.HasValues && !(isCallee && code[i + 1].Op != StackOp.LoadAttribute)) return false;
        }
        return true;
    }

    private static bool IsStore(StackInstruction i) => i.Op is StackOp.StoreGlobal or StackOp.StoreName or StackOp.StoreLocal;

    private static bool IsLoad(StackInstruction i) => i.Op is StackOp.LoadGlobal or StackOp.LoadName or StackOp.LoadLocal or StackOp.LoadCell or StackOp.LoadClassCell;

    /// <summary>The variable that an instruction reads or writes.</summary>
    private static string NameOf(DecodedCode code, StackInstruction i) => i.Op is StackOp.StoreLocal or StackOp.LoadLocal or StackOp.LoadCell or StackOp.LoadClassCell ? code.Code.Locals[i.Argument].Name : i.Name;
}
