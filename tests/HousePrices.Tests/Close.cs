namespace HousePrices.Tests;

/// <summary>When two numbers are the same for the purpose of these tests.</summary>
internal static class Close
{
    /// <summary>
    /// The expected numbers have nine decimals, so they are off by up to half of the ninth; twice that leaves room
    /// for sums that another vector width adds up in another order.
    /// </summary>
    private const double NinthDecimal = 1e-9;

    public static void To(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= NinthDecimal * Math.Max(1, Math.Abs(expected) / 1000), $"Expected {expected:R}, but it is {actual:R}.");
}
