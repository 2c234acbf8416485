using GradientDescent.Printing;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes a fit for people: the statistics, or the coefficients where there are none, and the scores.</summary>
internal static class FitText
{
    public static void Write(FitReport report, Terminal terminal)
    {
        terminal.Out.Write(report.Summary?.ToString() ?? Coefficients(report, terminal.Width));
        if (report.Test is { } test)
            terminal.Out.Write($"\nOn rows that the model was not trained on:\n{ScoresText.Table([("", test)], terminal.Width)}");
        if (report.CrossValidated is { } scores)
            terminal.Out.Write($"\nBy cross-validation with {report.Request.Folds} folds:\n{ScoresText.Table([("", scores)], terminal.Width)}");
    }

    private static string Coefficients(FitReport report, int width)
    {
        var (fit, schema) = (report.Fit, report.Fit.Model.Schema);
        var weights = fit.Model.ToWeights().Zip(schema.WeightNames, static (weight, name) => (Name: name, Weight: weight)).ToList();
        if (schema.HasIntercept)
            weights.Insert(0, weights[^1]);
        List<string[]> rows = [[schema.TargetName, "coef"], .. weights.Take(schema.WeightCount).Select(static weight => new[] { weight.Name, Figures.Short(weight.Weight) })];
        return $"""
            {TextTable.Of(rows, width)}
            Loss: {report.Request.Loss.Name}, mean {Figures.Short(fit.Loss)}{PenaltyText(report)}
            {Counted.Of(fit.RowCount, "row")}, R² {Figures.Short(fit.Metrics.RSquared)}, {fit.StopReason}{(fit.Epochs == 0 ? "" : $" after {Counted.Of(fit.Epochs, "epoch")}")}

            """;
    }

    private static string PenaltyText(FitReport report) => report.Penalty == Penalty.None ? ""
        : $"\nPenalty: {string.Join(", ", Weights(report.Penalty))}{(report.Request.Penalty.Standardizes ? " of standardised features" : "")}{(report.Choice is null ? "" : ", chosen by cross-validation")}";

    private static IEnumerable<string> Weights(Penalty penalty)
    {
        if (penalty.L1 > 0)
            yield return $"lasso {Figures.Short(penalty.L1)}";
        if (penalty.L2 > 0)
            yield return $"ridge {Figures.Short(penalty.L2)}";
        if (penalty.NonNegative)
            yield return "no coefficient below 0";
    }
}
