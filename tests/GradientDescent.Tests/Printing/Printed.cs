using System.Globalization;

namespace GradientDescent.Tests.Printing;

/// <summary>What a user reads, whatever the culture.</summary>
internal static class Printed
{
    /// <summary>Writes numbers as de-DE does, which the tests, in the invariant mode of globalisation, don't have.</summary>
    private static readonly CultureInfo German = new("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" } };

    /// <summary>Its text, which is the same where numbers have a comma.</summary>
    public static string Of(object printed)
    {
        var (before, text) = (CultureInfo.CurrentCulture, printed.ToString());
        try
        {
            CultureInfo.CurrentCulture = German;
            Assert.Equal("1.000,5", 1000.5.ToString("N1", null));
            Assert.Equal(text, printed.ToString());
            return text!;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
