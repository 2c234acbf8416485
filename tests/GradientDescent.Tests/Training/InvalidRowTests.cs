using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

/// <summary>Rows with numbers that are none: refused by row and property, or skipped and counted.</summary>
public class InvalidRowTests
{
    private static readonly House?[] Mixed =
    [
        new(double.NaN, 1), .. House.Tutorial[..3], new(1, double.PositiveInfinity), new(double.NegativeInfinity, double.NaN), .. House.Tutorial[3..], null, new(2, double.NaN),
    ];

    public static TheoryData<TrainerOptions> Ways =>
    [
        new(),
        new() { LearningRate = 0.01, GradientSource = GradientSource.Moments },
        new() { LearningRate = 0.01, GradientSource = GradientSource.Direct },
        new() { LearningRate = 0.01, MiniBatches = new() { Size = 2 } },
        new() { Epochs = 20, GradientSource = GradientSource.Direct, EarlyStopping = new() { ValidationFraction = 0.4, ValidationSeed = 1 } },
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Skipped_they_are_counted_and_the_model_is_the_one_without_them(TrainerOptions options)
    {
        var clean = new House.Trainer(options).Fit(House.Tutorial);
        var trainer = new House.Trainer(options with { InvalidRows = InvalidRows.Skip });

        AssertSkipped(trainer.Fit(Mixed.AsSpan()!), 5);
        AssertSkipped(trainer.Fit(Mixed.ToList()!), 5);
        AssertSkipped(trainer.Fit(Mixed.Select(house => house!)), 5);
        AssertSkipped(await trainer.FitAsync(Stream()), 5);
        AssertSkipped(trainer.Fit(ToColumns(Mixed)), 4);
        AssertSkipped(trainer.Fit(House.Tutorial), 0);

        void AssertSkipped(FitResult<House.Model> fit, int skipped)
        {
            Assert.Equal(skipped, fit.SkippedRows);
            Assert.Equal(clean.Model, fit.Model);
            Assert.Equal(clean.LossHistory, fit.LossHistory);
            Assert.Equal((clean.RowCount, clean.ValidationRowCount), (fit.RowCount, fit.ValidationRowCount));
        }

        async IAsyncEnumerable<House> Stream()
        {
            foreach (var house in Mixed)
            {
                await Task.Yield();
                yield return house!;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Refused_they_are_refused_by_row_and_property_in_columns_too(TrainerOptions options)
    {
        House[] houses = [.. House.Tutorial, new(3, double.NaN)];

        foreach (var refusal in new[]
        {
            Assert.Throws<InvalidRowException>(() => new House.Trainer(options).Fit(houses)),
            Assert.Throws<InvalidRowException>(() => new House.Trainer(options).Fit(ToColumns(houses))),
        })
            Assert.Equal((7, "Price"), (refusal.Row, refusal.Property));
    }

    [Fact]
    public void Negative_weights_are_skipped_too()
    {
        Survey[] rows = [new(1, 1, 2), new(2, -1, 9), new(3, 2, 5)];

        var fit = new Survey.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(rows);

        Assert.Equal(1, fit.SkippedRows);
        Assert.Equal(1.5, fit.Model.Age, 1e-12);
    }

    [Fact]
    public void When_all_are_skipped_there_are_no_rows() =>
        Assert.Contains("no rows of House", Assert.Throws<ArgumentException>(() =>
            new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit([new(double.NaN, 1)])).Message);

    private static Columns<double> ToColumns(IEnumerable<House?> houses)
    {
        var columns = new Columns<double>(2);
        foreach (var house in houses.OfType<House>())
        {
            var block = columns.AddRows(1);
            (block[0, 0], block[1, 0]) = (house.Bedrooms, house.Price);
        }

        return columns;
    }
}
