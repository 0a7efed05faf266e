using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Proofs;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>
/// What is proven of the hardware, for all inputs and all times, by induction in Yosys and z3. Each proof is shown to fail on a mutated
/// design. That every undefined encoding traps follows from four of them: the predecoder finds it, the fetch stage brings the finding along,
/// the decode stage marks it, and the execute stage does nothing but trap. That a pin changes only by a pin instruction follows from those
/// of the decode stage, the execute stage and the pins.
/// </summary>
public sealed class ProofTests
{
    [Test]
    public void The_stack_unit_loses_and_duplicates_no_word_and_forwards_the_newest() =>
        Prove(new WatchedStackUnit(depth: 4, width: 2), depth: 1);

    [Test]
    public void Only_the_pin_that_is_written_changes() => Prove(new WatchedGpio(), depth: 1);

    [Test]
    public void Only_the_encodings_of_the_table_are_taken_for_defined() => Prove(new WatchedPredecoder(), depth: 1);

    [Test]
    public void A_predecoder_that_overlooks_a_bit_is_found() =>
        Refute(new WatchedPredecoder(flawed: true), "an encoding is taken for defined where the table says so");

    [Test]
    public void An_instruction_is_fetched_with_the_predecoders_verdict() => Prove(new WatchedFetch(depth: 4), depth: 2);

    [Test]
    public void A_verdict_that_is_lost_in_the_fetch_stage_is_found() =>
        Refute(new WatchedFetch(depth: 4, flawed: true), "an instruction comes with the predecoder's verdict");

    [Test]
    public void An_instruction_is_issued_with_its_controls_and_the_mark_of_an_undefined_encoding() => Prove(new WatchedDecode(), depth: 1);

    [Test]
    public void A_mark_that_is_lost_in_the_decode_stage_is_found() => Refute(new WatchedDecode(flawed: true), "an undefined encoding is marked");

    [Test]
    public void A_pin_changes_only_by_a_pin_instruction_and_an_undefined_encoding_only_traps() =>
        Prove(new WatchedExecute(), depth: 3, AnyArithmetic);

    [TestCase(ExecuteFlaw.ConsoleWritesPin, "a pin output changes only by PINW and PORTW")]
    [TestCase(ExecuteFlaw.UndefinedSetsDirection, "a pin direction changes only by PIND and PORTD")]
    [TestCase(ExecuteFlaw.WrongVector, "an undefined encoding goes to vector 0")]
    [TestCase(ExecuteFlaw.Ignored, "an undefined encoding traps in its first cycle, where there is room")]
    [TestCase(ExecuteFlaw.FloatsStayBusy, "the unit for floats is busy only with its own instructions")]
    public void A_flaw_in_the_execute_stage_is_found(object flaw, string claim) =>
        Refute(new WatchedExecute((ExecuteFlaw)flaw), claim, AnyArithmetic);

    [Test]
    public void The_mover_writes_only_within_its_object_and_what_it_was_asked_for() => Prove(new WatchedMover(), depth: 2);

    // Which of its claims is refuted first is the solver's choice.
    [TestCase(MoverFlaw.Unchecked), TestCase(MoverFlaw.OneMore), TestCase(MoverFlaw.ForgetsHold)]
    public void A_flaw_in_the_mover_is_found(object flaw) => Formal.Prove(new WatchedMover((MoverFlaw)flaw), depth: 5).Status.Should().Be(ProofStatus.Failed);

    // Nothing here depends on what the units compute.
    private static FormalOptions AnyArithmetic => new() { Free = ["alu", "shifter", "multiplier", "divider", "float_adder", "float_shifter", "float_rounder", "float_comparer", "square_root", "operand_checker", "call_unit"] };

    private static void Prove(Module module, int depth, FormalOptions? options = null)
    {
        var result = Formal.Prove(module, depth, options);
        result.IsProven.Should().BeTrue("{0}", result);
    }

    private static void Refute(Module module, string claim, FormalOptions? options = null)
    {
        var result = Formal.Prove(module, depth: 4, options);
        result.Status.Should().Be(ProofStatus.Failed);
        result.Failure!.Message.Should().Be(claim);
    }
}
