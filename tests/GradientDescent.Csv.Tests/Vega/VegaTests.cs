using GradientDescent.Tests.Golden;

namespace GradientDescent.CsvTests.Vega;

/// <summary>Four well-known tables are read by the names of their columns, and a fit has the coefficients that statsmodels finds.</summary>
public class VegaTests
{
    private static readonly Dictionary<string, ModelEntry> Entries = GoldenFile.Entries<ModelEntry>("Vega/coefficients.json").ToDictionary(static entry => entry.Name);

    [Fact]
    public void Cars() => Compare("cars", new Car.Trainer());

    [Fact]
    public void Penguins() => Compare("penguins", new Penguin.Trainer());

    [Fact]
    public void Movies() => Compare("movies", new Movie.Trainer());

    [Fact]
    public void Countries() => Compare("gapminder", new Country.Trainer());

    private static void Compare<TRow, TModel>(string table, LinearTrainer<TRow, TModel> trainer)
        where TModel : class, ILinearModel<TModel>
    {
        var entry = Entries[table];
        var fit = trainer.Fit(Csv.Open(Path.Combine(AppContext.BaseDirectory, "Vega", $"{table}.csv")));
        var coefficients = fit.Model.Schema.FeatureNames.Append("Intercept").Zip(fit.Model.ToWeights()).ToDictionary(static pair => pair.First, static pair => pair.Second);

        Assert.Equal(entry.N, fit.RowCount);
        Assert.Equal(entry.RSquared, fit.Metrics.RSquared, 1e-12);
        Assert.Equal(entry.Coefficients.Keys.Order(), coefficients.Keys.Order());
        Assert.All(entry.Coefficients, pair => Assert.Equal(pair.Value, coefficients[pair.Key], 1e-10 * Math.Abs(pair.Value)));
    }

    private sealed record ModelEntry(string Name, string Target, int N, double RSquared, Dictionary<string, double> Coefficients);
}
