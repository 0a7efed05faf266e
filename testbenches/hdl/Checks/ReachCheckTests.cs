using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Checks;

public sealed class ReachCheckTests
{
    private sealed class Leaf : Module
    {
        public readonly Bit Out = Output.Bit();
        public readonly Bit Secret = Wire.Bit();
        public readonly Memory Words = Memory.Create(8, 16, initial: []);

        protected override void Build()
        {
            Secret.Value = Words.Read(Lit.UInt(0, 4)).Any();
            Out.Value = Secret;
        }
    }

    private sealed class Middle : Module
    {
        public readonly Leaf Leaf = new();

        protected override void Build() { }
    }

    private sealed class Peeks(Func<Leaf, Middle, Bit> peek) : Module
    {
        public readonly Bit Out = Output.Bit();
        private readonly Leaf leaf = new();
        private readonly Middle middle = new();

        protected override void Build() => Out.Value = peek(leaf, middle);
    }

    [Test]
    public void A_childs_wire_is_private() =>
        Findings.Error(new Peeks((leaf, _) => leaf.Secret)).ShouldBe("peeks.leaf.secret", "read in peeks, which is not its module nor the parent that sees its ports", "peek(leaf, middle)");

    [Test]
    public void A_grandchilds_port_is_private() =>
        Findings.Error(new Peeks((_, middle) => !middle.Leaf.Out)).ShouldBe("peeks.middle.leaf.out", "read in peeks", "peek(leaf, middle)");

    [Test]
    public void A_childs_memory_is_private() =>
        Findings.Error(new Peeks((leaf, _) => leaf.Words.ReadAsync(Lit.UInt(0, 4))[0])).ShouldBe("peeks", "peeks.leaf.words is a memory of another module", "leaf.Words.ReadAsync");

    [Test]
    public void A_signal_without_a_module_is_not_read() =>
        Findings.Error(new Peeks((_, _) => Wire.Bit())).ShouldBe("peeks", "a signal is read that belongs to no module", "peek(leaf, middle)");
}
