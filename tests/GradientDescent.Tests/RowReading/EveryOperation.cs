using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RowReading;

/// <summary>Every operation of a trainer that reads rows, by what a user calls it.</summary>
internal static class EveryOperation
{
    private static readonly Reading[] Fitted = ReadingRows.Random(50);

    private static readonly FitResult<Reading.Model> AFit = new Reading.Trainer().Fit(Fitted);

    public static Dictionary<string, Func<Reading.Trainer, Rows<Reading>, CancellationToken, object>> Synchronous { get; } = new()
    {
        ["Fit"] = static (trainer, rows, cancellation) => trainer.Fit(rows, cancellation: cancellation).Model,
        ["PartialFit"] = static (trainer, rows, cancellation) => trainer.PartialFit(rows, cancellation: cancellation).Model,
        ["MomentsOf"] = static (trainer, rows, cancellation) => Text(trainer.MomentsOf(rows, cancellation).Fit().Model),
        ["QrFactorOf"] = static (trainer, rows, cancellation) => trainer.QrFactorOf(rows, cancellation)[1, 1],
        ["RegularizationPath"] = static (trainer, rows, cancellation) => trainer.RegularizationPath(rows, PenaltyGrid.Ridge(0.1), cancellation).Points[0].Model,
        ["CrossValidate"] = static (trainer, rows, cancellation) =>
            trainer.CrossValidate(rows, Folds.ByGroup(3, static (Reading row) => row.Floor), PenaltyGrid.Ridge(0.1), cancellation).Best.ValidationLoss,
        ["LeaveOneOut"] = static (trainer, rows, cancellation) => trainer.LeaveOneOut(rows, PenaltyGrid.Ridge(0.1), cancellation).Best.ValidationLoss,
        ["Diagnose"] = static (trainer, rows, cancellation) => trainer.Diagnose(rows, AFit, cancellation).DurbinWatson,
        ["RowsFor"] = static (trainer, rows, cancellation) => trainer.RowsFor(rows, AFit.Model, cancellation).RowCount,
    };

    public static Dictionary<string, Func<Reading.Trainer, IAsyncEnumerable<Reading>, CancellationToken, Task<object>>> Asynchronous { get; } = new()
    {
        ["Fit"] = static async (trainer, rows, cancellation) => (await trainer.FitAsync(rows, cancellation: cancellation)).Model,
        ["PartialFit"] = static async (trainer, rows, cancellation) => (await trainer.PartialFitAsync(rows, cancellation: cancellation)).Model,
        ["MomentsOf"] = static async (trainer, rows, cancellation) => Text((await trainer.MomentsOfAsync(rows, cancellation)).Fit().Model),
        ["QrFactorOf"] = static async (trainer, rows, cancellation) => (await trainer.QrFactorOfAsync(rows, cancellation))[1, 1],
        ["RegularizationPath"] = static async (trainer, rows, cancellation) => (await trainer.RegularizationPathAsync(rows, PenaltyGrid.Ridge(0.1), cancellation)).Points[0].Model,
        ["CrossValidate"] = static async (trainer, rows, cancellation) =>
            (await trainer.CrossValidateAsync(rows, Folds.ByGroup(3, static (Reading row) => row.Floor), PenaltyGrid.Ridge(0.1), cancellation)).Best.ValidationLoss,
        ["LeaveOneOut"] = static async (trainer, rows, cancellation) => (await trainer.LeaveOneOutAsync(rows, PenaltyGrid.Ridge(0.1), cancellation)).Best.ValidationLoss,
        ["Diagnose"] = static async (trainer, rows, cancellation) => (await trainer.DiagnoseAsync(rows, AFit, cancellation)).DurbinWatson,
        ["RowsFor"] = static async (trainer, rows, cancellation) => (await trainer.RowsForAsync(rows, AFit.Model, cancellation)).RowCount,
    };

    public static TheoryData<string> Names => [.. Synchronous.Keys];

    /// <summary>The rows of <see cref="AFit"/>, which Diagnose wants to see again.</summary>
    public static Reading[] Rows => Fitted;

    private static string Text(Reading.Model model) => model.ToString();
}
