using GradientDescent.Printing;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes a fit for people: the statistics, or the coefficients where there are none, and the scores.</summary>
internal static class FitText
{
    public static void Write(FitReport report, Terminal terminal)
    {
        terminal.Show(report.Summary is { } summary ? OptionNames.In(summary.ToString()) : Coefficients(report, terminal.Width));
        if (report.Test is { } test)
            terminal.Show($"\nOn rows that the model was not trained on:\n{ScoresText.Table([(null, test)], terminal.Width)}");
        if (report.CrossValidated is { } scores)
            terminal.Show($"\nBy cross-validation with {report.Request.Folds} folds:\n{ScoresText.Table([(null, scores)], terminal.Width)}");
    }

    private static string Coefficients(FitReport report, int width)
    {
        var (fit, schema) = (report.Fit, report.Fit.Model.Schema);
        var weights = NamedWeights.NamesOf(schema).Zip(NamedWeights.ValuesOf(fit.Model), static (name, weight) => new[] { name, Figures.Short(weight) });
        return $"""
            {TextTable.Of([[schema.TargetName, "coef"], .. weights], width: width)}
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
