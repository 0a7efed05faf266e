using PyXL.Hdl;
using PyXL.Hdl.Verilog;

namespace PyXL.Rtl;

/// <summary>The core as Verilog: what the command writes, and what the engines that run Verilog simulate.</summary>
public static class CoreVerilog
{
    public static VerilogFiles Write(CoreOptions options, VerilogOptions? verilog = null) =>
        VerilogWriter.Write(Design.Elaborate(new Core(options)), verilog);
}
