using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Engines;

/// <summary>The compiled Verilog benches are kept between runs.</summary>
public class BenchCacheTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    [Test]
    public void Processes_that_start_together_build_a_bench_once()
    {
        var program = _scratch.Write("one.py", "print(1)\n");
        var cache = _scratch.Path("cache");
        var environment = new Dictionary<string, string?> { ["PYXL_CACHE"] = cache };
        string[] arguments = ["run", program, "--engine", "icarus"];
        var outcomes = Enumerable.Range(0, 3).AsParallel().WithDegreeOfParallelism(3).Select(_ => Shell.Run(Repository.Path("pyxl"), arguments, environment: environment)).ToList();
        outcomes.Should().AllBeEquivalentTo(new Outcome(0, "1\n", ""));

        var benches = Directory.GetDirectories(cache);
        var built = File.GetLastWriteTimeUtc(Path.Combine(benches.Should().ContainSingle().Which, "bench.vvp"));
        Shell.Run(Repository.Path("pyxl"), arguments, environment: environment).Status.Should().Be(0);
        File.GetLastWriteTimeUtc(Path.Combine(benches[0], "bench.vvp")).Should().Be(built);
    }

    [Test]
    public void A_cache_that_cannot_be_written_is_one_clear_line()
    {
        var program = _scratch.Write("one.py", "print(1)\n");
        var outcome = Shell.Run(Repository.Path("pyxl"), ["run", program, "--engine", "icarus"], environment: new() { ["PYXL_CACHE"] = "/proc/pyxl" });
        outcome.Status.Should().NotBe(0);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("pyxl: ").And.Contain("PYXL_CACHE");
    }
}
