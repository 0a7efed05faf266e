namespace PyXL.Cli.Engines;

/// <summary>What allocator and collector did up to a run's last instruction.</summary>
/// <param name="Allocations">Objects made.</param>
/// <param name="Collections">Cycles of the collector that ended.</param>
/// <param name="FreedWords">Words of dead objects that it found.</param>
/// <param name="LeastFree">The least number of free words there was.</param>
/// <param name="LostCycles">Clock cycles that the program lost to them; the reference model's collector takes none.</param>
/// <param name="LongestPause">The most of them between two instructions.</param>
public sealed record HeapFigures(uint Allocations, uint Collections, uint FreedWords, uint LeastFree, uint LostCycles, uint LongestPause);
