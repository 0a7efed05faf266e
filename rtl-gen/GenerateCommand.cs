using System.CommandLine;
using PyXL.Hdl;
using PyXL.Hdl.Verilog;
using PyXL.Isa;
using PyXL.Rtl;

namespace PyXL.RtlGen;

/// <summary>The main command: elaborates the core with the sizes asked for and writes its Verilog.</summary>
internal static class GenerateCommand
{
    private static readonly Machine Default = new();

    public static readonly Option<DirectoryInfo> Output = new("--output", "-o")
    {
        Description = "Folder for the Verilog, a file a module, and its file list",
        DefaultValueFactory = _ => new DirectoryInfo("generated-verilog"),
    };

    public static readonly Option<int> ProgramDepth = Depth("--program", "Program memory, instructions (32 bits)", Default.ProgramDepth, 256, 1 << PackedFields.PcBits);
    public static readonly Option<int> StackDepth = Depth("--stack", "Stack memory, words (72 bits): constants, globals and frames", Default.StackDepth, 512, 1 << FrameWord.FramePointerBits);
    public static readonly Option<int> HeapDepth = Depth("--heap", "Heap memory, words (72 bits)", Default.HeapDepth, 16, 1 << PackedFields.AddressBits);

    public static readonly Option<bool> Trace = new("--trace") { Description = "Add the retire port, for lockstep with the reference model" };

    public static readonly Option<ArithmeticUnits> Arithmetic = new("--arithmetic")
    {
        Description = "full: floats, products and quotients; integer: no floats, operations on them trap; serial: likewise, and a bit a cycle in place of DSP blocks",
        HelpName = "full|integer|serial",
    };

    public static readonly Option<bool> Locations = new("--locations") { Description = "End statements with the C# file and line that made them" };

    public static int Run(ParseResult arguments)
    {
        var options = new CoreOptions(
            new Machine
            {
                ProgramDepth = arguments.GetValue(ProgramDepth),
                StackDepth = arguments.GetValue(StackDepth),
                HeapDepth = arguments.GetValue(HeapDepth),
                Arithmetic = arguments.GetValue(Arithmetic),
            },
            arguments.GetValue(Trace));
        var output = arguments.GetValue(Output)!.FullName;
        try
        {
            CoreVerilog.Write(options, new VerilogOptions(SourceLocations: arguments.GetValue(Locations))).SaveTo(output);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or HdlException)
        {
            Console.Error.WriteLine($"rtl-gen: {exception.Message}");
            return 1;
        }
    }

    private static Option<int> Depth(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = $"{description}; a power of two, {least} to {most}", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var depth && (depth < least || depth > most || !int.IsPow2(depth)))
                result.AddError($"{name} takes a power of two from {least} to {most}, not {depth}");
        });
        return option;
    }
}
