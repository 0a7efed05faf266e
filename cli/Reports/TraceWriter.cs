using System.Globalization;
using PyXL.Cli.Engines;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Listing;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Reports;

/// <summary>One line for each retired instruction: its execute cycle, what it is, what it did, cycles that it lost to allocator and collector; where the Python line changes, it is shown.</summary>
internal sealed class TraceWriter(ProgramImage image, IRunObserver console, Stream stream) : IRunObserver, IDisposable
{
    private readonly StreamWriter _writer = new(stream) { NewLine = "\n" };
    private CodeLocation? _shown;
    private uint _lost;

    public bool WantsRetired => true;

    public void Console(int channel, byte value) => console.Console(channel, value);

    public bool Retired(in RetireRecord record)
    {
        var location = image.Debug?.LocationAt(record.Pc);
        var place = "";
        if (location is not null && (location.File, location.Line) != (_shown?.File, _shown?.Line))
        {
            _shown = location;
            place = "    " + SourcePlace.Describe(image.Debug!, location);
        }
        var effect = record.Write ? $"[{record.Address}] = {record.Result}" : record.Store ? $"heap[{record.StoreAddress}] = {record.StoreData}" : "";
        if (record.Trap) effect = "trap";
        var lost = record.Lost == _lost ? "" : $" lost {record.Lost - _lost}";
        _lost = record.Lost;
        try
        {
            _writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{record.Cycle,10} {InstructionText.Address(record.Pc)}  {InstructionText.Format(record.Instruction, record.Pc),-28} {effect,-24} fp {record.FramePointer} sp {record.StackPointer}{lost}{place}"));
        }
        catch (IOException e)
        {
            throw new BrokenPipeException(e);
        }
        return true;
    }

    public void Dispose()
    {
        try
        {
            _writer.Dispose();
        }
        catch (IOException)
        {
            // The reader has seen what it wanted.
        }
    }
}
