using System.Globalization;

namespace GradientDescent.Tests.Printing;

/// <summary>The text of an object, checked in two cultures.</summary>
internal static class Printed
{
    /// <summary>A culture with the number format of de-DE. The tests run in invariant globalization mode, which does not have de-DE.</summary>
    private static readonly CultureInfo German = new("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" } };

    /// <summary>Returns the text, and checks that it is the same in a culture with a decimal comma.</summary>
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
