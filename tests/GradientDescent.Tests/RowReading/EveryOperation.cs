using GradientDescent.Tests.Records;
using GradientDescent.Tests.Scoring;

namespace GradientDescent.Tests.RowReading;

/// <summary>Every operation of a trainer that reads rows, by what a user calls it.</summary>
internal static class EveryOperation
{
    private static readonly Reading[] Fitted = ReadingRows.Random(50);

    private static readonly FitResult<Reading.Model> AFit = new Reading.Trainer().Fit(Fitted);

    public static Dictionary<string, Func<Reading.Trainer, Rows<Reading>, CancellationToken, object>> Synchronous { get; } = new()
    {
        ["Fit"] = static (trainer, rows, cancellationToken) => trainer.Fit(rows, cancellationToken: cancellationToken).Model,
        ["FitBy"] = static (trainer, rows, cancellationToken) => Text(trainer.FitBy(rows, static row => row.Floor, cancellationToken)),
        ["PartialFit"] = static (trainer, rows, cancellationToken) => trainer.PartialFit(rows, cancellationToken: cancellationToken).Model,
        ["MomentsOf"] = static (trainer, rows, cancellationToken) => Text(trainer.MomentsOf(rows, cancellationToken).Fit().Model),
        ["QrFactorOf"] = static (trainer, rows, cancellationToken) => trainer.QrFactorOf(rows, cancellationToken)[1, 1],
        ["RegularizationPath"] = static (trainer, rows, cancellationToken) => trainer.RegularizationPath(rows, PenaltyGrid.Ridge(0.1), cancellationToken).Points[0].Model,
        ["CrossValidate"] = static (trainer, rows, cancellationToken) =>
            trainer.CrossValidate(rows, Folds.ByGroup(3, static (Reading row) => row.Floor), PenaltyGrid.Ridge(0.1), cancellationToken).Best.ValidationLoss,
        ["PredictOutOfFold"] = static (trainer, rows, cancellationToken) =>
            PlainScores.Bits(trainer.PredictOutOfFold(rows, Folds.ByGroup(3, static (Reading row) => row.Floor), cancellationToken).Scores),
        ["LeaveOneOut"] = static (trainer, rows, cancellationToken) => trainer.LeaveOneOut(rows, PenaltyGrid.Ridge(0.1), cancellationToken).Best.ValidationLoss,
        ["Diagnose"] = static (trainer, rows, cancellationToken) => trainer.Diagnose(rows, AFit, cancellationToken).DurbinWatson,
        ["PrepareRows"] = static (trainer, rows, cancellationToken) => trainer.PrepareRows(rows, AFit.Model, cancellationToken).RowCount,
        ["Describe"] = static (trainer, rows, cancellationToken) => trainer.Describe(rows, cancellationToken).ToString(),
    };

    public static Dictionary<string, Func<Reading.Trainer, IAsyncEnumerable<Reading>, CancellationToken, Task<object>>> Asynchronous { get; } = new()
    {
        ["Fit"] = static async (trainer, rows, cancellationToken) => (await trainer.FitAsync(rows, cancellationToken: cancellationToken)).Model,
        ["FitBy"] = static async (trainer, rows, cancellationToken) => Text(await trainer.FitByAsync(rows, static row => row.Floor, cancellationToken)),
        ["PartialFit"] = static async (trainer, rows, cancellationToken) => (await trainer.PartialFitAsync(rows, cancellationToken: cancellationToken)).Model,
        ["MomentsOf"] = static async (trainer, rows, cancellationToken) => Text((await trainer.MomentsOfAsync(rows, cancellationToken)).Fit().Model),
        ["QrFactorOf"] = static async (trainer, rows, cancellationToken) => (await trainer.QrFactorOfAsync(rows, cancellationToken))[1, 1],
        ["RegularizationPath"] = static async (trainer, rows, cancellationToken) => (await trainer.RegularizationPathAsync(rows, PenaltyGrid.Ridge(0.1), cancellationToken)).Points[0].Model,
        ["CrossValidate"] = static async (trainer, rows, cancellationToken) =>
            (await trainer.CrossValidateAsync(rows, Folds.ByGroup(3, static (Reading row) => row.Floor), PenaltyGrid.Ridge(0.1), cancellationToken)).Best.ValidationLoss,
        ["PredictOutOfFold"] = static async (trainer, rows, cancellationToken) =>
            PlainScores.Bits((await trainer.PredictOutOfFoldAsync(rows, Folds.ByGroup(3, static (Reading row) => row.Floor), cancellationToken)).Scores),
        ["LeaveOneOut"] = static async (trainer, rows, cancellationToken) => (await trainer.LeaveOneOutAsync(rows, PenaltyGrid.Ridge(0.1), cancellationToken)).Best.ValidationLoss,
        ["Diagnose"] = static async (trainer, rows, cancellationToken) => (await trainer.DiagnoseAsync(rows, AFit, cancellationToken)).DurbinWatson,
        ["PrepareRows"] = static async (trainer, rows, cancellationToken) => (await trainer.PrepareRowsAsync(rows, AFit.Model, cancellationToken)).RowCount,
        ["Describe"] = static async (trainer, rows, cancellationToken) => (await trainer.DescribeAsync(rows, cancellationToken)).ToString(),
    };

    public static TheoryData<string> Names => [.. Synchronous.Keys];

    /// <summary>The rows of <see cref="AFit"/>, which Diagnose wants to see again.</summary>
    public static Reading[] Rows => Fitted;

    private static string Text(Reading.Model model) => model.ToString();

    private static string Text(GroupFits<int, Reading.Model> fits) => string.Join('\n', fits.Groups);
}
