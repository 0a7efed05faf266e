using System.CommandLine;
using PyXL.Cli.Engines;
using PyXL.Cli.Host;
using PyXL.Cli.Reports;
using PyXL.Isa;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl load</c>: runs a program on a board, from its Linux, or on the simulated bus with the same code.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var target = new Option<string>("--target")
        {
            Description = "sim: the system in Verilator behind its AXI bus; uio, uio:N: the device of Linux's UIO driver called pyxl, or number N; devmem, devmem:ADDRESS: physical address, 0x40000000 by default.",
            HelpName = "TARGET",
            Required = true,
        };
        var stats = new Option<bool>("--stats") { Description = "Print cycles, instructions and cycles per instruction to standard error." };
        var json = new Option<string?>("--json") { Description = "Write the result and the figures of --stats as JSON.", HelpName = "OUT" };
        var loopback = new LoopbackOption();

        var command = new Command("load", "Load a program into a PyXL system, run it, serve its console.");
        program.AddTo(command);
        foreach (var option in (Option[])[target, stats, json, loopback.Option]) command.Options.Add(option);

        command.SetAction(result =>
        {
            var name = result.GetValue(target)!;
            var simulated = name == "sim";
            if (!simulated && program.ChoosesMachine(result)) throw new UserError("the memories are those of the board: their options are for --target sim");
            var wires = loopback.Wires(result);
            if (!simulated && wires.Count > 0) throw new UserError("--loopback is for --target sim: wire the pins of the board");
            if (result.GetValue(json) is { } report) OutputFile.Probe(report);

            // An image says for which machine it is; Python is compiled for the one that answers.
            var image = Path.GetExtension(program.File(result)) == ".pyxl" ? program.Load(result) : null;
            using var bus = Targets.Open(name, image?.Machine ?? program.Machine(result) ?? Machine.Board, wires);
            var board = new Board(bus);
            image ??= program.Load(result, board.Machine);
            board.Load(image);
            board.Start();
            RunResult run;
            using (var output = new ProgramOutput())
            {
                var input = ConsoleInput.IsReadBy(image) ? new InputQueue(Console.OpenStandardInput()) : null;
                run = board.Run(output, input);
            }

            var statistics = new Statistics(name, image, run, (int)(board.ClockHz / 1_000_000));
            if (result.GetValue(stats)) statistics.Print(Console.Error);
            if (result.GetValue(json) is { } file) OutputFile.Write(file, statistics.ToJson());
            return RunEnding.Status(image, run);
        });
        return command;
    }
}
