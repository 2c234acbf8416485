using System.Globalization;
using System.Text;

namespace GradientDescent.Statistics;

/// <summary>What the numbers of a summary rest on, and where they are not to be relied on.</summary>
internal static class SummaryNotes
{
    private const double LargeConditionNumber = 1000;
    private const double FewDigits = 6;

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
        if (!summary.HasIntercept)
            yield return "R² is computed without centering (uncentered) since the model does not contain a constant.";
        yield return summary.Errors == StandardErrors.Classical
            ? "Standard Errors assume that the covariance matrix of the errors is correctly specified."
            : $"Standard Errors are heteroscedasticity robust ({summary.Errors.ToString().ToUpperInvariant()}).";
        if (summary.ResidualDegreesOfFreedom == 0)
            yield return "There are as many weights as observations: no residual degree of freedom is left to\nestimate standard errors from.";
        else if (summary.Regression.IsPerfect)
            yield return "The fit is perfect but for rounding: tests and intervals say nothing.";
        foreach (var collinearity in solution.Collinearities.Where(static collinearity => collinearity.IsRedundant))
            yield return $"{collinearity}: its coefficient is 0, and it counts\nfor no degree of freedom.";
        if (solution.CorrectDigits < FewDigits)
            yield return string.Create(CultureInfo.InvariantCulture, $"Of some weight only {Math.Max(0, Math.Floor(solution.CorrectDigits))} digits are certain.");
        if (summary.ConditionNumber > LargeConditionNumber)
        {
            yield return $"The condition number is large, {PrintedNumber.General(summary.ConditionNumber, 3)}. This might indicate that there are\n"
                + "strong multicollinearity or other numerical problems.";
        }
    }
}
