using GradientDescent;
using Spectre.Console;

namespace HousePrices;

/// <summary>Prints the result of the descent beside the exact optimum.</summary>
internal static class Outcome
{
    public static void Print(FitResult<House.Model> fit, FitResult<House.Model> optimum)
    {
        WideTable.Write(new Table()
            .Border(TableBorder.Simple)
            .AddColumn("")
            .AddColumn(new TableColumn("Found").RightAligned())
            .AddColumn(new TableColumn("Known minimum").RightAligned())
            .AddRow("Intercept", Figures.Exact(fit.Model.Intercept), Figures.Exact(optimum.Model.Intercept))
            .AddRow(nameof(House.Bedrooms), Figures.Exact(fit.Model.Bedrooms), Figures.Exact(optimum.Model.Bedrooms))
            .AddRow("MSE", Figures.Exact(fit.Loss), Figures.Exact(optimum.Loss)));

        Console.WriteLine($"Model: {fit.Model}");
        Console.WriteLine($"Stopped: {Why(fit)}");
        foreach (var advice in fit.Advice.Union(optimum.Advice))
            Console.WriteLine($"Advice: {advice}");
    }

    private static string Why(FitResult<House.Model> fit) => fit.StopReason switch
    {
        StopReason.EpochsCompleted => $"{Figures.Count(fit.Epochs, "epoch")} done, as requested.",
        StopReason.Diverged => $"the loss grew without bound, detected after {Figures.Count(fit.Epochs, "epoch")}. The model is the one with the lowest loss so far.",
        _ => $"{fit.StopReason}.",
    };
}
