using System.CommandLine;
using PyXL.Cli.Synthesis;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl synth</c>: what a board's FPGA needs for the processor, and its bitstream.</summary>
internal static class SynthCommand
{
    /// <summary>The machine that fits an iCE40 HX8K: its 32 block RAMs are all taken.</summary>
    public static Machine SmallMachine { get; } = new() { ProgramDepth = 1024, StackDepth = 512, HeapDepth = 256, Arithmetic = ArithmeticUnits.Serial };

    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "For boards without an ARM: the Python program, or image, that the bitstream holds.", Arity = ArgumentArity.ZeroOrOne };
        var board = new Option<string?>("--board") { Description = "The board, by its name in constraints/boards.txt.", HelpName = "BOARD" };
        var flow = new Option<string?>("--flow") { Description = "yosys: figures only; vivado, openxc7 (Zynq), nextpnr (iCE40): a bitstream.", HelpName = "FLOW" };
        var output = new Option<string?>("--output", "-o") { Description = "Folder for everything that the tools write; build/fpga/BOARD where it is left out.", HelpName = "FOLDER" };
        var call = new Option<string?>("--call") { Description = "The program's function to call after its statements.", HelpName = "FUNCTION" };
        var core = new Option<bool>("--core") { Description = "The core alone, without what is around it on the board (yosys, Zynq)." };
        var yosys = new Option<string?>("--yosys") { Description = "npm or debian; left out: npm's where it can be had, which estimates the longest path.", HelpName = "WHICH" };
        yosys.AcceptOnlyFromAmong("npm", "debian");

        var command = new Command("synth", "Synthesise the processor for a board: resources, time, bitstream.") { file, board, flow, output, call, core, yosys };
        command.SetAction(result =>
        {
            var root = Environment.GetEnvironmentVariable("PYXL_ROOT") ?? throw new UserError("synth needs the repository: start it as ./pyxl");
            var boards = string.Join(", ", Board.All(root).Select(b => b.Name));
            var chosen = Board.Find(root, result.GetValue(board) ?? throw new UserError($"synth needs --board: boards are {boards}"));
            var flows = SynthesisFlow.All.Where(f => f.Family == chosen.Family).ToList();
            var name = result.GetValue(flow) ?? "yosys";
            var run = flows.FirstOrDefault(f => f.Name == name) ?? throw new UserError($"there is no flow '{name}' for {chosen.Name}: flows are {string.Join(", ", flows.Select(f => f.Name))}");
            var folder = Path.GetFullPath(result.GetValue(output) ?? Path.Combine(root, "build", "fpga", chosen.Name));
            OutputFile.MakeFolder(folder);
            var job = new SynthesisJob(root, chosen, folder, Top(chosen, result.GetValue(core)), Program(chosen, result.GetValue(file), result.GetValue(call)), result.GetValue(yosys));
            run.Run(job).Print(Console.Out, chosen);
            return 0;
        });
        return command;
    }

    private static Top Top(Board board, bool core) => core ? Rtl.Top.Core : board.Family == "zynq" ? Rtl.Top.Zynq : Rtl.Top.Fpga;

    private static ProgramImage? Program(Board board, string? file, string? call)
    {
        if (board.Family == "zynq")
        {
            return file is null ? null : throw new UserError($"{board.Name} gets its programs from './pyxl load', not from the bitstream: leave {file} out");
        }
        if (file is null) throw new UserError($"the bitstream for {board.Name} holds the program: name it, such as fpga/open/roundtrip.py");
        if (!File.Exists(file)) throw new UserError($"{file}: no such file");
        if (Path.GetExtension(file) != ".pyxl") return Compiler.Compile(file, new CompileOptions { Machine = SmallMachine, CallFunction = call, Bare = true });
        var image = ImageFile.Load(file);
        return image.Machine == SmallMachine ? image : throw new UserError($"{file} is for another machine than fits {board.Name}: build it with --bare --arithmetic serial --program {SmallMachine.ProgramDepth} --stack {SmallMachine.StackDepth} --heap {SmallMachine.HeapDepth}");
    }
}
