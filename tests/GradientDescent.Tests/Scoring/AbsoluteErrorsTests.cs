using GradientDescent.Scoring;

namespace GradientDescent.Tests.Scoring;

public class AbsoluteErrorsTests
{
    [Theory]
    [InlineData(1 << 10, 0)]
    [InlineData(AbsoluteErrors.MaxKept + 1001, 1.0 / 4096)]
    public void The_median_is_exact_for_few_rows_and_near_for_many(int count, double tolerance)
    {
        var random = new Random(2);
        var values = Enumerable.Range(0, count).Select(_ => Math.Exp(random.NextDouble() * 40)).ToArray();
        var (errors, half) = (new AbsoluteErrors(), new AbsoluteErrors());
        foreach (var value in values[..(count / 2)])
            errors.Add(value, 1);
        foreach (var value in values[(count / 2)..])
            half.Add(value, 1);
        errors.Merge(half);

        Array.Sort(values);
        var median = (values[(count - 1) / 2] + values[count / 2]) / 2;
        Assert.InRange(errors.Median(), median * (1 - tolerance), median * (1 + tolerance));
    }

    [Fact]
    public void Weights_are_repetitions()
    {
        var errors = new AbsoluteErrors();
        errors.Add(5, 2);
        errors.Add(1, 1);
        errors.Add(3, 1);
        Assert.Equal(4, errors.Median());
        errors.Add(0, 0.5);
        Assert.Equal(3, errors.Median());
    }

    [Fact]
    public void Zeros_and_infinities_are_counted_too()
    {
        var errors = new AbsoluteErrors();
        for (var row = 0; row <= AbsoluteErrors.MaxKept; row++)
            errors.Add(row % 3 == 0 ? double.PositiveInfinity : 0, 1);
        Assert.Equal(0, errors.Median());
        errors.Add(double.PositiveInfinity, AbsoluteErrors.MaxKept);
        Assert.Equal(double.PositiveInfinity, errors.Median());
    }
}
