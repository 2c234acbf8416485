using System.Globalization;

namespace GradientDescent.Reports.Tests;

/// <summary>All numbers of the page have one form.</summary>
public sealed class NumberTextTests
{
    private const string Script = "text.js";

    [NodeFact]
    public void Numbers_have_one_minus_separators_from_ten_thousand_and_powers_of_ten()
    {
        (double Number, string Text)[] cases =
        [
            (0, "0"), (-0.3, "−0.3"), (1980, "1980"), (5691.729323, "5692"), (65228.57, "65,229"), (-63550852.09, "−63,550,852"), (1234.5678, "1235"),
            (2.5e-7, "2.5×10⁻⁷"), (-1.254e-5, "−1.254×10⁻⁵"), (3.2e12, "3.2×10¹²"), (0.0001, "0.0001"), (-12345.6, "−12,346"),
        ];

        Assert.Equal(cases.Select(@case => @case.Text), PageScripts.Read<string[]>($"[{List(cases.Select(@case => @case.Number))}].map(number => text.number(number))", Script));
        Assert.Equal(["–", "∞", "−∞", "0.0812843063", "10,000.25"], PageScripts.Read<string[]>("[text.number(null), text.number(Infinity), text.number(-Infinity), text.number(0.0812843063, 15), text.number(10000.25, 7)]", Script));
    }

    /// <summary>A rate that is stable must stay so when it is written with few digits.</summary>
    [NodeFact]
    public void A_number_to_be_typed_is_never_rounded_up()
    {
        var random = new Random(1);
        double[] numbers = [2.507e-5, 0.08, 0.0999999, 9.9999e8, 1, 0.1, .. Enumerable.Range(0, 2000).Select(_ => Math.Exp((40 * random.NextDouble()) - 20))];

        var floors = PageScripts.Read<double[]>($"[{List(numbers)}].map(number => text.floor(number))", Script);

        Assert.Equal([2.5e-5, 0.08, 0.0999, 9.99e8, 1, 0.1], floors[..6]);
        Assert.All(numbers.Zip(floors), pair => Assert.InRange(pair.Second, pair.First * 0.99, pair.First));
        Assert.All(floors, floor => Assert.Equal(floor, double.Parse(floor.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)));
    }

    [NodeFact]
    public void Numbers_in_sentences_of_the_library_have_the_same_form() => Assert.Equal(
        "The rate 2.5×10⁻⁵ diverges (−3 to −4.12×10⁷), x-1 and Level-2E5 stay, 1×10²⁰.",
        PageScripts.Read<string>("text.sentence('The rate 2.5E-05 diverges (-3 to -4.12E+07), x-1 and Level-2E5 stay, 1E+20.')", Script));

    private static string List(IEnumerable<double> numbers) => string.Join(", ", numbers.Select(static number => number.ToString("R", CultureInfo.InvariantCulture)));
}
