namespace PyXL.Hdl.Simulation;

/// <summary>A failed property, a combinational loop, or a misuse of a simulation. The message names the signal or module concerned.</summary>
public sealed class SimulationException(string message) : Exception(message);
