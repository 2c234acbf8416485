using Microsoft.CodeAnalysis.Text;

namespace GradientDescent.Generators.Tests;

public class MarkedSourceTests
{
    [Fact]
    public void Marks_become_spans_of_the_text_without_them()
    {
        var source = MarkedSource.Parse("a {|GD0001:bc|} d {|GD0002:e|}");

        Assert.Equal("a bc d e", source.Text);
        Assert.Equal([("GD0001", new TextSpan(2, 2)), ("GD0002", new TextSpan(7, 1))], source.Findings);
    }
}
