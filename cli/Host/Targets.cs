using System.Globalization;
using PyXL.Isa;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Host;

/// <summary>The targets that the command line names: <c>sim</c>, <c>uio[:N]</c>, <c>devmem[:ADDRESS]</c>.</summary>
internal static class Targets
{
    /// <summary>Where the processor's port M_AXI_GP0 begins, and the registers of pyxl_zynq_top.</summary>
    private const long StandardAddress = 0x4000_0000;

    /// <param name="machine">Of the simulated system.</param>
    /// <param name="wires">Likewise.</param>
    /// <exception cref="UserError">There is no such target, or it cannot be opened.</exception>
    public static IRegisterBus Open(string target, Machine machine, IReadOnlyList<Wire> wires)
    {
        var (kind, place) = target.Split(':', 2) is [var first, var second] ? (first, second) : (target, null);
        switch (kind)
        {
            case "sim" when place is null:
                return new SimulatedBus(machine, wires);
            case "uio":
                var number = 0;
                if (place is not null && !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out number)) throw new UserError($"--target {target}: give the number of the device, such as uio:0");
                return new MappedBus(place is null ? MappedBus.FindUio() : $"/dev/uio{number}", 0, hasInterrupt: true);
            case "devmem":
                return new MappedBus("/dev/mem", place is null ? StandardAddress : Address(target, place), hasInterrupt: false);
            default:
                throw new UserError($"there is no target '{target}': choose sim, uio, uio:N, devmem or devmem:ADDRESS");
        }
    }

    private static long Address(string target, string text)
    {
        var digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var address) && address >= 0 && address <= uint.MaxValue && address % 4096 == 0
            ? address
            : throw new UserError($"--target {target}: give the physical address in hexadecimal, a multiple of 0x1000, such as devmem:0x43C00000");
    }
}
