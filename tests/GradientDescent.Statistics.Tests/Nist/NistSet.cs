using System.Globalization;

namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>
/// A set of NIST's Statistical Reference Datasets for linear regression (https://www.itl.nist.gov/div898/strd/lls/lls.shtml, public domain): observations,
/// and what is certified of the least squares through them, to 15 digits from arithmetic of 500.
/// </summary>
/// <param name="Name">The file's name.</param>
/// <param name="Intercept">The constant term; null for a model without.</param>
/// <param name="Coefficients">The others, in the order of their terms.</param>
/// <param name="ResidualStandardDeviation">√(residual sum of squares / residual degrees of freedom).</param>
/// <param name="RSquared">R²; the uncentred one for a model without constant term.</param>
/// <param name="Regression">What the model explains.</param>
/// <param name="Residual">What it leaves.</param>
/// <param name="FStatistic">The ratio of their mean squares; infinite where nothing is left.</param>
/// <param name="Observations">The data.</param>
public sealed record NistSet(
    string Name,
    Estimate? Intercept,
    IReadOnlyList<Estimate> Coefficients,
    double ResidualStandardDeviation,
    double RSquared,
    SumOfSquares Regression,
    SumOfSquares Residual,
    double FStatistic,
    IReadOnlyList<Observation> Observations)
{
    // Every file has its certified values from line 31 on, and its data from line 61 on.
    private const int CertifiedFrom = 30;
    private const int DataFrom = 60;

    /// <summary>All eleven.</summary>
    public static readonly string[] Names =
        ["Norris", "Pontius", "NoInt1", "NoInt2", "Longley", "Filip", "Wampler1", "Wampler2", "Wampler3", "Wampler4", "Wampler5"];

    /// <summary>In the order of a model's weights: the coefficients, then the intercept where there is one.</summary>
    public IReadOnlyList<Estimate> Weights => Intercept is null ? Coefficients : [.. Coefficients, Intercept];

    public static NistSet Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Nist", name + ".dat"));
        var certified = lines[CertifiedFrom..DataFrom].Select(Words).ToArray();
        var estimates = certified.Where(words => words is [['B', _, ..], _, _]).ToDictionary(words => words[0], words => new Estimate(Number(words[1]), Number(words[2])));
        var regression = certified.Single(words => words is ["Regression", ..]);
        var residual = certified.Single(words => words is ["Residual", _, ..]);

        return new(
            name,
            estimates.GetValueOrDefault("B0"),
            [.. estimates.Where(pair => pair.Key != "B0").Select(pair => pair.Value)],
            Number(certified.Single(words => words is ["Standard", "Deviation", _])[2]),
            Number(certified.Single(words => words is ["R-Squared", _])[1]),
            SumOfSquares(regression),
            SumOfSquares(residual),
            Number(regression[4]),
            [.. lines[DataFrom..].Select(Words).Where(words => words.Length > 0).Select(Observation)]);
    }

    public TRow[] Rows<TRow>()
        where TRow : INistRow<TRow> => [.. Observations.Select(TRow.From)];

    private static SumOfSquares SumOfSquares(string[] words) => new(int.Parse(words[1], CultureInfo.InvariantCulture), Number(words[2]));

    private static Observation Observation(string[] words) => new(Number(words[0]), [.. words[1..].Select(Number)]);

    private static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}

/// <summary>A certified coefficient and its standard deviation.</summary>
public sealed record Estimate(double Value, double StandardDeviation);

/// <summary>A line of the table of analysis of variance.</summary>
public sealed record SumOfSquares(int DegreesOfFreedom, double Value);

/// <summary>The response and its predictors.</summary>
public sealed record Observation(double Y, IReadOnlyList<double> X);
