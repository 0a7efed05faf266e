using System.CommandLine;
using PyXL.Cli.Engines;
using PyXL.Cli.Reports;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl run</c>: compiles where needed, runs, and ends with the program's own exit status.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var engine = new EngineOptions();
        var lockstep = new Option<bool>("--lockstep") { Description = "Compare every retired instruction with the reference model; stop at the first difference." };
        var stats = new Option<bool>("--stats") { Description = "Print cycles, instructions and cycles per instruction to standard error." };
        var vcd = new Option<string?>("--vcd") { Description = "Write a waveform.", HelpName = "OUT" };
        var json = new Option<string?>("--json") { Description = "Write the result and the figures of --stats as JSON.", HelpName = "OUT" };

        var command = new Command("run", "Run a Python program, or an image that 'pyxl build' made.");
        program.AddTo(command);
        engine.AddTo(command);
        foreach (var option in (Option[])[lockstep, stats, vcd, json]) command.Options.Add(option);

        command.SetAction(result =>
        {
            var name = engine.EngineName(result);
            var runner = EngineNames.Create(name);
            if (result.GetValue(lockstep) && runner is ModelEngine) throw new UserError("--lockstep holds an engine against the model: choose --engine sim, verilator or icarus");
            var options = engine.Options(result) with { Vcd = result.GetValue(vcd) };
            if (options.Vcd is not null) OutputFile.Probe(options.Vcd);
            if (result.GetValue(json) is { } report) OutputFile.Probe(report);
            var image = program.Load(result);

            options = options with { Input = ConsoleInput.For(image) };
            RunResult run;
            LockstepDifference? difference = null;
            using (var output = new ProgramOutput())
            {
                if (result.GetValue(lockstep)) (run, difference) = Lockstep.Run(runner, image, options, output);
                else run = runner.Run(image, options, output);
            }

            var statistics = new Statistics(name, image, run);
            if (result.GetValue(stats)) statistics.Print(Console.Error);
            if (result.GetValue(json) is { } file) OutputFile.Write(file, statistics.ToJson());
            if (difference is not null)
            {
                Console.Error.WriteLine($"pyxl: {difference}");
                return ExitStatus.Fault;
            }
            return RunEnding.Status(image, run);
        });
        return command;
    }
}
