using System.Numerics;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Guide;

#region memory
public sealed class Scratchpad : Module
{
    public readonly UInt Address = Input.UInt(10);
    public readonly UInt Data = Input.UInt(32);
    public readonly UInt Bytes = Input.UInt(4);
    public readonly Bit Write = Input.Bit();
    public readonly UInt Word = Output.UInt(32);
    private readonly Memory words = Memory.Create(32, 1024, initial: Squares(), style: RamStyle.Block);

    protected override void Build()
    {
        Word.Value = words.Read(Address, rule: ReadDuringWrite.Old); // one cycle later
        When(Write, () => words.Write(Address, Data, mask: Bytes));  // each mask bit for 8 of the 32 bits
    }

    private static IEnumerable<BigInteger> Squares() => Enumerable.Range(0, 1024).Select(i => (BigInteger)i * i);
}
#endregion

public sealed class MemoryExample
{
    [Test]
    public void Reads_and_writes_bytes()
    {
        var module = new Scratchpad();
        var simulated = new Simulated(module);
        simulated[module.Address] = 100;
        ((int)simulated.Step()[module.Word]).Should().Be(10_000);
        (simulated[module.Data], simulated[module.Bytes], simulated[module.Write]) = (0x11223344, 0b0110, 1);
        ((int)simulated.Step()[module.Word]).Should().Be(10_000);
        ((int)simulated.Step()[module.Word]).Should().Be(0x00223310);
    }
}
