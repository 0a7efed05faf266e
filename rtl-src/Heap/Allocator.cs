using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Gives out heap words at the free pointer, in order of address; combinational but for the pointer.</summary>
/// <param name="depth">Words of the heap.</param>
[Doc("Heap allocation: the free pointer, and whether an object fits above it.")]
public sealed class Allocator(int depth) : Module
{
    [Doc("Size of the object, or the pointer's new value.")]
    public readonly TaggedWord B = Input.Of<TaggedWord>();

    [Doc("The object is taken: the pointer moves past it.")]
    public readonly Bit Take = Input.Bit();
    public readonly Bit Set = Input.Bit();

    [Doc("B is a size, and there is room for it.")]
    public readonly Bit Fits = Output.Bit();

    public readonly UInt Free = Output.UInt(PackedFields.AddressBits);

    private readonly UInt free = Reg.UInt(PackedFields.AddressBits);

    protected override void Build()
    {
        var size = B.Payload[PackedFields.AddressBits - 1, 0];
        Let(out var isSize, B.IsInt & !B.Payload[63, PackedFields.AddressBits].Any() & size.Any());
        Let(out var end, free.ZeroExtend(PackedFields.AddressBits + 1) + size.ZeroExtend(PackedFields.AddressBits + 1));
        When(Take, () => free.Next = end.Truncate(PackedFields.AddressBits));
        When(Set, () => free.Next = size);
        Fits.Value = isSize & (end <= depth);
        Free.Value = free;
    }
}
