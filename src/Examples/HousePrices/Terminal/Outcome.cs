using GradientDescent;
using Spectre.Console;

namespace HousePrices;

/// <summary>Prints the result of the descent beside the exact optimum.</summary>
internal static class Outcome
{
    public static void Print(FitResult<House.Model> fit, FitResult<House.Model> optimum, Figures figures)
    {
        var units = fit.Shape.Schema.WeightNames.Zip(fit.Shape.Schema.WeightUnits).ToDictionary();
        WideTable.Write(new Table()
            .Border(TableBorder.Simple)
            .AddColumn("")
            .AddColumn(new TableColumn("Found").RightAligned())
            .AddColumn(new TableColumn("Minimum").RightAligned())
            .AddRow(figures.Label("Intercept", units["Intercept"]), figures.Of(fit.Model.Intercept), figures.Of(optimum.Model.Intercept))
            .AddRow(figures.Label(nameof(House.Bedrooms), units[nameof(House.Bedrooms)]), figures.Of(fit.Model.Bedrooms), figures.Of(optimum.Model.Bedrooms))
            .AddRow("MSE", figures.Of(fit.Loss), figures.Of(optimum.Loss)));

        Prose.WriteLine($"Model: {fit.Model}");
        Prose.WriteLine($"Stopped: {Why(fit)}");
        foreach (var advice in fit.Advice.Union(optimum.Advice))
            Prose.WriteLine($"Advice: {advice}");
    }

    private static string Why(FitResult<House.Model> fit) => fit.StopReason switch
    {
        StopReason.EpochsCompleted => $"{Figures.Count(fit.Epochs, "epoch")} done, as requested.",
        StopReason.Diverged => $"the loss grew without bound, detected after {Figures.Count(fit.Epochs, "epoch")}. The model is the one with the lowest loss so far.",
        _ => $"{fit.StopReason}.",
    };
}
