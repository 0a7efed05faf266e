using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using V = PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Writes designs as Verilog-2005: a file a module, the data files of large memories, and a file list. The same design gives the same text.
/// </summary>
public static class VerilogWriter
{
    public static VerilogFiles Write(Design design, VerilogOptions? options = null) => Write(design.Top, options);

    public static VerilogFiles Write(ModuleNode top, VerilogOptions? options = null) => DeepStack.Run(() => WriteAll(top, options ?? new VerilogOptions()));

    private static VerilogFiles WriteAll(ModuleNode top, VerilogOptions options)
    {
        var byPath = new HashSet<string>();
        while (true)
        {
            var translated = Translate(top, byPath, options, out var files);
            // Instances of one type stay alike, and a path may go through what is in them.
            var split = translated.Values.SelectMany(t => t.FalseLoops).SelectMany(m => m.Hierarchy()).Select(m => m.TypeName).ToList();
            if (split.All(byPath.Contains)) return new VerilogFiles(translated[top].Syntax.Name, files, translated.ToDictionary(t => t.Key, t => t.Value.Properties));
            byPath.UnionWith(split);
        }
    }

    /// <param name="byPath">Names of types: see <see cref="CombinationalPlan"/>.</param>
    private static Dictionary<ModuleNode, TranslatedModule> Translate(ModuleNode top, HashSet<string> byPath, VerilogOptions options, out List<VerilogFile> files)
    {
        var translated = new Dictionary<ModuleNode, TranslatedModule>();
        var byText = new Dictionary<string, string>();
        var moduleNames = new HashSet<string>(top.Hierarchy().Where(m => m.IsBlackBox).Select(m => m.TypeName), StringComparer.OrdinalIgnoreCase);
        files = [];
        foreach (var module in ChildrenFirst(top))
        {
            if (module.IsBlackBox)
            {
                translated[module] = BlackBox(module);
                continue;
            }
            var result = ModuleTranslator.Translate(module, translated, byPath.Contains(module.TypeName), options);
            var text = string.Join('\0', result.Files.Select(f => f.Value).Prepend(Printer.Print(result.Syntax)));
            if (!byText.TryGetValue(text, out var name))
            {
                byText[text] = name = Unique(module.TypeName, moduleNames);
                files.Add(new VerilogFile($"{name}.v", Printer.Print(result.Syntax with { Name = name })));
                files.AddRange(result.Files.Select(f => new VerilogFile(V.DataFile.NameOf(name, f.Key), f.Value)));
            }
            translated[module] = result with { Syntax = result.Syntax with { Name = name } };
        }
        return translated;
    }

    private static IEnumerable<ModuleNode> ChildrenFirst(ModuleNode module) => module.Children.SelectMany(ChildrenFirst).Append(module);

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var n = 2; !taken.Add(unique); n++) unique = $"{name}_{n}";
        return unique;
    }

    /// <summary>A cell that is defined elsewhere; paths through it are not known, so none are assumed.</summary>
    private static TranslatedModule BlackBox(ModuleNode module) => new(
        new V.ModuleDeclaration(module.TypeName, null, [], []), new Dictionary<string, string>(), module.Ports.ToDictionary(p => p, p => p.Name),
        new Dictionary<string, Property>(),
        module.Ports.Where(p => p.Kind == NetKind.Output).ToDictionary(p => p, _ => new OutputPaths([], [])), []);
}
