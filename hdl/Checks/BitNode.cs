using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>One bit of a node; bit -1 stands for something that depends on all bits of the node's control operands.</summary>
internal readonly record struct BitNode(Expr Expr, int Bit)
{
    public const int Control = -1;
}
