namespace PyXL.Hdl.Verilog;

/// <param name="SourceLocations">End statements with a comment that names their <c>File.cs:line</c>.</param>
public sealed record VerilogOptions(bool SourceLocations = false);
