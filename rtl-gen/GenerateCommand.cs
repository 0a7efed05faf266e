using System.CommandLine;
using PyXL.Hdl;
using PyXL.Hdl.Verilog;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Image;

namespace PyXL.RtlGen;

/// <summary>The main command: elaborates the core and its tops with the sizes asked for and writes their Verilog.</summary>
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
    public static readonly Option<int> HeapDepth = Depth("--heap", "Heap memory, words (72 bits)", Default.HeapDepth, 16, 1 << PackedFields.AddressBits, anyNumber: true);

    public static readonly Option<bool> Trace = new("--trace") { Description = "Add the retire port, for lockstep with the reference model" };

    public static readonly Option<ArithmeticUnits> Arithmetic = new("--arithmetic")
    {
        Description = "full: floats, products and quotients; integer: no floats, operations on them trap; serial: likewise, and a bit of a product, shift or quotient a cycle",
        HelpName = "full|integer|serial",
    };

    public static readonly Option<bool> NoObjects = new("--no-objects") { Description = "Leave out the unit for items, attributes, methods and iteration: those instructions trap" };
    public static readonly Option<bool> NoMover = new("--no-mover") { Description = "Leave out the block mover: moves of blocks and generators trap" };
    public static readonly Option<bool> NoCollector = new("--no-collector") { Description = "Leave out the garbage collector: the heap only fills; for --bare programs, and not with --trace" };

    public static readonly Option<bool> Locations = new("--locations") { Description = "End statements with the C# file and line that made them" };

    public static readonly Option<Top[]> Tops = new("--top")
    {
        Description = "core; axi: pyxl_axi, an IP for block designs; zynq: pyxl_zynq_top, alone in a Zynq-7000; fpga: pyxl_fpga_top, without a host, with the program of --image. May be repeated",
        DefaultValueFactory = _ => [Top.Core, Top.Axi, Top.Zynq],
    };

    public static readonly Option<FileInfo?> Image = new("--image") { Description = "Program for --top fpga, made by 'pyxl build'; the core is the one that it was built for, unless options give larger memories" };

    public static readonly Option<int> Pins = Number("--pins", "GPIO pins of the board (zynq, fpga)", Machine.Pins, 1, Machine.Pins);
    public static readonly Option<int> Clock = Number("--clock", "Frequency of the clock, Hz", 100_000_000, 1_000_000, 1_000_000_000);
    public static readonly Option<int> Baud = Number("--baud", "Bits a second on the serial line (fpga)", 115200, 300, 10_000_000);

    public static int Run(ParseResult arguments)
    {
        try
        {
            var tops = arguments.GetValue(Tops)!;
            var image = arguments.GetValue(Image) is { } file ? ImageFile.Load(file.FullName) : null;
            if (tops.Contains(Top.Fpga) != image is not null) return Fail(image is null ? "--top fpga needs the program: --image FILE" : "--image is for --top fpga: other tops get their program from a host");
            T Chosen<T>(Option<T> option, T? built) where T : struct => arguments.GetResult(option) is { Implicit: false } || built is null ? arguments.GetValue(option) : built.Value;
            var machine = new Machine
            {
                ProgramDepth = Chosen(ProgramDepth, image?.Machine.ProgramDepth),
                StackDepth = Chosen(StackDepth, image?.Machine.StackDepth),
                HeapDepth = Chosen(HeapDepth, image?.Machine.HeapDepth),
                Arithmetic = Chosen(Arithmetic, image?.Machine.Arithmetic),
            };
            if (image is not null && image.Machine.Arithmetic != machine.Arithmetic) return Fail($"the image was built for the arithmetic units '{image.Machine.Arithmetic}', not '{machine.Arithmetic}'");
            if (image is not null && (image.Program.Length > machine.ProgramDepth || image.Machine.StackDepth > machine.StackDepth || image.Data.Length > machine.HeapDepth))
                return Fail($"the image needs {image.Program.Length} instructions, a stack of {image.Machine.StackDepth} words and a heap of {image.Data.Length} words: ask for larger memories");
            if (arguments.GetValue(Trace) && arguments.GetValue(NoCollector)) return Fail("--trace reports on the collector: leave out --no-collector");
            var contents = image is null ? null : new CoreContents(image.Program, image.Statics, image.Data);
            var core = new CoreOptions(machine, arguments.GetValue(Trace), contents, Objects: !arguments.GetValue(NoObjects), Collector: !arguments.GetValue(NoCollector), Mover: !arguments.GetValue(NoMover));
            var options = new TopOptions(core, arguments.GetValue(Clock), arguments.GetValue(Pins), arguments.GetValue(Baud));
            if (options.Divisor < 4) return Fail($"a clock of {options.ClockHz} Hz is too slow for {options.Baud} bits a second: --baud {options.ClockHz / 4} is the most");
            VerilogFiles.Save(TopOptions.All(options, new VerilogOptions(SourceLocations: arguments.GetValue(Locations)), tops), arguments.GetValue(Output)!.FullName);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or HdlException or ImageException)
        {
            return Fail(exception.Message);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"rtl-gen: {message}");
        return 1;
    }

    private static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = $"{description}; {least} to {most}", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var number && (number < least || number > most)) result.AddError($"{name} takes {least} to {most}, not {number}");
        });
        return option;
    }

    private static Option<int> Depth(string name, string description, int standard, int least, int most, bool anyNumber = false)
    {
        var kind = anyNumber ? "a number" : "a power of two";
        var option = new Option<int>(name) { Description = $"{description}; {kind} from {least} to {most}", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var depth && (depth < least || depth > most || !anyNumber && !int.IsPow2(depth)))
                result.AddError($"{name} takes {kind} from {least} to {most}, not {depth}");
        });
        return option;
    }
}
