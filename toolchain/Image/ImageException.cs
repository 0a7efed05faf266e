namespace PyXL.Toolchain.Image;

/// <summary>An image that cannot be read, written or made; the message is one line for the user.</summary>
public sealed class ImageException(string message, Exception? inner = null) : Exception(message, inner);
