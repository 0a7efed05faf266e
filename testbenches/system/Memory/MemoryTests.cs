using System.Globalization;
using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;

namespace PyXL.SystemTests.Memory;

/// <summary>Programs in small heaps: what dies is found, what lives stays, and what does not fit raises MemoryError.</summary>
public class MemoryTests
{
    private const int SmallHeap = 16384;

    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    private (RunResult Result, string Output, string Error) Run(string engine, string file, int heap = SmallHeap)
    {
        var image = Compiler.Compile(file, new CompileOptions { Machine = Machine.Large with { HeapDepth = heap } });
        return engine == "model" ? Programs.Run(engine, image, new RunOptions()) : Programs.Lockstep(engine, image, new RunOptions());
    }

    [Test]
    public void Two_hundred_thousand_dead_objects_pass_through_a_small_heap()
    {
        var program = _scratch.Write("churn.py",
            """
            def churn(n):
                total = 0
                for i in range(n):
                    pair = (i, i + 1)
                    total += pair[0] ^ pair[1]
                return total


            print(churn(200000))
            """);
        var (result, output, _) = Run("sim", program);
        output.Should().Be(Shell.Python(program).Output);
        result.Status.Should().Be(0);
        var heap = result.Heap!;
        heap.Allocations.Should().Be(200000);
        heap.Collections.Should().BeGreaterThan(10);
        heap.FreedWords.Should().BeInRange(3 * 200000 - SmallHeap, 3 * 200000);
        heap.LongestPause.Should().BeInRange(1, 20);
        (20L * heap.LostCycles).Should().BeLessThan(result.Cycles, "less than 5 % are lost");
    }

    /// <summary>All but all of the largest heap there is, 2^21 words. The grey stack has 512 entries. Two minutes, so for ./test --full; the heap unit alone has such a list in ./test.</summary>
    [TestCaseSource(nameof(InFull))]
    public void A_list_of_a_million_links_lives_and_dies(string engine)
    {
        var program = _scratch.Write("links.py",
            """
            import gc


            def chain(n):
                link = None
                for i in range(n):
                    link = (link,)
                return link


            def length(link):
                count = 0
                while link is not None:
                    link = link[0]
                    count += 1
                return count


            link = chain(1000000)
            gc.collect()
            print(length(link))
            link = None
            gc.collect()
            print(length(chain(1000000)))
            """);
        var image = Compiler.Compile(program, new CompileOptions { Machine = Machine.Large with { HeapDepth = 1 << PackedFields.AddressBits } });
        var (result, output, error) = Programs.Run(engine, image, new RunOptions());
        (output, error).Should().Be((Shell.Python(program).Output, ""));
        result.Heap!.FreedWords.Should().BeGreaterThanOrEqualTo(2_000_000);
        result.Heap.Allocations.Should().BeGreaterThanOrEqualTo(2_000_000);
    }

    [TestCase("sim")]
    [TestCase("verilator")]
    public void Any_number_of_words_is_a_heap(string engine)
    {
        var program = _scratch.Write("odd.py",
            """
            kept = []
            for i in range(4000):
                pair = (i, [i])
                if i % 100 == 0:
                    kept.append(pair)
            print(len(kept), kept[0], kept[-1])
            """);
        var (result, output, _) = Run(engine, program, heap: 12_347);
        output.Should().Be(Shell.Python(program).Output);
        result.Heap!.Collections.Should().BePositive();
    }

    private static bool IsFull => Environment.GetEnvironmentVariable("PYXL_TEST_FULL") == "1";

    public static IEnumerable<string> InFull => IsFull ? ["verilator"] : [];

    /// <summary>Three times each, so that the second and third show that the first left the heap whole.</summary>
    [TestCase("model")]
    [TestCase("sim")]
    public void MemoryError_can_be_caught_again_and_again(string engine)
    {
        var program = _scratch.Write("caught.py",
            """
            def links():
                chain = None
                try:
                    while True:
                        chain = (chain, 1)
                except MemoryError as error:
                    chain = None
                    return repr(error), error.args


            def items():
                kept = []
                try:
                    while True:
                        kept.append((len(kept), 1))
                except MemoryError:
                    while len(kept) > 50:
                        kept.pop()
                    return [i for i, one in kept] == list(range(50))


            def one_object():
                try:
                    return [0] * 100000
                except MemoryError as error:
                    return repr(error)


            for i in range(3):
                print(links(), items(), one_object())
            """);
        var (result, output, error) = Run(engine, program);
        output.Should().Be(string.Concat(Enumerable.Repeat("('MemoryError()', ()) True MemoryError()\n", 3)));
        error.Should().BeEmpty();
        result.Status.Should().Be(0);
    }

    /// <summary>Large objects, so that CPython, given as little memory, has enough left for its traceback.</summary>
    [TestCase("model")]
    [TestCase("sim")]
    public void Uncaught_MemoryError_ends_as_in_CPython(string engine)
    {
        var program = _scratch.Write("large.py",
            """
            def fill(kept):
                while True:
                    kept = [kept, [0] * 4000]


            print('before')
            fill(None)
            """);
        var python = Shell.Run("sh", ["-c", "ulimit -v 150000; exec python3 \"$0\"", program]);
        python.Error.Should().EndWith("MemoryError\n");
        var (result, output, error) = Run(engine, program);
        new Outcome((int)result.Status, output, error).Should().Be(python);
    }

    /// <summary>The heap is full to the last word: there is no room for the exception either. CPython has no traceback left then.</summary>
    [TestCase("model")]
    [TestCase("sim")]
    public void A_heap_that_is_full_to_the_last_word_has_a_traceback_too(string engine)
    {
        var program = _scratch.Write("full.py",
            """
            def link(kept):
                return (kept, 1)


            def fill(kept):
                while True:
                    kept = link(kept)


            fill(None)
            """);
        var (result, _, error) = Run(engine, program);
        result.Status.Should().Be(1);
        error.Should().Be(
            $"""
            Traceback (most recent call last):
              File "{program}", line 10, in <module>
                fill(None)
              File "{program}", line 7, in fill
                kept = link(kept)
                       ^^^^^^^^^^
              File "{program}", line 2, in link
                return (kept, 1)
                       ^^^^^^^^^
            MemoryError

            """);
    }

    /// <summary>
    /// Cycles of the collector begin at random moments; after each round the heap is compared with a walk that shares nothing with it. In ./test --full
    /// on Verilator, over two million objects in all.
    /// </summary>
    /// <param name="heap">Words. At 95 % so many that a block is free for the table of a dict, of 385 words.</param>
    [TestCase(50, 2 * SmallHeap)]
    [TestCase(80, 2 * SmallHeap)]
    [TestCase(95, 4 * SmallHeap)]
    public void Mutators_print_what_CPython_prints_and_no_word_is_lost_or_kept(int occupancy, int heap)
    {
        var (engine, rounds) = IsFull ? ("verilator", 450) : ("sim", 1);
        var text = File.ReadAllText(Repository.Path("testbenches/system/Memory/mutators.py"))
            .Replace("OCCUPANCY = 0", string.Create(CultureInfo.InvariantCulture, $"OCCUPANCY = {occupancy}"))
            .Replace("ROUNDS = 1", string.Create(CultureInfo.InvariantCulture, $"ROUNDS = {rounds}"));
        var program = _scratch.Write("mutators.py", text);
        var image = Compiler.Compile(program, new CompileOptions { Machine = Machine.Large with { HeapDepth = heap } });
        HeapWatch watch = null!;
        var (result, difference) = Cli.Engines.Lockstep.Run(EngineNames.Create(engine), image, new RunOptions(), model => watch = new HeapWatch(image, model));
        watch.Wrong.Should().BeNull();
        difference.Should().BeNull();
        watch.Output.Should().Be(Shell.Python(program).Output);
        result.Status.Should().Be(0);
        watch.Checks.Should().Be(rounds + 1);
        TestContext.Out.WriteLine($"{occupancy} %: {result.Heap}, {result.Cycles} cycles");
    }

    /// <summary>The image takes over half of the heap, so that the collector has a reason to run from the first word on that is loaded.</summary>
    [Test]
    public void The_collector_waits_for_the_whole_image()
    {
        var program = _scratch.Write("collect.py", "import gc\nfor i in range(3):\n    gc.collect()\nprint('whole')\n");
        Run("sim", program).Output.Should().Be("whole\n");
    }
}
