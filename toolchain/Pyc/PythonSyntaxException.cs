namespace PyXL.Toolchain.Pyc;

/// <summary>A source file that CPython refuses; the message is what CPython prints, several lines as a rule.</summary>
public sealed class PythonSyntaxException(string message) : Exception(message);
