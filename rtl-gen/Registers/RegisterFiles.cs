namespace PyXL.RtlGen.Registers;

/// <summary>What is made from the register map: paths from the top of the repository, and texts.</summary>
public static class RegisterFiles
{
    public static IReadOnlyDictionary<string, string> All() => new Dictionary<string, string>
    {
        ["docs/registers.md"] = RegisterDocument.Render(),
        ["fpga/host/pyxl_registers.h"] = RegisterHeader.Render(),
        ["fpga/host/pyxl_registers.py"] = RegisterModule.Render(),
    };
}
