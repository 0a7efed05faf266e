using PyXL.Toolchain.Pyc;

namespace PyXL.Cli.Conformance;

/// <summary>Runs programs, two at a time.</summary>
public static class ConformanceRun
{
    private const int Workers = 2;

    /// <param name="progress">Called after each program, by one thread at a time.</param>
    /// <returns>The outcomes in the order of the programs.</returns>
    public static IReadOnlyList<Outcome> All(IReadOnlyList<ConformanceProgram> programs, ProgramRunner runner, Action<Outcome>? progress = null)
    {
        Prepare(programs);
        var outcomes = new Outcome[programs.Count];
        var turn = new Lock();
        Parallel.For(0, programs.Count, new ParallelOptions { MaxDegreeOfParallelism = Workers }, i =>
        {
            outcomes[i] = runner.Run(programs[i]);
            if (progress is null) return;
            lock (turn) progress(outcomes[i]);
        });
        return outcomes;
    }

    /// <summary>Has python3 compile all of the programs and their modules at once.</summary>
    public static void Prepare(IReadOnlyList<ConformanceProgram> programs) =>
        PythonCompiler.Prepare([.. programs.SelectMany(p => p.Sources()).Distinct(StringComparer.Ordinal).Select(f => new PythonCompiler.Source(f, File.ReadAllBytes(f)))]);
}
