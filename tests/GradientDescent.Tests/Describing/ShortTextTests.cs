using GradientDescent.Describing;

namespace GradientDescent.Tests.Describing;

public class ShortTextTests
{
    [Fact]
    public void Different_texts_have_different_numbers()
    {
        string[] texts = ["0", "00", "1", "10", "01", "a", "A", "aa", "12345678", "87654321", "1.5", "15.", "-1", "\x01", "\x01\x01", "\x7F"];
        Assert.Equal(texts.Length, texts.Select(static text => ShortText.LettersOf(text)).Distinct().Count());
        Assert.DoesNotContain(ShortText.None, texts.Select(static text => ShortText.LettersOf(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("1\0")]
    [InlineData("é")]
    [InlineData("\u0141")]
    public void Other_texts_have_none(string text) => Assert.Equal(ShortText.None, ShortText.LettersOf(text));
}
