namespace GradientDescent.Reports.Tests.Descent;

/// <summary>Equal but for rounding: the page sums in another order than the test.</summary>
internal static class Close
{
    private const double Relative = 1e-9;

    public static void To(double[] expected, double[] actual)
    {
        var tolerance = Relative * expected.Select(Math.Abs).DefaultIfEmpty(0).Max();
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance, $"At {i}: {actual[i]:R} instead of {expected[i]:R}.");
    }

    public static void To(double[][] expected, double[][] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        To([.. expected.SelectMany(static row => row)], [.. actual.SelectMany(static row => row)]);
    }
}
