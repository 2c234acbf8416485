using System.Globalization;
using System.Text;
using GradientDescent.Statistics.Text;

namespace GradientDescent.Statistics;

/// <summary>The notes below a summary: the assumptions of its numbers, and which of them are unreliable.</summary>
internal static class SummaryNotes
{
    private const double LargeConditionNumber = 1000;
    private const double FewDigits = 6;

    private const int NoteWidth = 90;

    /// <summary>A rounding error below this share of the standard error is not noticeable.</summary>
    private const double NoticeableShare = 1e-3;

    public static void AppendTo(StringBuilder text, Summary summary)
    {
        text.Append("\nNotes:\n");
        var number = 0;
        foreach (var note in Of(summary))
            text.Append(CultureInfo.InvariantCulture, $"[{++number}] {note}\n");
    }

    private static IEnumerable<string> Of(Summary summary)
    {
        var solution = summary.Solution;
        if (summary.Schema.TransformedTarget is not null)
        {
            yield return $"All numbers are of {summary.TargetName}, not of {summary.Schema.TargetProperty.Name}. For predictions and intervals of\n"
                + $"{summary.Schema.TargetProperty.Name}, see Predict(...).BackTransformed.";
        }

        if (!summary.HasIntercept)
            yield return "R² is computed without centering (uncentered) since the model does not contain a constant.";
        yield return summary.Errors == StandardErrors.Classical
            ? "Standard Errors assume that the covariance matrix of the errors is correctly specified."
            : $"Standard Errors are heteroscedasticity robust ({summary.Errors.ToString().ToUpperInvariant()}).";
        if (summary.ResidualDegreesOfFreedom == 0)
            yield return "There are as many weights as observations: no residual degree of freedom is left to\nestimate standard errors, and nothing is left to test.";
        else if (solution.IsExactFit)
            yield return "The fit is perfect but for rounding: nothing is left to test, and intervals are those of\nrounding errors.";
        foreach (var collinearity in solution.Collinearities.Where(static collinearity => collinearity.IsRedundant))
            yield return $"{collinearity.Feature} is {collinearity.Formula}: its coefficient is 0, and has no degree of freedom.";
        foreach (var (coefficient, digits) in summary.Coefficients.Zip(Digits(summary)).Where(static weight => IsUncertain(weight.First, weight.Second)))
            yield return string.Create(CultureInfo.InvariantCulture, $"Only {Math.Max(0, Math.Floor(digits))} digits of {coefficient.Name} are certain: rounding errors may have changed the others.");
        if (summary.ConditionNumber > LargeConditionNumber)
        {
            yield return $"The condition number is large, {PrintedNumber.General(summary.ConditionNumber, 3)}. This might indicate that there are\n"
                + "strong multicollinearity or other numerical problems.";
        }

        foreach (var advice in summary.Advice)
            yield return WrappedText.Of(advice, NoteWidth);
    }

    /// <summary>The number of correct digits of each weight, intercept first.</summary>
    private static IReadOnlyList<double> Digits(Summary summary) =>
        summary.HasIntercept ? [summary.Solution.WeightDigits[^1], .. summary.Solution.WeightDigits.SkipLast(1)] : summary.Solution.WeightDigits;

    /// <summary>A weight close to 0 may have few correct digits, while its rounding error is still far below its standard error.</summary>
    private static bool IsUncertain(CoefficientEstimate coefficient, double digits) =>
        digits < FewDigits && Math.Abs(coefficient.Value) * Math.Pow(10, -digits) > NoticeableShare * coefficient.StandardError;
}
