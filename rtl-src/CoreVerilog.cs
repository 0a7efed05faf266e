using PyXL.Hdl;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Verilog;

namespace PyXL.Rtl;

/// <summary>The core and its tops as Verilog: what rtl-gen writes, and what the engines that run Verilog simulate.</summary>
public static class CoreVerilog
{
    /// <summary>All module names begin with it, so that they collide with nothing in a design that takes the core in.</summary>
    public const string Prefix = "pyxl_";

    public static VerilogFiles Write(CoreOptions options, VerilogOptions? verilog = null) => Write(new Core(options), verilog);

    /// <summary>A top that has the core in it.</summary>
    public static VerilogFiles Write(Module top, VerilogOptions? verilog = null)
    {
        var design = Design.Elaborate(top);
        foreach (var module in design.Top.Hierarchy().Where(m => !m.IsBlackBox && !m.TypeName.StartsWith(Prefix, StringComparison.Ordinal))) module.TypeName = Prefix + module.TypeName;
        return VerilogWriter.Write(design, verilog);
    }
}
