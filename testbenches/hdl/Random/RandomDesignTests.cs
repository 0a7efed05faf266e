using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Tests.RandomDesigns;

public class RandomDesignTests
{
    [Test]
    public void A_hundred_designs_use_every_operator_and_statement()
    {
        var designs = Enumerable.Range(0, 100).Select(seed => RandomDesign.Generate(seed)).SelectMany(All).ToList();
        var nodes = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        foreach (var statement in designs.SelectMany(m => m.Body).SelectMany(Flatten))
            foreach (var expr in Operands(statement)) Visit(expr, nodes);

        nodes.OfType<Unary>().Select(u => u.Op).Distinct().Should().BeEquivalentTo(Enum.GetValues<UnaryOp>());
        nodes.OfType<Binary>().Select(b => b.Op).Distinct().Should().BeEquivalentTo(Enum.GetValues<BinaryOp>());
        nodes.Select(n => n.GetType()).Distinct().Should().Contain([typeof(Mux), typeof(Slice), typeof(Concat), typeof(Extend), typeof(AsyncRead)]);
        designs.SelectMany(m => m.Memories).SelectMany(m => m.ReadPorts).Select(p => p.Rule).Distinct().Should().HaveCount(2);
        designs.SelectMany(m => m.Memories).SelectMany(m => m.WritePorts).Select(p => p.Mask is null).Distinct().Should().HaveCount(2);
        designs.SelectMany(m => m.Children).Should().NotBeEmpty();
    }

    private static IEnumerable<ModuleNode> All(ModuleNode module) => module.Children.SelectMany(All).Prepend(module);

    private static IEnumerable<Statement> Flatten(Statement statement) => statement switch
    {
        If i => i.Then.Concat(i.Else).SelectMany(Flatten).Prepend(statement),
        Switch s => s.Cases.SelectMany(c => c.Body).Concat(s.Default ?? []).SelectMany(Flatten).Prepend(statement),
        _ => [statement],
    };

    private static IEnumerable<Expr> Operands(Statement statement) => statement switch
    {
        Assign a => [a.Value],
        If i => [i.Condition],
        Switch s => [s.Subject],
        Property p => [p.Condition],
        _ => throw new ArgumentException($"unknown statement {statement}"),
    };

    private static void Visit(Expr expr, HashSet<Expr> seen)
    {
        if (!seen.Add(expr)) return;
        Expr[] operands = expr switch
        {
            Unary u => [u.Operand],
            Binary b => [b.Left, b.Right],
            Mux m => [m.Condition, m.Then, m.Else],
            Slice s => [s.Operand],
            Concat c => [.. c.Parts],
            Extend e => [e.Operand],
            AsyncRead r => [r.Address],
            _ => [],
        };
        foreach (var operand in operands) Visit(operand, seen);
    }
}
