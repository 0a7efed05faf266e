namespace PyXL.Hdl;

/// <summary>A comment for the generated Verilog: above the module, or above the declaration of the signal or memory.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field)]
public sealed class DocAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
