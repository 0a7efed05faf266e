namespace PyXL.Hdl.Proofs;

/// <summary>A proof that could not be tried: a tool is missing, there is nothing to prove, or the time ran out. The message says what to do.</summary>
public sealed class FormalException(string message) : Exception(message);
