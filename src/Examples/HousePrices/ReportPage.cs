using GradientDescent;
using GradientDescent.Reports;

namespace HousePrices;

/// <summary>Everything there is to see of the descent, in one page.</summary>
internal static class ReportPage
{
    public const string FileName = "houses.html";

    private const int FoldCount = 3;

    /// <summary>Fewer houses than two a fold say nothing of houses that were not trained on.</summary>
    private const int MinHousesToValidate = 2 * FoldCount;

    /// <returns>The full path of the file.</returns>
    /// <exception cref="ArgumentException">The houses' numbers are too large.</exception>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static string Write(Report<House.Model> report, House[] houses, string path)
    {
        try
        {
            WithPenalties(report, houses).Save(path);
            return Path.GetFullPath(path);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, refusal);
        }
    }

    /// <summary>What a ridge penalty would do, where there are houses enough to tell.</summary>
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
