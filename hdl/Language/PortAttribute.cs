namespace PyXL.Hdl;

/// <summary>A Verilog attribute of a port, <c>(* name = "value" *)</c>, for tools that read them: Vivado's <c>X_INTERFACE_INFO</c>, say.</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class PortAttribute(string name, string value) : Attribute
{
    public string Text { get; } = $"{name} = \"{value}\"";
}
