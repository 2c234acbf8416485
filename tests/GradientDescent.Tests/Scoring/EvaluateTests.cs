using GradientDescent.Tests.Records;
using GradientDescent.Tests.RowReading;

namespace GradientDescent.Tests.Scoring;

public class EvaluateTests
{
    [Fact]
    public void The_scores_are_those_of_their_formulas()
    {
        var model = new House.Model { Intercept = -40, Bedrooms = 80 };

        var scores = model.Evaluate(House.Tutorial);

        PlainScores.AssertEqual(scores, House.Tutorial.Select(house => (model.Predict(house), house.Price, 1.0)));
        Assert.Equal((7, 7), (scores.RowCount, scores.SumOfWeights));
        Assert.Empty(scores.Unpredicted);
        Assert.Null(scores.Transformed);
        Assert.Null(scores.Outside);
    }

    [Fact]
    public void Sample_weights_count_as_repeated_rows()
    {
        var random = new Random(4);
        Survey[] rows = [.. Enumerable.Range(0, 1000).Select(_ => new Survey(random.Next(20, 70), random.Next(4), 1000 * random.NextDouble()))];
        var model = new Survey.Model { Intercept = 300, Age = 4 };

        var scores = model.Evaluate(rows);

        PlainScores.AssertEqual(scores, rows.Select(row => (model.Predict(row), row.Income, row.Households)));
        Assert.Equal((1000, rows.Sum(static row => row.Households)), (scores.RowCount, scores.SumOfWeights));
    }

    [Fact]
    public void A_transformed_target_is_scored_in_both_units()
    {
        var model = new Home.Trainer().Fit(Home.Some).Model;

        var scores = model.Evaluate(Home.Some);

        PlainScores.AssertEqual(scores, Home.Some.Select(home => (model.Predict(home), home.Price, 1.0)), digits: 8);
        PlainScores.AssertEqual(scores.Transformed!, Home.Some.Select(home => (Math.Log(model.Predict(home)), Math.Log(home.Price), 1.0)), digits: 8);
        Assert.Equal(("Price", "LogPrice"), (scores.TargetName, scores.Transformed!.TargetName));
    }

    [Fact]
    public void A_float_record_is_scored_with_its_vectorised_predictions()
    {
        var model = new Tile.Trainer().Fit(Tile.Some).Model;
        var predictions = new float[Tile.Some.Count];
        model.Predict(Tile.Some.ToArray(), predictions);

        PlainScores.AssertEqual(model.Evaluate(Tile.Some), Tile.Some.Select((tile, i) => ((double)predictions[i], (double)tile.Price, 1.0)));
    }

    [Fact]
    public async Task Every_form_of_rows_gives_the_same_bits()
    {
        var rows = ReadingRows.Random(30_000);
        var model = new Reading.Trainer().Fit(rows).Model;
        var expected = PlainScores.Bits(model.Evaluate(rows));

        Assert.All(ReadingRows.Forms, form => Assert.Equal(expected, PlainScores.Bits(model.Evaluate(form.Value(rows)))));
        Assert.Equal(expected, PlainScores.Bits(model.Evaluate(rows.Where(static _ => true))));
        Assert.Equal(expected, PlainScores.Bits(await model.EvaluateAsync(ReadingRows.Stream(rows))));
        Assert.Equal(expected, PlainScores.Bits(await model.EvaluateAsync(rows)));
    }

    [Fact]
    public void A_source_and_a_model_without_a_record_give_the_bits_of_objects()
    {
        IReadOnlyDictionary<string, object?>[] named = [.. Home.Some.Select(static home => new Dictionary<string, object?>(home.Named()) { ["Price"] = home.Price })];
        var model = new Home.Trainer().Fit(Home.Some).Model;
        var expected = PlainScores.Bits(model.Evaluate(Home.Some));

        Assert.Equal(expected, PlainScores.Bits(model.Evaluate(new NamedSource(named))));
        Assert.Equal(expected, PlainScores.Bits(new LinearModel(model.ToJson()).Evaluate(named)));
        Assert.Equal(expected, PlainScores.Bits(new LinearModel(model.ToJson()).Evaluate(new NamedSource(named))));
    }

    [Fact]
    public void Rows_outside_the_training_range_are_counted_by_property()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(House.Tutorial);
        fit.Model.AttachDetails(fit.Details(trainer.PrepareRows(House.Tutorial, fit.Model)));

        Assert.Empty(fit.Model.Evaluate(House.Tutorial).Outside!);
        Assert.Equal([new OutsideRange("Bedrooms", 2)], fit.Model.Evaluate([new(0, 10), new(3, 100), new(6, 400)]).Outside);
    }

    [Fact]
    public void R2_is_not_defined_for_a_constant_target_and_no_score_without_rows()
    {
        var model = new House.Model { Intercept = 0.1, Bedrooms = 0 };
        House[] constant = [.. Enumerable.Repeat(new House(1, 0.1), 20_000)];

        Assert.Equal((0, double.NaN), (model.Evaluate(constant).MeanSquaredError, model.Evaluate(constant).RSquared));
        var none = model.Evaluate(Array.Empty<House>());
        Assert.Equal(0, none.RowCount);
        Assert.All([none.MeanSquaredError, none.MeanAbsoluteError, none.MedianAbsoluteError, none.MaximumAbsoluteError, none.Bias, none.RSquared], static score => Assert.Equal(double.NaN, score));
    }

    [Fact]
    public void The_mean_loss_is_that_of_training()
    {
        var fit = new Home.Trainer<Huber>(new(delta: 0.1)).Fit(Home.Some);

        Assert.Equal(fit.Loss, fit.Model.MeanLoss(Home.Some, new Huber(delta: 0.1)), 12);
        Assert.Equal(fit.Model.Evaluate(Home.Some).Transformed!.MeanSquaredError, fit.Model.MeanLoss(Home.Some, default(SquaredError)), 12);
    }

    [Fact]
    public void Groups_are_scored_as_their_rows_alone_in_the_order_of_their_first_rows()
    {
        var rows = ReadingRows.Random(30_000);
        var model = new Reading.Trainer().Fit(rows).Model;

        var scores = model.EvaluateBy(rows, static (Reading row) => row.Floor);

        Assert.Equal(rows.Select(static row => row.Floor).Distinct(), scores.Keys);
        Assert.All(scores, pair => Assert.Equal(PlainScores.Bits(model.Evaluate(rows.Where(row => row.Floor == pair.Key))), PlainScores.Bits(pair.Value)));
    }

    [Fact]
    public void Rows_are_read_once_and_can_be_cancelled()
    {
        var model = new House.Model { Intercept = 0, Bedrooms = 1 };
        var once = Rows.From(House.Tutorial.Where(static _ => true));
        model.Evaluate(once);

        Assert.Contains("Evaluate has already read them", Assert.Throws<InvalidOperationException>(() => model.MeanLoss(once, default(SquaredError))).Message);
        Assert.ThrowsAny<OperationCanceledException>(() => model.Evaluate(House.Tutorial, new CancellationToken(canceled: true)));
    }
}
