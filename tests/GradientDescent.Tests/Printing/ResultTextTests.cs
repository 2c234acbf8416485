using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Printing;

/// <summary>Tests the text of results.</summary>
public class ResultTextTests
{
    private static readonly House.Trainer Trainer = new();
    private static readonly FitResult<House.Model> Fit = Trainer.Fit(House.Tutorial);

    [Fact]
    public void A_fit_is_its_formula_how_it_went_and_the_first_advice()
    {
        var diverged = new House.Trainer(new() { LearningRate = 0.082, InvalidRows = InvalidRows.Skip }).Fit([.. House.Tutorial, new(double.NaN, 100)]);

        Assert.Equal("Price = -46.3158 + 84.7368·Bedrooms\nLoss 5691.73, R² 0.661782, 7 rows: Solved", string.Join('\n', Printed.Of(Fit).Split('\n')[..2]));
        Assert.Equal(
            "Price = 0 + 0·Bedrooms\nLoss 65228.6, R² -2.87606, 7 rows, 1 row skipped, 69 epochs: Diverged\n" + diverged.Advice[0],
            Printed.Of(diverged).Split(" (")[0]);
    }

    [Fact]
    public void A_fit_says_how_much_advice_there_is_besides()
    {
        var slow = new House.Trainer(new() { LearningRate = 0.0075 }).Fit(House.Tutorial);

        Assert.EndsWith($"\n{slow.Advice[0]} ({slow.Advice.Count - 1} more in Advice)", Printed.Of(slow), StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_are_named() => Assert.Equal("MSE 5691.73, RMSE 75.4436, R² 0.661782", Printed.Of(Fit.Metrics));

    [Fact]
    public void A_solution_says_how_certain_it_is_and_what_depends_on_what()
    {
        var rows = Enumerable.Range(0, 20).Select(static i => new Double3(i, i * i % 7, i + (i * i % 7), i % 3)).ToArray();
        var redundant = new Double3.Trainer().Fit(rows).Solution!;

        Assert.Matches("^NormalEquations: 1[0-9] correct digits, condition number 1$", Printed.Of(Fit.Solution!));
        Assert.EndsWith($"\n{Assert.Single(redundant.Collinearities)}", Printed.Of(redundant), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_are_named() => Assert.Equal(
        "Mean absolute error 63.7594, Durbin–Watson 1.89102, skewness -0.0139155, kurtosis 1.95524, largest leverage 0.565789", Printed.Of(Trainer.Diagnose(House.Tutorial, Fit)));

    [Fact]
    public void What_is_added_to_a_prediction_is_a_product() =>
        Assert.Equal("Bedrooms: 84.7368 · 6 = 508.421", Printed.Of(Fit.Model.Explain(new(6, 0)).Contributions[0]));

    [Fact]
    public void Details_are_a_line_each()
    {
        var details = Fit.Details(Trainer.PrepareRows(House.Tutorial, Fit.Model)) with
        {
            Inference = new([1, 0, 0, 1], ResidualVariance: 7968.42, DegreesOfFreedom: 5, SmearingFactor: 1.25),
            Extensions = new Dictionary<string, string> { ["owner"] = "1" },
        };
        var provenance = new ModelProvenance(1000, "1.0.0") { Date = new(2026, 1, 31), LevelCounts = [new("Heating", "Gas", 1)] };

        Assert.Equal(
            $"""
            7 rows, GradientDescent {details.Provenance!.LibraryVersion}, MeanSquaredError 5691.73, RSquared 0.661782, Bedrooms from 1 to 5
            Residual variance 7968.42, 5 degrees of freedom, smearing factor 1.25
            Extensions: owner
            """.ReplaceLineEndings("\n"),
            Printed.Of(details));
        Assert.Equal("No details", Printed.Of(new ModelDetails()));
        Assert.Equal("1,000 rows, 2026-01-31, GradientDescent 1.0.0, Heating Gas in 1 row", Printed.Of(provenance));
        Assert.Equal("Bedrooms from 1.5 to 5", Printed.Of(new FeatureRange("Bedrooms", 1.5, 5)));
    }

    [Fact]
    public void A_shape_is_what_the_model_is() => Assert.Equal("House: Price by Bedrooms", Printed.Of(Fit.Shape));
}
