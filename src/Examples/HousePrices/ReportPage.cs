using GradientDescent;
using GradientDescent.Reports;

namespace HousePrices;

/// <summary>Writes the interactive page of the descent.</summary>
internal static class ReportPage
{
    public const string FileName = "houses.html";

    private const int FoldCount = 3;

    /// <summary>Two houses per fold: with fewer, cross-validation is not meaningful.</summary>
    private const int MinHousesToValidate = 2 * FoldCount;

    /// <returns>The full path of the file.</returns>
    /// <exception cref="ArgumentException">The numbers of the houses are too large.</exception>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static string Write(Report<House.Model> report, House[] houses, string path)
    {
        try
        {
            WithPenalties(report, houses).Save(path);
            return Path.GetFullPath(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, error);
        }
    }

    /// <summary>Adds the path and the cross-validation of ridge penalties, if there are enough houses.</summary>
    private static Report<House.Model> WithPenalties(Report<House.Model> report, House[] houses)
    {
        if (houses.Length < MinHousesToValidate)
            return report;

        var trainer = new House.Trainer();
        var ridges = PenaltyGrid.RidgeLogSpaced(0.001, 10);
        return report with
        {
            RegularizationPath = trainer.RegularizationPath(houses, ridges),
            CrossValidation = trainer.CrossValidate(houses, Folds.Shuffled(FoldCount), ridges),
        };
    }
}
