using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Checks;

public sealed class DriverCheckTests
{
    private sealed class Undriven : Module
    {
        public readonly Bit Never = Output.Bit();

        protected override void Build() { }
    }

    private sealed class Latch : Module
    {
        public readonly Bit Enable = Input.Bit();
        public readonly UInt In = Input.UInt(8);
        public readonly UInt Out = Output.UInt(8);

        protected override void Build()
        {
            Out[3, 0].Value = In[3, 0];
            When(Enable, () => Out.Value = In);
        }
    }

    private sealed class LatchInSwitch : Module
    {
        public readonly UInt In = Input.UInt(2);
        public readonly UInt Out = Output.UInt(2);

        protected override void Build() =>
            Switch(In).Case(0, () => Out.Value = 1).Default(() => Out[0].Value = true);
    }

    private sealed class Partly : Module
    {
        public readonly UInt Out = Output.UInt(8);

        protected override void Build()
        {
            Out[7, 6].Value = 1;
            Out[3].Value = true;
        }
    }

    private sealed class Inner : Module
    {
        public readonly Bit In = Input.Bit();
        public readonly Bit Out = Output.Bit();

        protected override void Build() => Out.Value = In;
    }

    private sealed class Unconnected : Module
    {
        private readonly Inner[] inner = [new(), new()];
        public readonly Bit Out = Output.Bit();

        protected override void Build()
        {
            inner[0].In.Value = true;
            Out.Value = inner[0].Out & inner[1].Out;
        }
    }

    private sealed class Twice : Module
    {
        public readonly UInt Address = Input.UInt(4);
        public readonly UInt Out = Output.UInt(8);
        private readonly Memory memory = Memory.Create(8, 16, initial: []);

        protected override void Build()
        {
            var data = memory.Read(Address);
            data.Value = 5;
            Out.Value = data;
        }
    }

    private sealed class Defaulted : Module
    {
        public readonly Bit Enable = Input.Bit();
        public readonly UInt In = Input.UInt(2);
        public readonly UInt A = Output.UInt(2);
        public readonly UInt B = Output.UInt(2);
        public readonly UInt C = Output.UInt(2);

        protected override void Build()
        {
            A.Value = 0;
            When(Enable, () => A.Value = In);
            When(Enable, () => B.Value = In).ElseWhen(In == 1, () => B.Value = 3).Otherwise(() => B.Value = 2);
            Switch(In).Case(0, () => C.Value = 1).Case(1, 2, () => C.Value = 2).Case(3, () =>
            {
                C[0].Value = true;
                C[1].Value = false;
            });
        }
    }

    private sealed class Overridden : Module
    {
        public readonly Bit Enable = Input.Bit();
        public readonly UInt Out = Output.UInt(8);
        private readonly UInt idle = Reg.UInt(8);

        protected override void Build()
        {
            Out.Value = 1;
            Out[7, 4].Value = 2;
            When(Enable, () => Out.Value = 3);
            Out.Value = idle;
        }
    }

    [Test]
    public void An_output_is_driven() =>
        Findings.Error(new Undriven()).ShouldBe("undriven.never", "output that nothing drives", "public readonly Bit Never");

    [Test]
    public void A_path_without_a_value_is_a_latch()
    {
        var error = Findings.Error(new Latch());
        error.ShouldBe("latch.out", "output not driven on every path, which would make a latch: out[7:4] has no value past", "UInt Out = Output");
        error.Message.Should().MatchRegex(@"DriverCheckTests\.cs:\d+; drive a default before the branch");
    }

    [Test]
    public void A_case_without_a_value_is_a_latch() =>
        Findings.Error(new LatchInSwitch()).ShouldBe("latch_in_switch.out", "out[1] has no value past", "UInt Out = Output");

    [Test]
    public void Every_bit_is_driven() =>
        Findings.Error(new Partly()).ShouldBe("partly.out", "output of which out[5:4, 2:0] is never driven", "UInt Out");

    [Test]
    public void A_childs_input_is_driven() =>
        Findings.Error(new Unconnected()).ShouldBe("unconnected.inner_1.in", "input that unconnected does not drive", "Bit In");

    [Test]
    public void A_read_port_and_an_assignment_are_two_drivers()
    {
        var error = Findings.Error(new Twice());
        error.ShouldBe("twice.memory_data", "driven twice: here, and by the read port of memory at ", "data.Value = 5");
    }

    [Test]
    public void Complete_branches_are_no_latches() => Design.Elaborate(new Defaulted()).Warnings.Should().BeEmpty();

    [Test]
    public void An_assignment_without_effect_is_a_warning()
    {
        var warnings = Design.Elaborate(new Overridden()).Warnings;
        warnings.Should().HaveCount(3);
        warnings.Single(w => w.Message.Contains("never set")).ShouldBe("overridden.idle", "register that is never set", "UInt idle");
        warnings.Where(w => w.Message.Contains("without effect")).Select(w => Repository.Line(w.Source).Trim())
            .Should().BeEquivalentTo("Out.Value = 1;", "Out[7, 4].Value = 2;");
    }

    [Test]
    public void Strict_makes_warnings_errors()
    {
        var elaborate = () => Design.Elaborate(new Overridden(), strict: true);
        elaborate.Should().Throw<HdlException>().Which.Errors.Should().HaveCount(3);
    }
}
