using System.CommandLine;
using PyXL.RtlGen;

var root = new RootCommand("Writes the PyXL core and its tops as Verilog.")
{
    GenerateCommand.Output, GenerateCommand.ProgramDepth, GenerateCommand.StackDepth, GenerateCommand.HeapDepth, GenerateCommand.Trace, GenerateCommand.Arithmetic, GenerateCommand.NoObjects, GenerateCommand.NoMover, GenerateCommand.NoCollector, GenerateCommand.Locations,
    GenerateCommand.Tops, GenerateCommand.Image, GenerateCommand.Pins, GenerateCommand.Clock, GenerateCommand.Baud,
    IsaDocCommand.Make(),
    RegistersCommand.Make(),
};
root.SetAction(GenerateCommand.Run);
return root.Parse(args).Invoke();
