using System.Text;
using System.Text.RegularExpressions;
using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Cli.Conformance;

/// <summary>Compiles a program, runs it on an engine and compares with what CPython does.</summary>
/// <param name="engine">One of <see cref="EngineNames"/>.</param>
/// <param name="lockstep">Hold the engine against the reference model too.</param>
/// <param name="maxCycles">Clock cycles that a program may take.</param>
public sealed partial class ProgramRunner(string engine, bool lockstep = false, long maxCycles = ProgramRunner.StandardMaxCycles)
{
    /// <summary>Ten seconds of the reference clock would be 1e9: programs are small.</summary>
    public const long StandardMaxCycles = 200_000_000;

    /// <summary>A compiler that recurses on what the program nests needs more than a pool thread has.</summary>
    private const int StackBytes = 256 << 20;

    /// <summary>Characters of a line that a report shows.</summary>
    private const int Shown = 80;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Never throws for what compiler, engine or program do wrong: that is the outcome.</summary>
    public Outcome Run(ConformanceProgram program)
    {
        Outcome? outcome = null;
        var thread = new Thread(() => outcome = RunHere(program), StackBytes) { IsBackground = true };
        thread.Start();
        return thread.Join(Patience) ? outcome! : Failed(program, $"neither compiled nor run after {Patience.TotalMinutes} minutes");
    }

    private Outcome RunHere(ConformanceProgram program)
    {
        try
        {
            var refused = program.RefusedLines();
            return refused.Count > 0 ? Refuse(program, refused) : Compare(program, Compiler.Compile(program.Path));
        }
        catch (CompileException e)
        {
            var first = e.Diagnostics[0];
            var more = e.Diagnostics.Count > 1 ? $" (and {e.Diagnostics.Count - 1} more)" : "";
            return Failed(program, $"refused: line {first.Line}: {first.Message}{more}", $"refused: {first.Message}");
        }
        catch (Exception e) when (e is PythonSyntaxException or PycException or UserError)
        {
            return Failed(program, ErrorText.LastLine(e.Message));
        }
        catch (Exception e)
        {
            // Not a report to the program's author: a mistake in the toolchain.
            var place = e.StackTrace?.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Contains("PyXL.")) ?? "";
            var message = $"internal error: {e.GetType().Name}: {e.Message.ReplaceLineEndings("; ")}";
            return Failed(program, $"{message} {place}", $"{message} {Place().Match(place).Value}");
        }
    }

    private static Outcome Refuse(ConformanceProgram program, IReadOnlyList<RefusedLine> refused)
    {
        try
        {
            Compiler.Compile(program.Path);
        }
        catch (CompileException e)
        {
            foreach (var (line, text) in refused)
            {
                var said = e.Diagnostics.Where(d => d.Line == line).Select(d => d.Message).ToList();
                if (!said.Any(m => m.Contains(text, StringComparison.Ordinal)))
                    return Failed(program, said.Count == 0 ? $"line {line} is not refused" : $"line {line} is refused with '{said[0]}', not '{text}'", "refused for another reason");
            }
            return new(program, null, null, 0);
        }
        return Failed(program, "compiled, though it must be refused");
    }

    private Outcome Compare(ConformanceProgram program, ProgramImage image)
    {
        var expected = Expectation.Of(program);
        var console = new ConsoleLog();
        var options = new RunOptions { MaxCycles = maxCycles };
        var runner = EngineNames.Create(engine);
        RunResult run;
        LockstepDifference? difference = null;
        if (lockstep) (run, difference) = Lockstep.Run(runner, image, options, console);
        else run = runner.Run(image, options, console);

        var errors = ErrorText.Of(Encoding.UTF8.GetString(console.Errors), program);
        string lastError = ErrorText.LastLine(errors), expectedError = ErrorText.LastLine(expected.Errors);
        var status = (int)(run.Status & 0xFF);
        if (difference is not null) return Failed(program, difference.ToString().ReplaceLineEndings("; "), $"lockstep: {difference.What}");
        if (run.End == RunEnd.Faulted) return Failed(program, $"fault {run.Fault} after {run.Cycles} cycles{After(lastError)}", $"fault {run.Fault}");
        if (run.End == RunEnd.OutOfCycles) return Failed(program, $"not ended after {run.Cycles} cycles{After(lastError)}", "not ended");
        if (lastError != expectedError)
        {
            var message = lastError.Length == 0 ? $"no error, should end with {expectedError}" : lastError + (expectedError.Length == 0 ? "" : $", should be {expectedError}");
            return Failed(program, $"{LineOf(console)}{message}", message);
        }
        if (!console.Output.SequenceEqual(expected.Output))
        {
            var (line, want, got) = Difference(Encoding.UTF8.GetString(expected.Output), Encoding.UTF8.GetString(console.Output));
            var ended = status == expected.Status ? "" : $" (exit status {status})";
            return Failed(program, $"output line {line}: {want}, got {got}{ended}", $"different output{ended}");
        }
        if (errors != expected.Errors)
        {
            var (line, want, got) = Difference(expected.Errors, errors);
            return Failed(program, $"error output line {line}: {want}, got {got}", "different error output");
        }
        return status == expected.Status ? new(program, null, null, run.Cycles) : Failed(program, $"exit status {status}, should be {expected.Status}", "different exit status");
    }

    private static string After(string lastError) => lastError.Length == 0 ? "" : $" ({lastError})";

    /// <summary>The line of the program that the traceback ends with, where there is one.</summary>
    private static string LineOf(ConsoleLog console) =>
        TracebackLine().Matches(Encoding.UTF8.GetString(console.Errors)) is [.., var last] ? $"line {last.Groups[1].Value}: " : "";

    private static (int Line, string Expected, string Actual) Difference(string expected, string actual)
    {
        var (want, got) = (expected.Split('\n'), actual.Split('\n'));
        var i = 0;
        while (i < want.Length && i < got.Length && want[i] == got[i]) i++;
        var column = 0;
        if (i < want.Length && i < got.Length)
            while (column < want[i].Length && column < got[i].Length && want[i][column] == got[i][column]) column++;
        string Quoted(string line) => line.Length <= Shown ? $"'{line}'" : $"'…{line[Math.Max(0, column - Shown / 2)..Math.Min(line.Length, column + Shown / 2)]}…'";
        string Show(string[] lines) => i < lines.Length - 1 ? Quoted(lines[i]) : i == lines.Length - 1 && lines[i].Length > 0 ? Quoted(lines[i]) + " without line end" : "the end";
        return (i + 1, Show(want), Show(got));
    }

    private static Outcome Failed(ConformanceProgram program, string failure, string? cause = null) => new(program, failure, cause ?? failure, 0);

    [GeneratedRegex(@"File ""[^""]*"", line (\d+)")]
    private static partial Regex TracebackLine();

    [GeneratedRegex(@"at [^(]*")]
    private static partial Regex Place();

    private sealed class ConsoleLog : IRunObserver
    {
        private readonly MemoryStream _output = new(), _errors = new();

        public byte[] Output => _output.ToArray();
        public byte[] Errors => _errors.ToArray();

        void IRunObserver.Console(int channel, byte value) => (channel == 2 ? _errors : _output).WriteByte(value);
    }
}
