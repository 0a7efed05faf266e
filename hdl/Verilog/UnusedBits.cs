using System.Numerics;
using PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Finds the bits that nothing reads in simulation and gathers them into the operand of a wire whose name linters know, so that what the
/// design leaves unused on purpose does not hide a warning about what it forgot.
/// </summary>
internal static class UnusedBits
{
    /// <summary>The items, and after those of the module and of each condition a wire for what is unused of them.</summary>
    /// <param name="name">A new name for each wire.</param>
    public static IReadOnlyList<Item> Gather(Func<string> name, IReadOnlyList<Port> ports, IReadOnlyList<Item> items)
    {
        var read = ReadBits(items);
        return With(items, ports.Where(p => p.Direction == "input").Select(p => (p.Name, p.Width)));

        IReadOnlyList<Item> With(IReadOnlyList<Item> scope, IEnumerable<(string Name, int Width)> inputs)
        {
            // From the outside in: a tool that does not see what a condition declares does not see its wire either.
            var signals = inputs.Concat(scope.OfType<Declaration>().Where(d => d.Depth is null).Select(d => (d.Name, d.Width)));
            var unread = signals.SelectMany(s => Unread(s.Name, s.Width, read.GetValueOrDefault(s.Name))).ToList();
            var result = scope.Select(i => i is not Conditionally c ? i
                : c.Directive == "ifndef" ? c with { Items = With(c.Items, []) } : c with { Else = With(c.Else, []) }).ToList();
            if (unread.Count == 0) return result;
            return [.. result, new Declaration("wire", name(), 1)
            {
                Comment = "Bits that nothing reads.",
                Value = new Unary("&", new Concatenation([new Number(0, 1), .. unread])),
            }];
        }
    }

    /// <summary>The bits of each name that the items read in simulation.</summary>
    private static Dictionary<string, BigInteger> ReadBits(IReadOnlyList<Item> items)
    {
        var read = new Dictionary<string, BigInteger>();
        foreach (var item in Simulated(items)) Read(item);
        return read;

        void Read(Item item)
        {
            switch (item)
            {
                case Declaration { Value: { } value }: Use(value); break;
                case ContinuousAssign a: Use(a.Value); break;
                case Always a: foreach (var s in a.Body) Execute(s); if (a.Clock is { } clock) Use(new Name(clock)); break;
                case Instance i: foreach (var c in i.Connections.Where(c => !c.IsOutput)) Use(c.Value); break;
            }
        }

        void Execute(Statement statement)
        {
            switch (statement)
            {
                case Assignment a:
                    if (a.Target is Element or Select { Operand: Element }) Use(((a.Target as Select)?.Operand as Element ?? (Element)a.Target).At);
                    Use(a.Value);
                    break;
                case If i:
                    Use(i.Condition);
                    foreach (var s in i.Then.Concat(i.Else)) Execute(s);
                    break;
                case Case c:
                    Use(c.Subject);
                    foreach (var s in c.Items.SelectMany(k => k.Body)) Execute(s);
                    break;
            }
        }

        void Use(Expression expression)
        {
            switch (expression)
            {
                case Name n: read[n.Text] = BigInteger.MinusOne; break;
                case Select { Operand: Name n } s: read[n.Text] = read.GetValueOrDefault(n.Text) | (ConstantFolding.Ones(s.High - s.Low + 1) << s.Low); break;
                case Select s: Use(s.Operand); break;
                case Element e: read[e.Array] = BigInteger.MinusOne; Use(e.At); break;
                case Unary u: Use(u.Operand); break;
                case Binary b: Use(b.Left); Use(b.Right); break;
                case Conditional c: Use(c.Condition); Use(c.Then); Use(c.Else); break;
                case Concatenation c: foreach (var p in c.Parts) Use(p); break;
                case Replication r: Use(r.Operand); break;
                case Call c: Use(c.Argument); break;
            }
        }
    }

    /// <summary>The items that a simulator or linter sees, which defines neither <c>SYNTHESIS</c> nor <c>FORMAL</c>.</summary>
    private static IEnumerable<Item> Simulated(IEnumerable<Item> items) =>
        items.SelectMany(i => i is Conditionally c ? Simulated(c.Directive == "ifndef" ? c.Items : c.Else) : [i]);

    private static IEnumerable<Expression> Unread(string name, int width, BigInteger read)
    {
        for (var high = width - 1; high >= 0; high--)
        {
            if ((read >> high & 1) == 1) continue;
            var low = high;
            while (low > 0 && (read >> (low - 1) & 1) == 0) low--;
            yield return high - low + 1 == width ? new Name(name) : new Select(new Name(name), high, low);
            high = low;
        }
    }
}
