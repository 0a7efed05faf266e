using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Simulation;

namespace PyXL.Hdl.Tests.Simulation;

/// <summary>Access by the signals of the elaborated modules, and by handles.</summary>
public class LanguageAccessTests
{
    private enum Phase { Idle, Busy, Done }

    private sealed class Word : Struct
    {
        public readonly UInt Tag = Field.UInt(8);
        public readonly UInt Payload = Field.UInt(64);
    }

    private sealed class Worker : Module
    {
        public readonly Bit Start = Input.Bit();
        public readonly Word In = Input.Of<Word>();
        public readonly Word Out = Output.Of<Word>();
        public readonly Bit IsDone = Output.Bit();
        public readonly Enum<Phase> State = Reg.Enum<Phase>();
        public readonly Memory Words = Memory.Create(72, 16);
        private readonly Word kept = Reg.Of<Word>();
        private readonly UInt place = Reg.UInt(4, reset: 0);

        protected override void Build()
        {
            Switch(State)
                .Case(Phase.Idle, () => When(Start, () => State.Next = Phase.Busy))
                .Case(Phase.Busy, () =>
                {
                    kept.Next = In;
                    Words.Write(place, In.Pack());
                    place.Next = place + 1;
                    When(place == 3, () => State.Next = Phase.Done);
                })
                .Case(Phase.Done, () => State.Next = Phase.Idle);
            IsDone.Value = State == Phase.Done;
            Out.Value = kept;
        }
    }

    [Test]
    public void Signals_of_the_module_are_read_and_set_as_what_they_are()
    {
        var worker = new Worker();
        using var simulator = new Simulator(Design.Elaborate(worker));
        simulator.Reset();
        simulator.Poke(worker.Start, 1);
        simulator.Step();
        simulator.Peek(worker.State).Should().Be(Phase.Busy);
        simulator.Poke(worker.State, Phase.Done);
        simulator.Peek(worker.IsDone).Should().Be(1);
        simulator.Invoking(s => s.Poke(worker.State == Phase.Idle, 1)).Should().Throw<SimulationException>();
    }

    [Test]
    public void Handles_read_and_set_words_of_72_bits_and_stop_a_run()
    {
        var worker = new Worker();
        using var simulator = new Simulator(Design.Elaborate(worker));
        SimNet tag = simulator.Net(worker.In.Tag), payload = simulator.Net("in_payload"), all = simulator.Net(worker.Out), done = simulator.Net(worker.IsDone);
        simulator.Reset();
        simulator.Poke(worker.Start, 1);
        tag.Value = 0xA5;
        payload.Value = ulong.MaxValue;
        simulator.RunUntil(done, limit: 3).Should().BeFalse();
        simulator.RunUntil(done, limit: 100).Should().BeTrue();
        simulator.Cycle.Should().Be(1 + 5);
        var word = new UInt128(0xA5, ulong.MaxValue);
        all.Value128.Should().Be(word);
        all.Invoking(a => a.Value).Should().Throw<SimulationException>().WithMessage("*72 bits*");
        var memory = (CompiledMemory)simulator.Memory(worker.Words);
        memory.Get(3).Should().Be(word);
        memory.Set(3, 5);
        simulator.Memory("words")[3].Should().Be(5);
        tag.Invoking(t => t.Value = 256).Should().Throw<SimulationException>().WithMessage("256 does not fit in in_tag*");
        done.Invoking(d => d.Value = 1).Should().Throw<SimulationException>().WithMessage("is_done is driven by logic*");
    }
}
