using CsCheck;
using FluentAssertions;
using NUnit.Framework;

namespace PyXL.Isa.Tests;

public class PackedWordTests
{
    [Test]
    public void Function_words_come_back() =>
        Gen.Select(Gen.Int[0, (1 << 21) - 1], Gen.Int[0, (1 << 20) - 1], Gen.Int[0, 255], Gen.Int[0, 127], Gen.Int[0, 127], Gen.Bool).Sample((address, entry, frame, parameters, required, complex) =>
        {
            var word = new FuncWord(address, entry, frame, parameters, required, complex);
            word.ToWord().Tag.Should().Be(Tag.Func);
            FuncWord.From(word.ToWord().Payload).Should().Be(word);
        });

    [Test]
    public void Frame_words_come_back() =>
        Gen.Select(Gen.Int[0, (1 << 21) - 1], Gen.Int[0, (1 << 20) - 1], Gen.Int[0, (1 << 14) - 1], Gen.Enum<ReturnKind>(), Gen.Int[0, 127]).Sample((address, pc, fp, kind, d) =>
        {
            var word = new FrameWord(address, pc, fp, kind, d);
            word.ToWord().Tag.Should().Be(Tag.Frame);
            FrameWord.From(word.ToWord().Payload).Should().Be(word);
        });

    [Test]
    public void References_and_headers_come_back() =>
        Gen.Select(Gen.Int[0, (1 << 21) - 1], Gen.Int[0, int.MaxValue]).Sample((address, size) =>
        {
            RefWord.From(new RefWord(address, size).ToWord(Tag.Tuple).Payload).Should().Be(new RefWord(address, size));
            HeaderWord.From(new HeaderWord(Tag.Tuple, size).ToWord().Payload).Should().Be(new HeaderWord(Tag.Tuple, size));
        });

    [Test]
    public void Fields_that_do_not_fit_are_refused()
    {
        Func<Word>[] bad =
        [
            () => new FuncWord(1 << 21, 0, 0, 0, 0).ToWord(), () => new FuncWord(0, 1 << 20, 0, 0, 0).ToWord(), () => new FuncWord(0, 0, 256, 0, 0).ToWord(), () => new FuncWord(0, 0, 0, 128, 0).ToWord(),
            () => new FuncWord(0, 0, 0, 0, -1).ToWord(), () => new FrameWord(0, 0, 1 << 14, ReturnKind.Value, 0).ToWord(), () => new FrameWord(0, 0, 0, ReturnKind.Value, 128).ToWord(), () => new RefWord(-1, 0).ToWord(Tag.Str),
        ];
        foreach (var make in bad) make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
