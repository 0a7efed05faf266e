using System.Text;

namespace PyXL.Toolchain.Tests.Programs;

/// <summary>
/// Random Python programs of ints and bools that end: loops are bounded, functions call only those before them. Assignments keep values
/// small, so that nothing overflows; division by zero, undefined names and failed assertions happen and end the program.
/// </summary>
internal sealed class RandomPython(int seed)
{
    private const int Functions = 4, MaxStatementDepth = 3, MaxExpressionDepth = 3;
    private static readonly string[] Locals = ["a", "b", "c", "d"];
    private static readonly string[] Globals = ["g", "h", "k"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, int Required, int Parameters)> _functions = [];
    private int _indent, _loops, _counters, _budget;
    private bool _inFunction;

    public static string Generate(int seed) => new RandomPython(seed).Program();

    private string Program()
    {
        foreach (var name in Globals) Line($"{name} = {_random.Next(-9, 10)}");
        for (var i = 0; i < Functions; i++) Function($"f{i}");
        _budget = 8;
        Block(0);
        foreach (var (name, required, _) in _functions) Line($"print({name}({string.Join(", ", Enumerable.Range(1, required))}))");
        Line($"print({string.Join(", ", Globals)})");
        return _text.ToString();
    }

    private void Function(string name)
    {
        var parameters = _random.Next(0, 4);
        var defaults = _random.Next(0, parameters + 1);
        var list = Enumerable.Range(0, parameters).Select(i => i < parameters - defaults ? Locals[i] : $"{Locals[i]}={_random.Next(-3, 1000)}");
        Line($"def {name}({string.Join(", ", list)}):");
        _indent++;
        _inFunction = true;
        Line($"global {string.Join(", ", Globals)}");
        // All have a value: where a local has none, CPython 3.11 names another place once it has joined instructions into one.
        for (var i = parameters; i < Locals.Length; i++) Line($"{Locals[i]} = {Constant()}");
        _budget = 14;
        Block(0);
        Line($"return {Expression(0)}");
        _indent--;
        _inFunction = false;
        _functions.Add((name, parameters - defaults, parameters));
    }

    private void Block(int depth)
    {
        var count = _random.Next(1, 4);
        for (var i = 0; i < count; i++) Statement(depth);
    }

    private void Statement(int depth)
    {
        if (--_budget < 0 || depth >= MaxStatementDepth)
        {
            Assign();
            return;
        }
        switch (_random.Next(16))
        {
            case 0 or 1: If(depth); break;
            case 2 or 3: For(depth); break;
            case 4: While(depth); break;
            case 5: Line($"{Variable()}, {Variable()} = {Small()}, {Small()}"); break;
            case 6: Line($"{Variable()}, {Variable()}, {Variable()} = {Small()}, {Small()}, {Small()}"); break;
            case 7: Line($"print({string.Join(", ", [.. Arguments(), .. Pick("", "", "sep='-'", "end=';'").Split(' ', StringSplitOptions.RemoveEmptyEntries)])})"); break;
            case 8 when _loops > 0: Line(Pick("break", "continue", "pass")); break;
            case 9 when _random.Next(20) == 0: Line($"assert {Expression(1)}, {Pick("'message'", Variable())}"); break;
            case 10 when _random.Next(30) == 0: Line($"del {Pick(Globals)}"); break;
            case 11 when _inFunction && _random.Next(3) == 0: Line($"return {Expression(0)}"); break;
            default: Assign(); break;
        }
    }

    private void Assign()
    {
        var target = Variable();
        switch (_random.Next(5))
        {
            case 0: Line($"{target} {Pick("+=", "-=", "&=", "|=", "^=")} {Small()}"); break;
            case 1: Line($"{target} = {Pick(Expression(0), $"({Variable()} := {Small()})")} % 1009"); break;
            default: Line($"{target} = {Small()}"); break;
        }
    }

    private void If(int depth)
    {
        Line($"if {Expression(0)}:");
        Inner(depth);
        if (_random.Next(3) == 0)
        {
            Line($"elif {Expression(0)}:");
            Inner(depth);
        }
        if (_random.Next(2) != 0) return;
        Line("else:");
        Inner(depth);
    }

    private void For(int depth)
    {
        var bounds = _random.Next(4) switch
        {
            0 => $"{_random.Next(-2, 6)}",
            1 => $"{_random.Next(-3, 4)}, {Variable()} % 5",
            2 => $"{_random.Next(-3, 9)}, {_random.Next(-3, 9)}, {Pick("-1", "-2", "2", "3", "1", "-3")}",
            _ => $"{Variable()} % 4, {Variable()} % 7, {Pick("1", "2", "-1", $"{Variable()} % 9 - 4", $"{Variable()} % 2 + 1")}",
        };
        Line($"for {Variable()} in range({bounds}):");
        Loop(depth);
    }

    private void While(int depth)
    {
        var counter = $"n{_counters++}";
        Line($"{counter} = {_random.Next(1, 6)}");
        Line(_random.Next(2) == 0 ? $"while {counter} > 0 and {Expression(1)}:" : $"while ({counter} := {counter} - 1) >= 0:");
        _indent++;
        Line($"{counter} -= 1");
        _indent--;
        Loop(depth);
    }

    private void Loop(int depth)
    {
        _loops++;
        Inner(depth);
        _loops--;
        if (_random.Next(4) != 0) return;
        Line("else:");
        Inner(depth);
    }

    private void Inner(int depth)
    {
        _indent++;
        Block(depth + 1);
        _indent--;
    }

    /// <summary>An expression whose value stays far from 64 bits, whatever the variables hold.</summary>
    private string Small() => $"({Expression(0)}) {Pick("% 1009", "& 1023", "% 31 - 15", "% 7")}";

    private string Expression(int depth)
    {
        if (depth >= MaxExpressionDepth) return Atom();
        string Next() => Expression(depth + 1);
        switch (_random.Next(22))
        {
            case < 5: return Atom();
            case < 9: return $"({Next()} {Pick("+", "-", "&", "|", "^")} {Next()})";
            case 9: return $"({Atom()} % 1009 * ({Atom()} % 1009))";
            case 10: return $"({Next()} {Pick("//", "%")} {(_random.Next(30) == 0 ? Next() : $"({Next()} or {_random.Next(1, 9)})")})";
            case 11: return $"({Next()} // {_random.Next(1, 20)})";
            case 12: return $"({Atom()} % 64 {Pick("<<", ">>")} {_random.Next(0, 9)})";
            case 13: return $"({Next()} {Pick("<", "<=", "==", "!=", ">", ">=")} {Next()})";
            case 14: return $"({Next()} < {Next()} <= {Next()})";
            case 15: return $"({Next()} {Pick("and", "or")} {Next()})";
            case 16: return $"({Pick("not ", "-", "~", "+")}{Next()})";
            case 17: return $"({Next()} if {Next()} else {Next()})";
            case 18: return $"({Variable()} := {Next()} % 1009)";
            case 19: return $"{Pick("min", "max")}({Next()}, {Next()})";
            case 20: return $"{Pick("abs", "int", "bool")}({Next()})";
            default: return _loops > 0 || _functions.Count == 0 ? Atom() : Call(depth);
        }
    }

    private string Call(int depth)
    {
        var (name, required, parameters) = _functions[_random.Next(_functions.Count)];
        var count = _random.Next(required, parameters + 1);
        var positional = _random.Next(0, count + 1);
        var arguments = Enumerable.Range(0, positional).Select(_ => Expression(depth + 1)).ToList();
        // Keyword arguments in any order, those that are required among them.
        var named = Enumerable.Range(positional, parameters - positional).Where(p => p < required || _random.Next(2) == 0).OrderBy(_ => _random.Next());
        arguments.AddRange(named.Select(p => $"{Locals[p]}={Expression(depth + 1)}"));
        return $"{name}({string.Join(", ", arguments)}) % 1009";
    }

    private string Atom() => _random.Next(3) == 0 ? Constant() : Variable();

    private string Constant() => _random.Next(6) switch
    {
        0 => Pick("True", "False"),
        1 => $"{_random.Next(-300, 300)}",
        2 => $"{_random.Next(-100_000, 100_000)}",
        _ => $"{_random.Next(0, 10)}",
    };

    private IEnumerable<string> Arguments() => Enumerable.Range(0, _random.Next(0, 4)).Select(_ => _random.Next(4) == 0 ? Pick("'text'", "None", "''") : Expression(1));

    private string Variable() => _inFunction && _random.Next(4) != 0 ? Pick(Locals) : _random.Next(200) == 0 ? Pick(Locals) : Pick(Globals);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private void Line(string text) => _text.Append(' ', 4 * _indent).Append(text).Append('\n');
}
