using System.Text;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Rtl;
using PyXL.Toolchain.Image;

namespace PyXL.SystemTests.Support;

/// <summary>The simulated core without its block mover.</summary>
internal static class BareCore
{
    /// <summary>What the program prints.</summary>
    public static string Run(ProgramImage image)
    {
        var core = new Core(new CoreOptions(image.Machine, Contents: new CoreContents(image.Program, image.Statics, image.Data), Mover: false));
        using var simulator = new Simulator(Design.Elaborate(core));
        simulator.Reset(2);
        SimNet valid = simulator.Net(core.ConsoleValid), data = simulator.Net(core.ConsoleData), halted = simulator.Net(core.Halted);
        simulator.Net(core.Run).Value = 1;
        simulator.Net(core.ConsoleReady).Value = 1;
        var output = new StringBuilder();
        for (var cycle = 0; cycle < 2_000_000 && halted.IsZero; cycle++)
        {
            if (!valid.IsZero) output.Append((char)data.Value);
            simulator.Step();
        }
        return output.ToString();
    }
}
