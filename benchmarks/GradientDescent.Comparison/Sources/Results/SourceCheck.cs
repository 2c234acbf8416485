using System.Globalization;
using GradientDescent.Comparison.Sources.Contenders;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Sources.Results;

/// <summary>Compares what contenders compute with the optimum, and with the known sums of the columns.</summary>
internal static class SourceCheck
{
    /// <summary>The largest difference, as a share of the largest number.</summary>
    public const double Precision = 1e-9;

    /// <returns>What the result lacks; empty if it agrees.</returns>
    public static string Remark(SourceContender contender, double[] result, CsvFile file)
    {
        if (contender.IsApproximate)
            return string.Create(CultureInfo.InvariantCulture, $"its loss is {file.Excess(result):P3} above the least loss");
        var expected = contender.IsReading ? file.Sums : file.Weights;
        var difference = expected.Length == result.Length ? expected.Zip(result, static (one, other) => Math.Abs(one - other)).Max() / expected.Max(Math.Abs) : double.NaN;
        return difference <= Precision ? "" : string.Create(CultureInfo.InvariantCulture, $"**wrong** by {difference:G2}");
    }
}
