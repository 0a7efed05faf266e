namespace PyXL.Toolchain.Pyc;

/// <summary>No usable <c>.pyc</c>: a missing or wrong python3, or a file that is corrupt; the message is one line for the user.</summary>
public sealed class PycException(string message, Exception? inner = null) : Exception(message, inner);
