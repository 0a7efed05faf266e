namespace PyXL.Toolchain.Assembly;

/// <summary>A place in one function's code, to branch to; <see cref="CodeBuilder.Mark"/> says where.</summary>
public sealed class Label
{
    internal CodeBuilder Owner { get; }

    /// <summary>Index of the item that it stands before; -1 until it is marked.</summary>
    internal int Item { get; set; } = -1;

    internal Label(CodeBuilder owner) => Owner = owner;
}
