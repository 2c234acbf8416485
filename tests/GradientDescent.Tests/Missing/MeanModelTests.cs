using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.Missing;

/// <summary>Whatever hands out a model hands it out with the means, and what is given a model uses them.</summary>
public class MeanModelTests
{
    private static readonly Visit[] Rows = Visits.Random(Columns<double>.GroupRows + 500, seed: 3);
    private static readonly Visit.MeanModel Fitted = new Visit.MeanTrainer().Fit(Rows).Model;
    private static readonly FilledVisit[] Filled = Visits.Filled(Rows, Fitted);

    public static TheoryData<TrainerOptions> Selections => [new(), new() { Epochs = 3, GradientSource = GradientSource.Direct }];

    [Theory]
    [MemberData(nameof(Selections))]
    public void Paths_and_models_of_validations_are_of_rows_filled_with_the_means_of_all(TrainerOptions options)
    {
        var (trainer, filled, ridges, columns) = (new Visit.MeanTrainer(options), new FilledVisit.Trainer(options), PenaltyGrid.Ridge(0.01, 1), Visits.ToColumns(Visits.Filled(Rows, double.NaN, double.NaN)));
        var path = Expected(filled.RegularizationPath(Filled, ridges).Points.Select(static point => point.Model));
        var validated = filled.CrossValidate(Filled, Folds.Shuffled(4), ridges);

        Assert.Equal(path, trainer.RegularizationPath(Rows, ridges).Points.Select(static point => point.Model));
        Assert.Equal(path, trainer.RegularizationPath(columns, ridges).Points.Select(static point => point.Model));
        foreach (var validation in new[] { trainer.CrossValidate(Rows, Folds.Shuffled(4), ridges), trainer.CrossValidate(columns, Folds.Shuffled(4), ridges) })
        {
            foreach (var (expected, actual) in validated.Points.Zip(validation.Points))
            {
                Assert.Equal(Fitted with { Filled = actual.Model.Filled }, actual.Model);
                SelectionRows.AssertNear(expected.Model, actual.Model.Filled, 1e-9);
            }
        }
    }

    [Fact]
    public void One_that_a_cancellation_hands_over_has_them()
    {
        Assert.Equal(Fitted.AgeMean, BestOf(static (trainer, cancellationToken) => trainer.Fit(Rows, cancellationToken: cancellationToken)).AgeMean);
        Assert.Equal(Fitted.AgeMean, BestOf(static (trainer, cancellationToken) => trainer.RegularizationPath(Rows, PenaltyGrid.Ridge(1), cancellationToken)).AgeMean);
    }

    private static Visit.MeanModel BestOf(Action<Visit.MeanTrainer, CancellationToken> cancelledAfterAnEpoch)
    {
        using var source = new CancellationTokenSource();
        var trainer = new Visit.MeanTrainer(new() { Epochs = 9, GradientSource = GradientSource.Direct, EarlyStopping = new() { StopWhen = _ => Cancel(source) } });
        return Assert.Throws<FitCanceledException<Visit.MeanModel>>(() => cancelledAfterAnEpoch(trainer, source.Token)).Best;
    }

    private static bool Cancel(CancellationTokenSource source)
    {
        source.Cancel();
        return false;
    }

    [Fact]
    public void A_portion_is_filled_with_the_means_that_the_model_has()
    {
        var trainer = new Visit.MeanTrainer(new() { LearningRate = 1e-8 });
        Visit[] ageless = [.. Rows[..100].Select(static row => row with { Age = null })];

        var first = trainer.PartialFit(Rows).Model;
        var later = trainer.PartialFit(ageless, first).Model;

        Assert.Equal((Fitted.AgeMean, Fitted.AgePower2Mean), (first.AgeMean, first.AgePower2Mean));
        Assert.Equal(first with { Filled = new FilledVisit.Trainer(new() { LearningRate = 1e-8 }).PartialFit(Visits.Filled(ageless, first), first.Filled).Model }, later);
        Assert.Contains("mean for missing values of Age is not finite", Assert.Throws<ArgumentException>(() => trainer.PartialFit(Rows, first with { AgeMean = double.NaN })).Message);
    }

    [Fact]
    public void A_fit_that_starts_from_a_model_has_means_of_its_own()
    {
        var fit = new Visit.MeanTrainer(new() { Epochs = 1 }).Fit(Rows, Fitted with { AgeMean = 5 });

        Assert.Equal(Fitted.AgeMean, fit.Model.AgeMean);
    }

    [Fact]
    public void Rows_in_portions_are_refused()
    {
        var (trainer, moments, factor) = (new Visit.MeanTrainer(), new FilledVisit.Trainer().MomentsOf(Filled).Moments, new FilledVisit.Trainer().QrFactorOf(Filled).Factor);

        foreach (var refuse in new Action[]
        {
            () => trainer.MomentsOf(Rows),
            () => trainer.QrFactorOf(Rows),
            () => trainer.MomentsOf(Visits.ToColumns(Filled)),
            () => trainer.QrFactorOf(Visits.ToColumns(Filled)),
            () => trainer.Fit(new RowMoments<Visit.MeanModel>(Visit.MeanModel.CreateShape(), moments)),
            () => trainer.Fit(new QrFactor<Visit.MeanModel>(Visit.MeanModel.CreateShape(), factor)),
        })
            Assert.StartsWith("Visit replaces missing values of Age by its mean", Assert.Throws<NotSupportedException>(refuse).Message);
    }

    [Fact]
    public void Residuals_are_those_of_filled_rows()
    {
        var (trainer, filled) = (new Visit.MeanTrainer(), new FilledVisit.Trainer());
        var expected = filled.Diagnose(Filled, filled.Fit(Filled)).Hc3();
        var fit = trainer.Fit(Rows);

        Assert.Equal(expected, trainer.Diagnose(Rows, fit).Hc3());
        Assert.Equal(expected, trainer.Diagnose(Rows.Select(static row => row), fit).Hc3());
        Assert.Equal(expected, trainer.Diagnose(Visits.ToColumns(Visits.Filled(Rows, double.NaN, double.NaN)), fit).Hc3());
    }

    [Fact]
    public void Predictions_are_those_of_filled_rows()
    {
        Visit[] rows = [.. Rows.Where(static row => row.Height is not null)];
        var (expected, actual) = (new double[rows.Length], new double[rows.Length]);

        Fitted.Filled.Predict(Filled, expected);
        BulkPrediction.Run<Visit, double, Visit.Kernel, Visit.MeanModel>(Fitted, rows, actual);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Features_have_NaN_for_what_is_missing_or_the_models_mean()
    {
        var row = new Visit(null, null, 1, 1, 1);

        Assert.Equal([double.NaN, double.NaN, double.NaN, 0], Visit.MeanTrainer.Features(row));
        Assert.Equal([Fitted.AgeMean, Fitted.AgePower2Mean, double.NaN, 0], Visit.MeanTrainer.Features(row, Fitted));
    }

    private static IEnumerable<Visit.MeanModel> Expected(IEnumerable<FilledVisit.Model> models) => models.Select(static model => Fitted with { Filled = model });
}
