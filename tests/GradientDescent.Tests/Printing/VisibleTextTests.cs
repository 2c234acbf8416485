using GradientDescent.Printing;
using GradientDescent.Terms;

namespace GradientDescent.Tests.Printing;

/// <summary>Names and levels of a user's data may not break a line, command a terminal, or turn the direction of text.</summary>
public class VisibleTextTests
{
    [Theory]
    [InlineData("a\u001b[31mb\nc", "a [31mb c")]
    [InlineData("left\u202eright", "left right")]
    [InlineData("m² 😀 é", "m² 😀 é")]
    public void Letters_that_are_not_visible_become_spaces(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void Tables_show_visible_letters_only() =>
        Assert.Equal("         x\na [1m b  1  note c\n", TextTable.Of([["", "x"], ["a\u001b[1m\nb", "1"]], ["", "note\nc"]));

    [Fact]
    public void So_do_descriptions_of_models()
    {
        var schema = new ModelSchema("House", new ModelProperty("Price\u001b[2J"), [new ModelProperty("Area\u202e")]);
        Assert.DoesNotContain(schema.Describe().ToString(), static letter => letter is '\u001b' or '\u202e');
        Assert.Equal("House: Price [2J by Area ", schema.ToString());
    }
}
