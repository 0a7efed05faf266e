using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>The fields of a saved frame's payload: see <see cref="FrameWord"/>. The first field is the most significant.</summary>
public sealed class FrameFields : Struct
{
    public readonly UInt Destination = Field.UInt(FrameWord.DestinationBits);
    public readonly Enum<ReturnKind> Kind = Field.Enum<ReturnKind>(FrameWord.KindBits);
    public readonly UInt FramePointer = Field.UInt(FrameWord.FramePointerBits);
    public readonly UInt ReturnPc = Field.UInt(PackedFields.PcBits);
    public readonly UInt Address = Field.UInt(PackedFields.AddressBits);
}

/// <summary>The fields of a function's payload: see <see cref="FuncWord"/>. The first field is the most significant.</summary>
public sealed class FuncFields : Struct
{
    public readonly Bit Complex = Field.Bit();
    public readonly UInt Required = Field.UInt(FuncWord.RequiredBits);
    public readonly UInt Parameters = Field.UInt(FuncWord.ParametersBits);
    public readonly UInt FrameSize = Field.UInt(FuncWord.FrameSizeBits);
    public readonly UInt Entry = Field.UInt(PackedFields.PcBits);
    public readonly UInt Address = Field.UInt(PackedFields.AddressBits);
}
