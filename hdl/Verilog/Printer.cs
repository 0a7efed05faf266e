using System.Text;
using PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>A module's syntax tree as text.</summary>
internal sealed class Printer
{
    private readonly string module;
    private readonly StringBuilder text = new();
    private int indent;

    private Printer(string module) => this.module = module;

    public static string Print(ModuleDeclaration module)
    {
        var printer = new Printer(module.Name);
        printer.Module(module);
        return printer.text.ToString();
    }

    private void Module(ModuleDeclaration module)
    {
        Comment(module.Comment);
        if (module.Ports.Count == 0) Line($"module {module.Name};");
        else
        {
            Line($"module {module.Name} (");
            indent += 4;
            var ranges = module.Ports.Max(p => Range(p.Width).Length);
            for (var i = 0; i < module.Ports.Count; i++)
            {
                var p = module.Ports[i];
                Comment(p.Comment);
                foreach (var attribute in p.Attributes) Line($"(* {attribute} *)");
                Line($"{p.Direction,-6} {p.Kind,-4} {Padded(Range(p.Width), ranges)}{p.Name}{(i + 1 < module.Ports.Count ? "," : "")}");
            }
            indent -= 4;
            Line(");");
        }
        indent += 4;
        Items(module.Items, separate: true);
        indent -= 4;
        Line("endmodule");
    }

    /// <summary>Items of one kind stand together; others are set apart by an empty line.</summary>
    private void Items(IReadOnlyList<Item> items, bool separate)
    {
        Item? previous = null;
        foreach (var item in items)
        {
            var joined = previous is not null && item.Comment is null && item.GetType() == previous.GetType()
                && item is Declaration or LocalParameter or ContinuousAssign
                && (item as Declaration)?.Attribute is null;
            if (!joined && (separate || previous is not null)) text.Append('\n');
            Comment(item.Comment);
            Item(item);
            previous = item;
        }
    }

    private void Item(Item item)
    {
        switch (item)
        {
            case Declaration d:
                if (d.Attribute is { } attribute) Line($"(* {attribute} *)");
                var head = $"{d.Kind} {Padded(Range(d.Width), Range(d.Width).Length)}{d.Name}";
                if (d.Depth is { } depth) head += $" [0:{depth - 1}]";
                Line(d.Value is null ? $"{head};" : $"{head} = {Expression(d.Value, head.Length + 3)};", item.Note);
                break;
            case LocalParameter p:
                Line($"localparam {Padded(Range(p.Width), Range(p.Width).Length)}{p.Name} = {ExpressionPrinter.Flat(p.Value)};");
                break;
            case ContinuousAssign a:
                var target = ExpressionPrinter.Flat(a.Target);
                Line($"assign {target} = {Expression(a.Value, target.Length + 10)};", item.Note);
                break;
            case Always a:
                Line(a.Clock is null ? "always @* begin" : $"always @(posedge {a.Clock}) begin");
                Body(a.Body);
                Line("end");
                break;
            case Initial i:
                Line("initial begin");
                Body(i.Body);
                Line("end");
                break;
            case Clear c:
                Line($"integer {c.Counter};");
                Line("initial begin");
                Line($"    for ({c.Counter} = 0; {c.Counter} < {c.Depth}; {c.Counter} = {c.Counter} + 1) {c.Memory}[{c.Counter}] = {c.Width}'d0;");
                Line("end");
                break;
            case Instance i:
                Instance(i);
                break;
            case Conditionally c:
                Directive($"`{c.Directive} {c.Macro}");
                Items(c.Items, separate: false);
                if (c.Else.Count > 0)
                {
                    Directive("`else");
                    Items(c.Else, separate: false);
                }
                Directive("`endif");
                break;
            default:
                throw new ArgumentException($"unknown item {item.GetType().Name}");
        }
    }

    private void Instance(Instance instance)
    {
        var parameters = string.Join(",\n", instance.Parameters.Select(p => $"{new string(' ', indent + 4)}.{p.Key}({p.Value})"));
        var head = parameters.Length == 0 ? $"{instance.Module} {instance.Name}" : $"{instance.Module} #(\n{parameters}\n{new string(' ', indent)}) {instance.Name}";
        if (instance.Connections.Count == 0)
        {
            Line($"{head} ();");
            return;
        }
        Line($"{head} (", instance.Note);
        indent += 4;
        for (var i = 0; i < instance.Connections.Count; i++)
        {
            var (port, value, _) = instance.Connections[i];
            Line($".{port}({Expression(value, port.Length + 4)}){(i + 1 < instance.Connections.Count ? "," : "")}");
        }
        indent -= 4;
        Line(");");
    }

    private void Body(IReadOnlyList<Statement> body)
    {
        indent += 4;
        foreach (var statement in body) Statement(statement, "");
        indent -= 4;
    }

    private void Statement(Statement statement, string prefix)
    {
        switch (statement)
        {
            case If i:
                If(i, prefix);
                break;
            case Case c:
                Line($"{prefix}case ({Expression(c.Subject, prefix.Length + 7)})", c.Note);
                indent += 4;
                foreach (var item in c.Items) CaseItem(item);
                indent -= 4;
                Line("endcase");
                break;
            default:
                Line(prefix + Simple(statement, prefix.Length), statement.Note);
                break;
        }
    }

    private void If(If statement, string prefix)
    {
        Line($"{prefix}if ({Expression(statement.Condition, prefix.Length + 4)}) begin", statement.Note);
        Body(statement.Then);
        if (statement.Else is [If chained])
        {
            If(chained, "end else ");
            return;
        }
        if (statement.Else.Count > 0)
        {
            Line("end else begin");
            Body(statement.Else);
        }
        Line("end");
    }

    private void CaseItem(CaseItem item)
    {
        var labels = item.Patterns.Count == 0 ? ["default"] : ExpressionPrinter.Rows(item.Patterns, indent);
        foreach (var row in labels.SkipLast(1)) Line(row);
        var label = labels[^1];
        if (item.Body.Count == 0) Line($"{label}: ;");
        else if (item.Body is [Assignment or TaskCall or ImmediateProperty]) Statement(item.Body[0], $"{label}: ");
        else
        {
            Line($"{label}: begin");
            Body(item.Body);
            Line("end");
        }
    }

    private string Simple(Statement statement, int column)
    {
        switch (statement)
        {
            case Assignment a:
                var head = $"{ExpressionPrinter.Flat(a.Target)} {(a.Blocking ? "=" : "<=")} ";
                return $"{head}{Expression(a.Value, column + head.Length)};";
            case TaskCall t:
                return t.Arguments.Count == 0 ? $"{t.Task};" : $"{t.Task}({string.Join(", ", t.Arguments.Select(Argument))});";
            case ImmediateProperty p:
                return $"{p.Label}: {p.Keyword} ({Expression(p.Condition, column + p.Label.Length + p.Keyword.Length + 4)});";
            default:
                throw new ArgumentException($"unknown statement {statement.GetType().Name}");
        }
    }

    private string Argument(Expression argument) =>
        argument is DataFile file ? $"\"{DataFile.NameOf(module, file.Memory)}\"" : ExpressionPrinter.Flat(argument);

    private string Expression(Expression expression, int column) => ExpressionPrinter.Print(expression, indent, indent + column);

    private static string Range(int width) => width == 1 ? "" : $"[{width - 1}:0]";

    private static string Padded(string range, int length) => length == 0 ? "" : range.PadRight(length + 1);

    private void Comment(string? comment)
    {
        foreach (var line in comment?.ReplaceLineEndings("\n").Split('\n') ?? []) Line($"// {line}".TrimEnd());
    }

    private void Directive(string directive) => text.Append(directive).Append('\n');

    private void Line(string line, string? note = null)
    {
        text.Append(' ', indent).Append(line.Replace(" \n", "\n"));
        if (note is not null) text.Append(" // ").Append(note);
        text.Append('\n');
    }
}
