using System.Buffers.Binary;
using System.IO.Hashing;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Image;

public class ImageFileTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("pyxl-image").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    private static ProgramImage Small() => new()
    {
        Program = [.. Enumerable.Range(0, Machine.ResetPc + 2).Select(i => (uint)i * 0x01234567)],
        Statics = [Word.None, Word.Int(-1), new((Tag)0xFF, ulong.MaxValue)],
        Data = [Word.Unbound, Word.Float(1.5)],
        Machine = new Machine { ProgramDepth = 4096, StackDepth = 1024, HeapDepth = 3000 },
    };

    [Test]
    public void An_image_comes_back_from_its_file_as_it_was()
    {
        foreach (var image in new[] { Small(), SampleImage.Build() })
        {
            var path = Path.Combine(_folder, "a.pyxl");
            ImageFile.Save(image, path);
            var loaded = ImageFile.Load(path);
            loaded.Program.Should().Equal(image.Program);
            loaded.Statics.Should().Equal(image.Statics);
            loaded.Data.Should().Equal(image.Data);
            loaded.Machine.Should().Be(image.Machine);
            ImageFile.Encode(loaded).Should().Equal(ImageFile.Encode(image));
            Directory.GetFiles(_folder).Should().Equal(path);
        }
    }

    [Test]
    public void Debug_information_comes_back_too()
    {
        var debug = SampleImage.Build().Debug!;
        var loaded = ImageFile.Decode(ImageFile.Encode(SampleImage.Build())).Debug!;
        loaded.Files.Select(f => (f.Path, f.Text)).Should().Equal(("sample.py", SampleImage.Text));
        loaded.Locations.Should().Equal(debug.Locations);
        loaded.Functions.Should().Equal(debug.Functions);
        loaded.Globals.Should().Equal(debug.Globals);
        loaded.FunctionAt(Machine.ResetPc + 5)!.Name.Should().Be("add");
        loaded.FunctionAt(Machine.ResetPc - 1).Should().BeNull();
        loaded.FunctionAt(Machine.ResetPc + 100).Should().BeNull();
        loaded.SourceLine(loaded.LocationAt(Machine.ResetPc + 5)!).Should().Be("    return n + step");
        loaded.LocationAt(Machine.ResetPc).Should().BeNull("boot code has no source");
    }

    [Test]
    public void Every_changed_byte_is_noticed()
    {
        var bytes = ImageFile.Encode(SampleImage.Build());
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var change in new byte[] { 0x01, 0x80, 0xFF })
            {
                var corrupt = (byte[])bytes.Clone();
                corrupt[i] ^= change;
                ((Action)(() => ImageFile.Decode(corrupt))).Should().Throw<ImageException>("byte {0} was changed", i).Which.Message.Should().NotContain("\n");
            }
        }
    }

    [Test]
    public void Every_truncation_and_extension_is_noticed()
    {
        var bytes = ImageFile.Encode(Small());
        for (var length = 0; length < bytes.Length; length++)
        {
            var cut = bytes[..length];
            ((Action)(() => ImageFile.Decode(cut))).Should().Throw<ImageException>().WithMessage(length < 4 ? "not a PyXL program image" : "the image is truncated*");
        }
        ((Action)(() => ImageFile.Decode([.. bytes, 0]))).Should().Throw<ImageException>().WithMessage("the image is corrupt*");
    }

    /// <summary>The bytes with one field of the header changed, and a checksum that is right again.</summary>
    private static byte[] WithField(int index, int value)
    {
        var bytes = ImageFile.Encode(Small());
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * index), value);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 4), Crc32.HashToUInt32(bytes.AsSpan(0, bytes.Length - 4)));
        return bytes;
    }

    [TestCase(1, 3, "image of version 3, but this toolchain reads version 2: build the program again")]
    [TestCase(1, 0, "image of version 0*")]
    [TestCase(2, -1, "the image is corrupt*")]
    [TestCase(2, int.MaxValue, "the image is truncated*")]
    [TestCase(3, int.MaxValue, "the image is truncated*")]
    [TestCase(8, 3, "arithmetic 3 is unknown"), TestCase(9, 1, "the image is truncated*")]
    [TestCase(5, 100, "the program has 130 instructions, its memory 100")]
    [TestCase(5, 1 << 21, "program memory of 2097152 instructions*")]
    [TestCase(6, 1000, "stack memory of 1000 words*")]
    [TestCase(6, 32768, "stack memory of 32768 words*")]
    [TestCase(7, 1, "the program's objects take 2 words, the heap has 1")]
    [TestCase(7, 1 << 22, "heap of 4194304 words*")]
    public void A_header_that_does_not_fit_is_refused(int field, int value, string message) =>
        ((Action)(() => ImageFile.Decode(WithField(field, value)))).Should().Throw<ImageException>().WithMessage(message);

    [Test]
    public void A_damaged_debug_section_with_a_right_checksum_is_refused_or_read_but_never_crashes()
    {
        var image = SampleImage.Build();
        var bytes = ImageFile.Encode(image);
        var start = 40 + 4 * image.Program.Length + 9 * (image.Statics.Length + image.Data.Length);
        var refused = 0;
        for (var i = start; i < bytes.Length - 4; i++)
        {
            foreach (var value in new byte[] { 0, 0x7F, 0xFF })
            {
                var changed = (byte[])bytes.Clone();
                changed[i] = value;
                BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(changed.Length - 4), Crc32.HashToUInt32(changed.AsSpan(0, changed.Length - 4)));
                try
                {
                    ImageFile.Decode(changed);
                }
                catch (ImageException)
                {
                    refused++;
                }
            }
        }
        refused.Should().BeGreaterThan(50);
    }

    [Test]
    public void Images_that_do_not_fit_their_machine_are_not_written()
    {
        var path = Path.Combine(_folder, "a.pyxl");
        var image = new ProgramImage { Program = new uint[200], Statics = new Word[900], Machine = new Machine { StackDepth = 1024 } };
        ((Action)(() => ImageFile.Save(image, path))).Should().Throw<ImageException>().WithMessage("900 constants and globals*");
        ((Action)(() => ImageFile.Save(new ProgramImage { Program = new uint[128], Statics = [] }, path))).Should().Throw<ImageException>().WithMessage("*no instruction at the reset address 128");
        Directory.GetFiles(_folder).Should().BeEmpty();
    }

    [Test]
    public void Files_that_cannot_be_read_or_written_give_one_line()
    {
        var missing = Path.Combine(_folder, "missing", "a.pyxl");
        ((Action)(() => ImageFile.Load(missing))).Should().Throw<ImageException>().WithMessage($"{missing}: cannot read the image: *").Which.Message.Should().NotContain("\n");
        ((Action)(() => ImageFile.Save(Small(), missing))).Should().Throw<ImageException>().WithMessage($"{missing}: cannot write the image: *").Which.Message.Should().NotContain("\n");
        var text = Path.Combine(_folder, "program.py");
        File.WriteAllText(text, "print(1)\n");
        ((Action)(() => ImageFile.Load(text))).Should().Throw<ImageException>().WithMessage($"{text}: not a PyXL program image");
    }

    [Test]
    public void Saving_over_a_file_replaces_it_and_a_failed_one_leaves_it()
    {
        var path = Path.Combine(_folder, "a.pyxl");
        ImageFile.Save(Small(), path);
        ImageFile.Save(SampleImage.Build(), path);
        ImageFile.Load(path).Debug.Should().NotBeNull();
        ((Action)(() => ImageFile.Save(new ProgramImage { Program = [], Statics = [] }, path))).Should().Throw<ImageException>();
        ImageFile.Load(path).Debug.Should().NotBeNull();
        Directory.GetFiles(_folder).Should().Equal(path);
    }
}
