namespace PyXL.Hdl.Tests.RandomDesigns;

/// <summary>Seeds of random tests.</summary>
internal static class Campaign
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is not null;

    // These found mistakes once.
    private static readonly int[] Known = [200, 224, 308, 382, 390, 400, 592, 663];

    /// <summary>Seeds from 0 and those that found mistakes.</summary>
    public static IEnumerable<int> Seeds(int count, int full) => Seeds(0, count, full).Concat(Known).Distinct();

    /// <summary>Successive seeds: some, or all of a long campaign where PYXL_TEST_FULL asks for it.</summary>
    public static IEnumerable<int> Seeds(int first, int count, int full) => Enumerable.Range(first, IsFull ? full : count);
}
