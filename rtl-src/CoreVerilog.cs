using PyXL.Hdl;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Verilog;

namespace PyXL.Rtl;

/// <summary>The core as Verilog: what rtl-gen writes, and what the engines that run Verilog simulate.</summary>
public static class CoreVerilog
{
    /// <summary>All module names begin with it, so that they collide with nothing in a design that takes the core in.</summary>
    public const string Prefix = "pyxl_";

    public static VerilogFiles Write(CoreOptions options, VerilogOptions? verilog = null)
    {
        var design = Design.Elaborate(new Core(options));
        foreach (var module in design.Top.Hierarchy()) module.TypeName = Prefix + module.TypeName;
        return VerilogWriter.Write(design, verilog);
    }
}
