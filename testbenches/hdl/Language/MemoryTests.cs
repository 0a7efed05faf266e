using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Language;

public sealed class MemoryTests
{
    private sealed class Ports : Module
    {
        public readonly UInt Address = Input.UInt(3);
        public readonly UInt Data = Input.UInt(16);
        public readonly UInt Mode = Input.UInt(2);
        public readonly Bit Enable = Input.Bit();
        public readonly UInt Old = Output.UInt(16);
        public readonly UInt New = Output.UInt(16);
        public readonly UInt Now = Output.UInt(16);
        [Doc("Words under test.")]
        private readonly Memory words = Memory.Create(16, 6, initial: [1, 2, 3], style: RamStyle.Distributed);

        protected override void Build()
        {
            Old.Value = words.Read(Address, name: "old_word");
            New.Value = words.Read(Address, Enable, ReadDuringWrite.New);
            Now.Value = words.ReadAsync(Address);
            Switch(Mode)
                .Case(1, () => When(Enable, () => words.Write(Address, Data)))
                .Case(2, () => words.Write(Address, Data, enable: Enable, mask: Lit.UInt(2, 2)))
                .Default();
        }
    }

    [Test]
    public void Ports_read_and_write()
    {
        var module = new Ports();
        var simulated = new Simulated(module);
        int Now(int address)
        {
            simulated[module.Address] = address;
            return (int)simulated[module.Now];
        }

        new[] { Now(0), Now(2), Now(5), Now(6) }.Should().Equal(1, 3, 0, 0);
        (simulated[module.Address], simulated[module.Data], simulated[module.Mode]) = (2, 0xABCD, 1);
        simulated.Step();
        Now(2).Should().Be(3, "the enclosing When does not hold");
        simulated[module.Enable] = 1;
        simulated.Step();
        ((int)simulated[module.Now]).Should().Be(0xABCD);
        ((int)simulated[module.Old]).Should().Be(3, "the word before the write is read");
        ((int)simulated[module.New]).Should().Be(0xABCD, "the word written is read");
        (simulated[module.Data], simulated[module.Mode]) = (0x1234, 2);
        simulated.Step();
        ((int)simulated[module.Now]).Should().Be(0x12CD, "the mask selects the upper byte");
        (simulated[module.Data], simulated[module.Mode], simulated[module.Enable]) = (0xFFFF, 3, 0);
        simulated.Step();
        ((int)simulated[module.Now]).Should().Be(0x12CD);
        ((int)simulated[module.New]).Should().Be(0x12CD, "the read port holds while it is not enabled");
    }

    [Test]
    public void The_design_has_the_ports_in_order()
    {
        var top = Design.Elaborate(new Ports()).Top;
        var memory = top.Memories.Single();
        (memory.Name, memory.Width, memory.Depth, memory.AddressWidth, memory.RamStyle, memory.Comment).Should().Be(("words", 16, 6, 3, "distributed", "Words under test."));
        memory.ReadPorts.Select(p => (p.Data.Name, p.Rule, p.Domain)).Should().Equal(
            ("old_word", ReadDuringWrite.Old, ClockDomain.Default), ("words_data", ReadDuringWrite.New, ClockDomain.Default));
        memory.WritePorts.Should().HaveCount(2);
        memory.WritePorts[1].Mask!.Width.Should().Be(2);
        Repository.Line(memory.WritePorts[1].Source).Should().Contain(".Case(2, ");
        top.Domains.Should().Equal(ClockDomain.Default);
    }

    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(3, 2)]
    [TestCase(1024, 10)]
    [TestCase(1025, 11)]
    public void An_address_reaches_every_word(int depth, int bits) => Memory.Create(8, depth).AddressWidth.Should().Be(bits);
}
