namespace GradientDescent.Reports.Tests;

/// <summary>What the page says of coefficients, for the states that matter.</summary>
public sealed class FitWordsTests
{
    private static readonly string[] Scripts = ["text.js", "words.js", "robust-headline.js", "coefficient-range.js", "coefficients.js"];

    private static string Headline(string estimates) => PageScripts.Read<string>($"robustHeadline('HC3', ['Area', 'Rooms', 'Floor'], {estimates}, 0.95)", Scripts);

    [NodeFact]
    public void Robust_errors_name_what_they_change()
    {
        var changed = Headline(
            """
            [
                { standardError: 1, robustError: 4.3, p: 0.001, robustP: 0.2 },
                { standardError: 2, robustError: 1, p: 0.2, robustP: 0.01 },
                { standardError: NaN, robustError: NaN, p: NaN, robustP: NaN },
            ]
            """);

        Assert.Contains("The robust error of Area is 4.3 times the classical one. With robust errors, not significant at 5\u00a0%: Area. Significant at 5\u00a0% only with robust errors: Rooms.", changed, StringComparison.Ordinal);
        Assert.EndsWith("The robust error of Area is 1.5 times the classical one.", Headline("[{ standardError: 1, robustError: 1.5, p: 0.001, robustP: 0.01 }]"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void A_pair_of_wide_intervals_does_not_press_the_others_into_dots()
    {
        const string one = "Array.from({ length: 38 }, (_, i) => [-0.1 + i / 100, 0.3 + i / 100])";
        var (usual, wide) = (Range($"{one}"), Range($"[...{one}, [-500, -20], [20, 500]]"));

        Assert.Null(usual.Range);
        Assert.Empty(usual.Beyond);
        Assert.Equal([38, 39], wide.Beyond);
        Assert.Equal(-0.177, wide.Range![0], 1e-9);
        Assert.Equal(0.747, wide.Range[1], 1e-9);
        Assert.Null(Range("[[0, 0], [0, 0]]").Range);
        Assert.Null(Range("[[1, 2]]").Range);
    }

    [NodeFact]
    public void A_large_effect_that_is_known_well_is_on_the_axis_among_small_ones()
    {
        var large = Range("[...Array.from({ length: 38 }, () => [-0.02, 0.02]), [0.7, 0.73], [-30, 30]]");

        Assert.Equal([39], large.Beyond);
        Assert.True(large.Range![1] > 0.73);
    }

    [NodeFact]
    public void The_largest_are_named_in_their_own_order() =>
        Assert.Equal([1, 3], PageScripts.Read<int[]>("largestOf([1, 5, 2, 4], 2)", Scripts));

    private static Drawn Range(string intervals) => PageScripts.Read<Drawn>($"coefficientRange({intervals})", Scripts);

    private sealed record Drawn(double[]? Range, int[] Beyond);
}
