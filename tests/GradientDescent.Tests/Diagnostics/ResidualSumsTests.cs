using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Diagnostics;

/// <summary>Sums of one's own over rows with their residuals.</summary>
public class ResidualSumsTests
{
    private static readonly House[] Rows = House.Tutorial;

    [Fact]
    public void Of_any_fit()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.05, Epochs = 20 });
        var (fit, total) = (trainer.Fit(Rows), new OwnResiduals());

        fit.AddResidualsTo(trainer.PrepareRows(Rows, fit.Model), total, static () => new());

        Assert.Equal(Rows.Select(house => house.Price - fit.Model.Predict(house)), total.Residuals, Close);
        Assert.Equal(Rows.Select(house => fit.Model.Predict(house)), total.Predictions, Close);
        Assert.Empty(total.Leverages);
    }

    [Fact]
    public void With_leverages_of_an_exact_optimum()
    {
        var trainer = new House.Trainer();
        var (fit, total) = (trainer.Fit(Rows), new OwnResiduals());

        fit.AddLeveragesTo(trainer.PrepareRows(Rows, fit.Model), total, static () => new());

        var mean = Rows.Average(house => house.Bedrooms);
        var spread = Rows.Sum(house => Math.Pow(house.Bedrooms - mean, 2));
        Assert.Equal(Rows.Select(house => (1.0 / Rows.Length) + (Math.Pow(house.Bedrooms - mean, 2) / spread)), total.Leverages, Close);
        Assert.Equal(Rows.Select(house => house.Price), total.Targets);
        Assert.Equal(Rows.Select(house => house.Bedrooms), total.Bedrooms);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(Rows);
        var rows = trainer.PrepareRows(Rows, fit.Model);

        Assert.Equal("fit", Assert.Throws<ArgumentNullException>(() => ((FitResult<House.Model>)null!).AddLeveragesTo(rows, new OwnResiduals(), static () => new())).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => fit.AddResidualsTo(null!, new OwnResiduals(), static () => new())).ParamName);
        Assert.Equal("total", Assert.Throws<ArgumentNullException>(() => fit.AddResidualsTo<House.Model, OwnResiduals>(rows, null!, static () => new())).ParamName);
        Assert.Equal("create", Assert.Throws<ArgumentNullException>(() => fit.AddResidualsTo(rows, new OwnResiduals(), null!)).ParamName);
    }

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected));

    private sealed class OwnResiduals : IResidualSums<OwnResiduals>
    {
        public List<double> Residuals { get; } = [];

        public List<double> Predictions { get; } = [];

        public List<double> Leverages { get; } = [];

        public List<double> Targets { get; } = [];

        public List<double> Bedrooms { get; } = [];

        private List<double>[] All => [Residuals, Predictions, Leverages, Targets, Bedrooms];

        public void Add(ResidualRows rows)
        {
            Residuals.AddRange(rows.Residuals);
            for (var row = 0; row < rows.Count; row++)
                Predictions.Add(rows.Prediction(row));
            Leverages.AddRange(rows.Leverages);
            Targets.AddRange(rows.Targets);
            Bedrooms.AddRange(rows.Feature(0));
        }

        public void Merge(OwnResiduals other)
        {
            foreach (var (mine, its) in All.Zip(other.All))
                mine.AddRange(its);
        }

        public void Clear() => Array.ForEach(All, static list => list.Clear());
    }
}
