namespace PyXL.Toolchain.Assembly;

/// <summary>A place in one function's code, to branch to; <see cref="CodeBuilder.Mark"/> says where.</summary>
public sealed class Label
{
    internal CodeBuilder Owner { get; }

    /// <summary>Index of the item that it stands before; -1 until it is marked.</summary>
    internal int Item { get; set; } = -1;

    /// <summary>Whether both are marked at the same place.</summary>
    internal bool IsAt(Label other) => Owner == other.Owner && Item == other.Item;

    internal Label(CodeBuilder owner) => Owner = owner;
}
