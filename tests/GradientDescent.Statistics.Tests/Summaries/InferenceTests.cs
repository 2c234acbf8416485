namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>A cottage whose price is the logarithm's.</summary>
[LinearModel]
public partial record Cottage([Log] double Area, double Age, [SampleWeight] double Weight, [Target, Log] double Price)
{
    public static readonly Cottage[] Some =
        [new(40, 12, 1, 80), new(55, 30, 2, 110), new(70, 40, 1, 95), new(90, 3, 0.5, 210), new(110, 25, 1, 240), new(150, 8, 3, 390), new(61, 17, 0, 130), new(99, 9, 1, 180)];
}

/// <summary>What a model's file is given for intervals is what the summary has.</summary>
public class InferenceTests
{
    [Fact]
    public void Covariance_variance_and_degrees_of_freedom_are_the_summarys_in_the_order_of_the_weights()
    {
        var fit = new Cottage.Trainer().Fit(Cottage.Some);
        var summary = fit.Summary();

        var inference = summary.ToInference(1.5);

        string[] names = ["LogArea", "Age", "Intercept"];
        Assert.Equal(names, fit.Shape.Schema.WeightNames);
        var theirs = summary.Coefficients.Select(static coefficient => coefficient.Name).ToList();
        Assert.Equal(names.SelectMany(one => names.Select(other => summary.Covariance()[theirs.IndexOf(one), theirs.IndexOf(other)])), inference.Covariance);
        Assert.Equal(names.Select(name => summary[name].StandardError), names.Select((_, i) => Math.Sqrt(inference.Covariance[i * 4])));
        Assert.Equal(summary.ResidualStandardError * summary.ResidualStandardError, inference.ResidualVariance);
        Assert.Equal((7 - 3, 1.5), (inference.DegreesOfFreedom, inference.SmearingFactor));
        Assert.Equal(
            Cottage.Some.Sum(row => row.Weight * Residual(fit.Model, row) * Residual(fit.Model, row)) / 4, inference.ResidualVariance, 1e-12);
    }

    [Fact]
    public void Without_intercept_the_order_is_the_summarys()
    {
        var summary = new Spring.Trainer().Fit([new(1, 2.1), new(2, 3.9), new(3, 6.2)]).Summary();

        Assert.Equal([summary.Covariance()[0, 0]], summary.ToInference().Covariance);
        Assert.Null(summary.ToInference().SmearingFactor);
    }

    [Fact]
    public void A_file_keeps_every_bit()
    {
        var trainer = new Cottage.Trainer();
        var fit = trainer.Fit(Cottage.Some);
        var inference = fit.Summary(trainer.Diagnose(Cottage.Some, fit), StandardErrors.Hc3).ToInference(fit.SmearingFactor(trainer.PrepareRows(Cottage.Some, fit.Model)));
        var path = Path.GetTempFileName();
        try
        {
            fit.Model.AttachDetails(new() { Inference = inference }).Save(path);

            foreach (var loaded in new ILinearModel[] { Cottage.Model.Load(path), new LinearModel(File.ReadAllText(path)) })
            {
                var known = loaded.Details()!.Inference!;
                Assert.Equal(inference.Covariance, known.Covariance);
                Assert.Equal((inference.ResidualVariance, inference.DegreesOfFreedom, inference.SmearingFactor), (known.ResidualVariance, known.DegreesOfFreedom, known.SmearingFactor));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Smearing_is_the_weighted_mean_of_the_exponentials_of_the_residuals()
    {
        var trainer = new Cottage.Trainer();
        var fit = trainer.Fit(Cottage.Some);

        var expected = Cottage.Some.Sum(row => row.Weight * Math.Exp(Residual(fit.Model, row))) / Cottage.Some.Sum(static row => row.Weight);

        Assert.Equal(expected, fit.SmearingFactor(trainer.PrepareRows(Cottage.Some, fit.Model)), 1e-12);
    }

    [Fact]
    public void A_target_that_is_no_logarithm_has_no_smearing_factor()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(House.Tutorial);

        Assert.Equal(
            "Price has no smearing factor: only a target marked [Log] has one. SmearingEstimates works for every target.",
            Assert.Throws<InvalidOperationException>(() => fit.SmearingFactor(trainer.PrepareRows(House.Tutorial, fit.Model))).Message);
    }

    [Fact]
    public void What_a_fit_without_degrees_of_freedom_does_not_know_is_not_written()
    {
        var fit = new House.Trainer().Fit([new(1, 2), new(2, 5)]);

        Assert.Contains(
            "has details with a number that is NaN or infinite",
            Assert.Throws<ArgumentException>(() => fit.Model.AttachDetails(new() { Inference = fit.Summary().ToInference() }).ToJson()).Message);
    }

    private static double Residual(Cottage.Model model, Cottage row) => Math.Log(row.Price) - Math.Log(model.Predict(row));
}
