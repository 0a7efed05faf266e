using FluentAssertions;
using NUnit.Framework;
using PyXL.Rtl.Tests.Support;
using PyXL.RtlGen.Registers;

namespace PyXL.Rtl.Tests.System;

/// <summary>The register map, and what is made from it.</summary>
public sealed class RegisterFileTests
{
    [Test]
    public void What_is_made_from_the_map_is_current()
    {
        foreach (var (path, text) in RegisterFiles.All())
            File.ReadAllText(Path.Combine(Repository.Root, path)).Should().Be(text, "{0} is current; else: dotnet run --project rtl-gen -- registers", path);
    }

    [Test]
    public void Nothing_in_the_map_overlaps()
    {
        var registers = RegisterMap.Registers;
        registers.Select(r => r.Offset).Should().OnlyHaveUniqueItems().And.OnlyContain(o => o % 4 == 0 && o < 1 << RegisterMap.OffsetBits);
        registers.Select(r => r.Name).Should().OnlyHaveUniqueItems();
        foreach (var register in registers)
            register.Fields.Aggregate(0u, (all, f) => { (all & f.Mask).Should().Be(0, "{0} of {1} has bits of its own", f.Name, register.Name); return all | f.Mask; });
        var windows = RegisterMap.Windows.OrderBy(w => w.Offset).ToList();
        var end = 1 << RegisterMap.OffsetBits;
        foreach (var window in windows)
        {
            window.Offset.Should().BeGreaterThanOrEqualTo(end);
            (window.Offset % window.Bytes).Should().Be(0);
            end = window.Offset + window.Bytes;
        }
        end.Should().BeLessThanOrEqualTo(1 << RegisterMap.AddressBits);
    }
}
