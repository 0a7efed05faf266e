namespace PyXL.Hdl;

/// <summary>
/// A named group of signals, each with its own direction: the ports of an interface, say. Its fields get the name of the member that holds
/// the bundle as prefix. Other than a <see cref="Struct"/>, it is not itself a value.
/// </summary>
public abstract class Bundle;
