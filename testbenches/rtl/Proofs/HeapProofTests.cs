using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Proofs;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>
/// What is proven of allocator and collector, for all inputs and all times, by induction in Yosys and z3, with small heaps. Each proof is shown to fail on a
/// mutated design, and the cases that it is about to be reached.
/// </summary>
public sealed class HeapProofTests
{
    [Test]
    public void A_word_belongs_to_an_object_the_lists_the_hole_or_its_rest_and_to_one_of_them() => Prove(() => new WatchedAllocator(), depth: 2);

    [TestCase(AllocatorFlaw.ForgetsRest, "a word belongs to an object, the lists, the hole or the rest, and to one of them")]
    [TestCase(AllocatorFlaw.AddsRestTwice, "a word belongs to an object, the lists, the hole or the rest, and to one of them")]
    [TestCase(AllocatorFlaw.GivesWhatDoesNotFit, "an object that asked for a block waits for it")]
    [TestCase(AllocatorFlaw.LeavesHoleTooLate, "a word belongs to an object, the lists, the hole or the rest, and to one of them")]
    public void A_flaw_in_the_allocator_is_found(object flaw, string claim) => Refute(new WatchedAllocator((AllocatorFlaw)flaw), claim, depth: 5);

    [Test]
    public void A_free_word_is_on_one_list_and_is_given_once() => Prove(() => new WatchedFreeList(4), depth: 1, reach: 9);

    [TestCase(FreeListFlaw.ForgetsLinkBack, "what follows a block refers back to it")]
    [TestCase(FreeListFlaw.ForgetsLinkForward, "what follows a block is of its list, and older")]
    [TestCase(FreeListFlaw.FindsTooSmall, "blocks of the list suffice")]
    [TestCase(FreeListFlaw.GivesTooMuch, "every word that is given was handed over, and not given since")]
    [TestCase(FreeListFlaw.ForgetsNothing, "a list that is not empty begins with a block of its size")]
    public void A_flaw_in_the_lists_is_found(object flaw, string claim) => Refute(new WatchedFreeList(4, (FreeListFlaw)flaw), claim, depth: 14);

    [Test]
    public void What_is_shaded_is_marked_and_given_to_the_grey_stack_once() => Prove(() => new WatchedMarks(), depth: 2);

    [TestCase(MarksFlaw.MeetsTwice, "no object is given to the grey stack twice")]
    [TestCase(MarksFlaw.TakesMarksAnyTime, "a mark that is set is there in the next cycle")]
    public void A_flaw_in_the_marks_is_found(object flaw, string claim) => Refute(new WatchedMarks((MarksFlaw)flaw), claim, depth: 6);

    [Test]
    public void What_an_object_refers_to_is_shaded_before_the_tracer_rests() => Prove(() => new WatchedTracer(), depth: 2);

    [TestCase(TracerFlaw.ForgetsBelow, "there is a top where there is anything")]
    [TestCase(TracerFlaw.ForgetsKept, "a reference that is owed is ahead, or at hand")]
    [TestCase(TracerFlaw.SkipsLastWord, "a reference that is owed is ahead, or at hand")]
    [TestCase(TracerFlaw.HidesDropped, "an object that is dropped is noted")]
    public void A_flaw_in_the_tracer_is_found(object flaw, string claim) => Refute(new WatchedTracer((TracerFlaw)flaw), claim, depth: 8);

    [Test]
    public void What_the_stack_refers_to_is_shaded_when_its_scan_ends_and_of_17_cycles_one_is_taken_at_most() => Prove(() => new WatchedRootScanner(), depth: 2, reach: 24);

    [TestCase(ScannerFlaw.SkipsLowest, "a word that is owed is ahead, or at hand")]
    [TestCase(ScannerFlaw.DropsKept, "a word that is owed is ahead, or at hand")]
    [TestCase(ScannerFlaw.EndsEarly, "what the word refers to has been shaded when the scan has ended")]
    [TestCase(ScannerFlaw.StealsAtOnce, "of 17 cycles one is taken at most")]
    public void A_flaw_in_the_scanner_is_found(object flaw, string claim) => Refute(new WatchedRootScanner((ScannerFlaw)flaw), claim, depth: 8);

    [Test]
    public void A_sweep_gives_each_dead_word_to_the_lists_once_and_no_live_one() => Prove(() => new WatchedHeapWalker(), depth: 2);

    [TestCase(WalkerFlaw.LosesRun, "what is dead or free is to be given to the lists, or was given")]
    [TestCase(WalkerFlaw.KeepsRunAcrossHole, "free words that are on no list end where the walk is")]
    [TestCase(WalkerFlaw.FreesMarked, "free words that are on no list end where the walk is")]
    [TestCase(WalkerFlaw.LeavesMark, "and is white when the sweep has passed")]
    [TestCase(WalkerFlaw.ForgetsUnlink, "a free block is taken off its list; dead words are counted")]
    [TestCase(WalkerFlaw.PassesDropped, "a marked object that was dropped is handed over")]
    public void A_flaw_in_the_walk_is_found(object flaw, string claim) => Refute(new WatchedHeapWalker((WalkerFlaw)flaw), claim, depth: 8);

    [Test]
    public void Every_reference_that_is_overwritten_during_marking_is_shaded() =>
        Prove(() => new WatchedBarriers(), depth: 2, new FormalOptions { Free = WatchedBarriers.Free });

    [TestCase(BarrierFlaw.OffDuringRecovery, "a reference that is overwritten during marking is shaded")]
    [TestCase(BarrierFlaw.StackOffInClose, "a reference that goes to the stack while that is scanned is shaded")]
    [TestCase(BarrierFlaw.NewObjectsWhite, "objects made during marking are black")]
    [TestCase(BarrierFlaw.RestsTooEarly, "the sweep begins when nothing is left to follow")]
    public void A_flaw_in_the_barriers_is_found(object flaw, string claim) =>
        Refute(new WatchedBarriers((BarrierFlaw)flaw), claim, depth: 8, new FormalOptions { Free = WatchedBarriers.Free });

    private static void Prove(Func<Module> make, int depth, FormalOptions? options = null, int reach = 12)
    {
        var result = Formal.Prove(make(), depth, options);
        result.IsProven.Should().BeTrue("{0}", result);
        var cases = Formal.Cover(make(), reach, options);
        cases.AllReached.Should().BeTrue("{0}", cases);
    }

    private static void Refute(Module module, string claim, int depth, FormalOptions? options = null)
    {
        var result = Formal.Prove(module, depth, options);
        result.Status.Should().Be(ProofStatus.Failed);
        result.Failure!.Message.Should().Be(claim);
    }
}
