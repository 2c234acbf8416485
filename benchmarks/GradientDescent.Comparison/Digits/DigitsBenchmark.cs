using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Statistics.Tests.Nist;
using MathNet.Numerics.LinearRegression;

namespace GradientDescent.Comparison.Digits;

/// <summary>NIST's certified regressions: the number of correct digits, and the number that a fit reports as certain.</summary>
internal static class DigitsBenchmark
{
    public const string Command = "digits";

    public static void Run()
    {
        var table = new MarkdownTable("", "**GradientDescent**", "digits it reports", "method", "digits of standard errors", "digits of residual deviation", "MathNet, normal equations", "MathNet, QR");
        foreach (var name in NistSet.Names)
            AddRow(table, NistSet.Read(name));

        var text = $"""
            ## Digits of NIST's certified regressions

            The numbers are the log relative errors of the worst weight and of the worst standard error: −log₁₀(|computed − certified| / |certified|), or −log₁₀|computed|
            if the certified value is 0, and 15 at most. All libraries get the same columns of doubles. GradientDescent's fits are without options, and the digits that it
            reports are `Solution.CorrectDigits`. Filip's powers of x, rounded to doubles, determine the certified coefficients to only 7.9 digits.

            - Runtime: {Conditions.RuntimeAndMathNet()}
            - Command: `dotnet run -c Release --project benchmarks/GradientDescent.Comparison -- {Command}`

            {table}
            """;
        Console.WriteLine(text);
        ResultsFile.Replace("Comparison: digits", text);
    }

    private static void AddRow(MarkdownTable table, NistSet set)
    {
        var model = NistModel.Of(set.Name);
        var fit = model.Fit(set);
        var columns = model.Columns(set);
        table.Add(
        [
            set.Name,
            $"**{Text(CoefficientDigits(set, fit.Weights))}**",
            Text(fit.Solution.CorrectDigits),
            Name(fit.Solution.Method),
            Text(LogRelativeError.Least(fit.StandardErrors(set.Intercept is not null), set.Weights.Select(weight => weight.StandardDeviation))),
            Text(LogRelativeError.Of(fit.ResidualStandardDeviation, set.ResidualStandardDeviation)),
            MathNet(set, columns, DirectRegressionMethod.NormalEquations),
            MathNet(set, columns, DirectRegressionMethod.QR),
        ]);
    }

    private static string MathNet(NistSet set, double[][] columns, DirectRegressionMethod method) =>
        MathNetWeights.Of(columns, set.Intercept is not null, method) is { } weights ? Text(CoefficientDigits(set, weights)) : "fails";

    private static double CoefficientDigits(NistSet set, double[] weights) => LogRelativeError.Least(weights, set.Weights.Select(weight => weight.Value));

    /// <summary>The number of digits is at least 0, however wrong the number is.</summary>
    private static string Text(double digits) => Math.Clamp(digits, 0, LogRelativeError.Most).ToString("F1", CultureInfo.InvariantCulture);

    private static string Name(SolutionMethod method) => method switch
    {
        SolutionMethod.NormalEquations => "normal equations",
        SolutionMethod.Qr => "QR",
        _ => "QR, refined",
    };
}
