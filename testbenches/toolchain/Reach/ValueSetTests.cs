using System.Numerics;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Reach;

namespace PyXL.Toolchain.Tests.Reach;

public class ValueSetTests
{
    private static readonly ulong Everything = ValueSet.All.Tags;

    [Test]
    public void Every_tag_has_a_bit_of_its_own() =>
        Enum.GetValues<Tag>().Where(t => t != Tag.Free).Select(ValueSet.Bit).Should().OnlyHaveUniqueItems();

    [Test]
    public void A_word_is_in_the_set_of_its_tag_alone()
    {
        foreach (var tag in Enum.GetValues<Tag>().Where(t => t is not (Tag.Free or Tag.Bool)))
            Enum.GetValues<Tag>().Where(t => t is not (Tag.Free or Tag.Bool) && ValueSet.Of(tag).Has(new Word(t, 7))).Should().Equal(tag);
        ValueSet.Of(true).Has(Word.False).Should().BeFalse();
        ValueSet.Of(7).Has(Word.Int(8)).Should().BeFalse();
        ValueSet.Of(1000).Has(Word.Int(-1)).Should().BeTrue("numbers that are no tags' are not told apart");
    }

    [TestCase(5, 5, true, false)]
    [TestCase(5, 6, false, true)]
    // Values that are no numbers of tags are not told apart.
    [TestCase(1000, 2000, true, true)]
    [TestCase(5, 2000, true, true)]
    public void Numbers_of_tags_are_told_apart(int a, int b, bool canBeEqual, bool canDiffer)
    {
        ulong left = ValueSet.Of(a).Numbers, right = ValueSet.Of(b).Numbers;
        (ValueSet.Where(left, right, (x, y) => x == y) != 0).Should().Be(canBeEqual);
        (ValueSet.Where(left, right, (x, y) => x != y) != 0).Should().Be(canDiffer);
    }

    [Test]
    public void The_tag_of_a_word_is_the_number_of_one_that_there_is()
    {
        var value = ValueSet.Of(Tag.Str) | ValueSet.Of(Tag.Complex) | ValueSet.Bool;
        value.TagNumbers(Everything & ~ValueSet.Bit(Tag.Complex)).Should().Be(ValueSet.Bit(Tag.Str) | ValueSet.Bit(Tag.Bool));
        value.OfTags(ValueSet.Of((int)Tag.Bool).Numbers).Should().Be(ValueSet.Bool);
    }

    [Test]
    public void Truth_is_known_of_what_is_always_true_or_false()
    {
        ValueSet.Of(true).Truths(Everything).Should().Be((true, false));
        (ValueSet.Of(false) | ValueSet.Of(Tag.None)).Truths(Everything).Should().Be((false, true));
        ValueSet.Of(BigInteger.Zero).Truths(Everything).Should().Be((false, true));
        ValueSet.Of(1000).Truths(Everything).Should().Be((true, false));
        ValueSet.Of(Tag.Str).Truths(Everything).Should().Be((true, true));
        ValueSet.Empty.Truths(Everything).Should().Be((false, false));
    }

    [Test]
    public void Identity_is_known_of_single_words_and_of_different_tags()
    {
        ValueSet.Compare(ValueSet.Of(Tag.None), ValueSet.Of(Tag.None), Everything).Should().Be((true, false));
        ValueSet.Compare(ValueSet.Of(Tag.Str), ValueSet.Of(Tag.None), Everything).Should().Be((false, true));
        ValueSet.Compare(ValueSet.Of(true), ValueSet.Of(false), Everything).Should().Be((false, true));
        ValueSet.Compare(ValueSet.Of(Tag.Str), ValueSet.Of(Tag.Str), Everything).Should().Be((true, true));
        ValueSet.Compare(ValueSet.All, ValueSet.Of(Tag.None), Everything).Should().Be((true, true));
    }
}
