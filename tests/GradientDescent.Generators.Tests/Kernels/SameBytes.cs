using System.Globalization;

namespace GradientDescent.Generators.Tests;

/// <summary>The generated files of a source have the same bytes in every run, culture and operating system.</summary>
public class SameBytes
{
    private static readonly string[] Sources = [WideRecord.Source(3), WideRecord.Source(20)];

    [Fact]
    public void In_every_run() => Assert.All(Sources, static source => Assert.Equal(Text(source), Text(source)));

    [Theory]
    [InlineData("−", ",")]
    [InlineData("minus", "·")]
    public void In_every_culture(string minus, string point)
    {
        var expected = Sources.Select(Text).ToList();
        var own = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)own.Clone();
            odd.NumberFormat.NegativeSign = minus;
            odd.NumberFormat.NumberDecimalSeparator = point;
            odd.NumberFormat.NumberGroupSeparator = "'";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Sources.Select(Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public void With_the_same_line_ends() => Assert.All(Sources, static source =>
    {
        Assert.DoesNotContain('\r', Text(source));
        Assert.DoesNotContain(Text(source).Split('\n'), static line => line.EndsWith(' '));
    });

    private static string Text(string source) => string.Join('\n', GeneratorHarness.Run(UserProject.With(source))
        .GeneratedSources.Select(static file => $"{file.HintName}\n{file.SourceText}"));
}
