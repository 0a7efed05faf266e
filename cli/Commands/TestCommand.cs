using System.CommandLine;
using PyXL.Cli.Conformance;
using PyXL.Cli.Engines;
using PyXL.Cli.Reports;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl test</c>: runs programs and compares with CPython.</summary>
internal static class TestCommand
{
    private const string Programs = "testbenches/conformance/programs";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATHS")
        {
            Description = $"Programs, or folders of them; without any, {Programs} of the repository. What is expected stands beside each program (.out, .err), or python3 is asked.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var engine = new Option<string>("--engine")
        {
            Description = $"What runs the programs: {string.Join(", ", EngineNames.All)}.",
            HelpName = "ENGINE",
            DefaultValueFactory = _ => "model",
        };
        var lockstep = new Option<bool>("--lockstep") { Description = "Hold the engine against the reference model, instruction by instruction." };
        var claims = new Option<bool>("--claims") { Description = "Hold each run against what the compiler claims of values and of code that cannot run (engine model)." };
        var machine = new MachineOptions();
        var maxCycles = NumberOption.Create("--max-cycles", "Clock cycles that a program may take.");
        var report = new Option<string?>("--report") { Description = "Write the result as Markdown.", HelpName = "FILE.md" };
        var failures = new Option<string?>("--failures") { Description = "Write a line 'program: why' for each that fails.", HelpName = "FILE.txt" };
        var command = new Command("test", "Run programs and compare them with CPython.") { paths, engine, lockstep, claims, maxCycles, report, failures };
        machine.AddTo(command);
        command.SetAction(result =>
        {
            var name = result.GetValue(engine)!;
            if (result.GetValue(lockstep) && EngineNames.Create(name) is ModelEngine) throw new UserError("--lockstep holds an engine against the model: choose --engine sim, verilator or icarus");
            if (result.GetValue(claims) && EngineNames.Create(name) is not ModelEngine) throw new UserError("--claims is for --engine model");
            EngineNames.Create(name);
            foreach (var file in (string?[])[result.GetValue(report), result.GetValue(failures)])
                if (file is not null) OutputFile.Probe(file);
            var programs = Find(result.GetValue(paths)!);
            var runner = new ProgramRunner(name, result.GetValue(lockstep), result.GetValue(maxCycles) ?? ProgramRunner.StandardMaxCycles, result.GetValue(claims), machine.Machine(result));
            var outcomes = ConformanceRun.All(programs, runner, Progress(programs.Count));
            if (!Console.IsErrorRedirected) Console.Error.Write("\r\e[K");
            var text = new ConformanceReport(name, outcomes);
            text.Print(Console.Out);
            if (result.GetValue(report) is { } path) OutputFile.Write(path, text.ToMarkdown());
            if (result.GetValue(failures) is { } list) OutputFile.Write(list, string.Concat(outcomes.Where(o => !o.Passed).Select(o => $"{o.Program.Name}: {o.Failure}\n")));
            return text.Failed == 0 ? 0 : 1;
        });
        return command;
    }

    private static List<ConformanceProgram> Find(string[] paths)
    {
        if (paths.Length == 0) paths = [Standard() ?? throw new UserError("give the programs to test, or run ./pyxl from a clone of the repository, which has some")];
        var programs = paths.SelectMany(ConformanceProgram.Find).DistinctBy(p => p.Path).ToList();
        return programs.Count > 0 ? programs : throw new UserError($"{string.Join(", ", paths)}: no Python program there");
    }

    private static Action<Outcome>? Progress(int count)
    {
        if (Console.IsErrorRedirected) return null;
        var done = 0;
        return outcome => Console.Error.Write($"\r\e[K{++done} of {count}: {outcome.Program.Name}");
    }

    private static string? Standard()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PyXL.HDL.sln"))) return Path.Combine(folder.FullName, Programs);
        return null;
    }
}
