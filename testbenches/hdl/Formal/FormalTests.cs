using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Proofs;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Proofs;

public class FormalTests
{
    /// <summary>Counts enabled cycles from 0 to <paramref name="last"/> and wraps around.</summary>
    private sealed class WrappingCounter(int last, int bound) : Module
    {
        private readonly Bit enable = Input.Bit();
        private readonly UInt count = Reg.UInt(4, reset: 0);
        private readonly UInt value = Output.UInt(4);

        protected override void Build()
        {
            value.Value = count;
            When(enable, () => count.Next = Mux(count == last, 0, count + 1));
            Assert(count <= bound, "the count stays within its bound");
        }
    }

    [Test]
    public void A_true_invariant_is_proven() => Formal.Prove(new WrappingCounter(last: 9, bound: 9), depth: 2).Status.Should().Be(ProofStatus.Proven);

    [Test]
    public void A_false_claim_fails_with_the_shortest_way_there()
    {
        using var directory = Tool.Directory();
        var result = Formal.Prove(new WrappingCounter(last: 9, bound: 6), depth: 12, new FormalOptions { Directory = directory.Path });

        result.Status.Should().Be(ProofStatus.Failed);
        result.Failure!.Message.Should().Be("the count stays within its bound");
        Repository.Line(At(result.Failure.Source!)).Should().Contain("Assert(count <= bound");
        var trace = result.Trace!;
        trace.Cycles.Should().Be(9, "one of reset, seven to count, and the one that fails");
        trace["count", 1].Should().Be(0);
        trace["count", 8].Should().Be(7);
        trace["enable", 7].Should().Be(1);
        result.ToString().Should().MatchRegex(@"fails at ""the count stays within its bound"" \(.*FormalTests.cs:\d+\)").And.MatchRegex(@"\ncount +\S( +\d){7} +7\n");
        File.Exists(trace.VcdPath).Should().BeTrue();
        Path.GetDirectoryName(trace.VcdPath).Should().Be(directory.Path);
    }

    /// <summary>A value on its way through a shift register: what comes out is a claim about the past.</summary>
    private sealed class Delay(int length) : Module
    {
        private readonly Bit input = Input.Bit();
        private readonly Bit output = Output.Bit();
        private readonly Bit[] first = [.. Enumerable.Range(0, length).Select(_ => Reg.Bit())];
        private readonly Bit[] second = [.. Enumerable.Range(0, length).Select(_ => Reg.Bit())];

        protected override void Build()
        {
            for (var i = 0; i < length; i++)
            {
                first[i].Next = i == 0 ? input : first[i - 1];
                second[i].Next = i == 0 ? input : second[i - 1];
            }
            output.Value = first[^1];
            Assert(first[^1] == second[^1], "both delays agree");
        }
    }

    [Test]
    public void Some_claims_need_a_greater_depth()
    {
        var shallow = Formal.Prove(new Delay(4), depth: 2);
        shallow.Status.Should().Be(ProofStatus.Bounded);
        shallow.ToString().Should().StartWith("holds for 2 cycles from reset, but induction over as many fails at \"both delays agree\"");

        Formal.Prove(new Delay(4), depth: 4).Status.Should().Be(ProofStatus.Proven);
    }

    /// <summary>A one-place buffer that must not be pushed while it is full.</summary>
    private sealed class Buffer(bool polite) : Module
    {
        private readonly Bit push = Input.Bit();
        private readonly Bit pop = Input.Bit();
        private readonly Bit isFull = Output.Bit();
        private readonly UInt count = Reg.UInt(2, reset: 0);

        protected override void Build()
        {
            isFull.Value = count == 1;
            if (polite) Assume(!(push & isFull), "nothing is pushed while full");
            var taken = pop & isFull;
            When(push & !taken, () => count.Next = count + 1).ElseWhen(taken & !push, () => count.Next = count - 1);
            Assert(count <= 1, "no more than one");
        }
    }

    [Test]
    public void Assumptions_restrict_the_inputs()
    {
        Formal.Prove(new Buffer(polite: true), depth: 3).Status.Should().Be(ProofStatus.Proven);
        Formal.Prove(new Buffer(polite: false), depth: 3).Status.Should().Be(ProofStatus.Failed);
    }

    private sealed class Impossible : Module
    {
        private readonly Bit input = Input.Bit();

        protected override void Build()
        {
            Assume(input, "high");
            Assume(!input, "low");
            Assert(input & !input, "anything");
        }
    }

    [Test]
    public void Assumptions_that_exclude_every_run_prove_nothing()
    {
        var prove = () => Formal.Prove(new Impossible(), depth: 2);
        prove.Should().Throw<FormalException>().WithMessage("the assumptions of impossible cannot all hold*");
    }

    private sealed class Climber : Module
    {
        private readonly Bit up = Input.Bit();
        private readonly UInt height = Output.UInt(4);
        private readonly UInt at = Reg.UInt(4, reset: 0);

        protected override void Build()
        {
            height.Value = at;
            When(up & (at < 5), () => at.Next = at + 1);
            Cover(at == 3, "half way");
            Cover(at == 5, "the top");
            Cover(at == 6, "beyond");
        }
    }

    [Test]
    public void Cover_points_are_reached_by_the_shortest_way_or_not_at_all()
    {
        using var directory = Tool.Directory();
        var result = Formal.Cover(new Climber(), depth: 8, new FormalOptions { Directory = directory.Path });

        result.AllReached.Should().BeFalse();
        result.Points.Select(p => (p.Place.Message, p.Trace?.Cycles)).Should().BeEquivalentTo([("half way", (int?)5), ("the top", 7), ("beyond", null)]);
        result.Points.Single(p => p.Place.Message == "the top").Trace!["at", 6].Should().Be(5);
        result.ToString().Should().MatchRegex(@"""half way"" \(.*FormalTests.cs:\d+\) is reached in cycle 4: ").And.MatchRegex(@"""beyond"" \(.*\) is not reached within 8 cycles");

        var nothing = () => Formal.Cover(new Delay(2), depth: 1);
        nothing.Should().Throw<FormalException>().WithMessage("*has no cover point*");
    }

    private sealed class Squarer : Module
    {
        public readonly UInt Number = Input.UInt(32);
        public readonly UInt Square = Output.UInt(32);
        protected override void Build() => Square.Value = (Number * Number)[31, 0];
    }

    /// <summary>A switch beside arithmetic that has nothing to do with it, and a claim about either.</summary>
    private sealed class Switched(bool claimsArithmetic) : Module
    {
        private readonly Bit turn = Input.Bit();
        private readonly UInt number = Input.UInt(32);
        private readonly Bit on = Reg.Bit();
        private readonly UInt last = Reg.UInt(32);
        private readonly Squarer squarer = new();

        protected override void Build()
        {
            squarer.Number.Value = number;
            When(turn, () =>
            {
                on.Next = true;
                last.Next = squarer.Square;
            });
            if (claimsArithmetic) Assert(last[1, 0] != 2, "no square ends in binary 10");
            else Assert(on | (last == 0), "off means 0");
        }
    }

    [Test]
    public void A_free_module_gives_any_result()
    {
        var free = new FormalOptions { Free = ["squarer"] };
        Formal.Prove(new Switched(claimsArithmetic: false), depth: 1, free).Status.Should().Be(ProofStatus.Proven);
        Formal.Prove(new Switched(claimsArithmetic: true), depth: 2, free).Status.Should().Be(ProofStatus.Failed);

        var unknown = () => Formal.Prove(new Switched(claimsArithmetic: false), depth: 1, new FormalOptions { Free = ["squarrer"] });
        unknown.Should().Throw<FormalException>().WithMessage("switched has no module squarrer inside*");
    }

    private enum Light { Red, Green, Amber }

    private sealed class Crossing : Module
    {
        public readonly Bit Go = Input.Bit();
        public readonly Enum<Light> Shown = Output.Enum<Light>();
        private readonly Enum<Light> light = Reg.Enum<Light>(Light.Red);

        protected override void Build()
        {
            Shown.Value = light;
            Switch(light)
                .Case(Light.Red, () => When(Go, () => light.Next = Light.Green))
                .Case(Light.Green, () =>
                {
                    light.Next = Light.Amber;
                    Assert(!Go, "nobody asks twice");
                })
                .Default(() => light.Next = Light.Red);
        }
    }

    private sealed class Street : Module
    {
        private readonly Bit go = Input.Bit();
        private readonly Enum<Light> seen = Output.Enum<Light>();
        private readonly Crossing crossing = new();

        protected override void Build()
        {
            crossing.Go.Value = go;
            seen.Value = crossing.Shown;
        }
    }

    [Test]
    public void A_failure_in_an_instance_is_told_by_its_path_and_enums_by_their_names()
    {
        using var directory = Tool.Directory();
        var result = Formal.Prove(new Street(), depth: 5, new FormalOptions { Directory = directory.Path });
        result.Failure!.ToString().Should().StartWith("\"nobody asks twice\" of crossing (");
        result.ToString().Should().MatchRegex(@"\ncrossing\.light +\w+ +Red +Green\n");
    }

    [Test]
    public void A_missing_tool_is_named_with_its_package()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Environment.SetEnvironmentVariable("PATH", "/nowhere");
            var prove = () => Formal.Prove(new Delay(1), depth: 1);
            prove.Should().Throw<FormalException>().WithMessage("formal proofs need yosys, yosys-smtbmc, z3: apt-get install yosys z3");
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    [Test]
    public void A_proof_that_takes_too_long_is_given_up()
    {
        var prove = () => Formal.Prove(new Delay(8), depth: 8, new FormalOptions { Timeout = TimeSpan.FromMilliseconds(1) });
        prove.Should().Throw<FormalException>().WithMessage("* gave no answer within *: choose a smaller depth, or a longer timeout");
    }

    [Test]
    public void A_design_without_an_assertion_is_refused()
    {
        var prove = () => Formal.Prove(new Sketch(() => { }), depth: 3);
        prove.Should().Throw<FormalException>().WithMessage("*has no assertion: there is nothing to prove");
    }

    private static Ir.SourceLocation At(string place) => new(place[..place.LastIndexOf(':')], int.Parse(place[(place.LastIndexOf(':') + 1)..]));
}
