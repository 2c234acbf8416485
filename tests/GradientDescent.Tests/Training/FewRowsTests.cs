using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

public class FewRowsTests
{
    [Theory]
    [InlineData(2, "2 rows cannot determine 4 weights")]
    [InlineData(3, "3 rows cannot determine 4 weights")]
    public void Fewer_rows_than_weights_are_the_first_advice_and_the_only_one(int rows, string text)
    {
        var fit = new Double3.Trainer().Fit([.. Enumerable.Range(1, rows).Select(static i => new Double3(i, i * i, 1.0 / i, i % 2))]);

        Assert.StartsWith(text, Assert.Single(fit.Advice), StringComparison.Ordinal);
    }
}
