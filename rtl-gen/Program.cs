using System.CommandLine;
using PyXL.RtlGen;

var root = new RootCommand("Writes the PyXL core as Verilog.")
{
    GenerateCommand.Output, GenerateCommand.ProgramDepth, GenerateCommand.StackDepth, GenerateCommand.HeapDepth, GenerateCommand.Trace, GenerateCommand.Arithmetic, GenerateCommand.Locations,
    IsaDocCommand.Make(),
};
root.SetAction(GenerateCommand.Run);
return root.Parse(args).Invoke();
