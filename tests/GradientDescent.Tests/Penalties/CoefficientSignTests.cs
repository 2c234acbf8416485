using GradientDescent.Penalties;
using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Penalties;

/// <summary>Coefficients that must have a sign leave no way down that is allowed.</summary>
public class CoefficientSignTests
{
    private const double Flat = 1e-7;

    private static readonly Dictionary<string, LossCase> Smooth =
        LossCases.All.Where(static loss => loss.CurvatureBound is not null).ToDictionary(static loss => loss.ToString());

    private static readonly Penalty[] Penalties =
        [Penalty.None, Penalty.Ridge(0.1), Penalty.Lasso(0.01), new Penalty { L1 = 0.02, L2 = 0.1 }, new() { NonNegative = true }, new() { L1 = 0.01, NonNegative = true }];

    public static TheoryData<string> SmoothLosses => [.. Smooth.Keys];

    [Fact]
    public void Every_way_leads_to_the_optimum()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var problem = new TermedProblem(seed);
            foreach (var penalty in Penalties)
            {
                AssertOptimal<NonNegatives>(problem, penalty);
                AssertOptimal<NonPositives>(problem, penalty);
                AssertOptimal<MixedSigns>(problem, penalty);
                AssertOptimal<FactorsAndSigns>(problem, penalty);
            }
        }
    }

    [Fact]
    public void Without_options_many_problems_of_many_scales_are_optimal_from_moments()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = new TermedProblem(seed, rows: 20 + (seed % 50), scale: 1e3);
            var fit = Trainer<MixedSigns>(new()).Fit(problem.Rows);

            Assert.Equal(GradientSource.Moments, fit.GradientSource);
            Assert.Equal(StopReason.Converged, fit.StopReason);
            Assert.Null(fit.Solution);
            Assert.InRange(problem.Miss<MixedSigns>(Weights(fit.Model), Penalty.None, Smooth["squared error"]), 0, Flat);
        }
    }

    [Theory]
    [MemberData(nameof(SmoothLosses))]
    public void So_does_every_smooth_loss(string name)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var problem = new TermedProblem(seed);
            double[][] columns = [.. problem.Features, [.. problem.Target]];
            foreach (var penalty in Penalties)
            {
                var fit = new ModelCase<Double8, double, Double8.Trainer.Kernel, TermedModel<Double8.Model, FactorsAndSigns>>().Fit(Smooth[name], new() { Penalty = penalty }, columns);
                Assert.InRange(problem.Miss<FactorsAndSigns>(fit.Weights, penalty, Smooth[name]), 0, Flat);
            }
        }
    }

    [Fact]
    public void All_of_one_sign_are_a_penalty_that_forbids_the_other_to_the_last_bit()
    {
        var problem = new TermedProblem(1);
        foreach (var way in Ways.All)
        {
            var penalty = new Penalty { NonNegative = true, L2 = 0.01 };
            Assert.Equal(
                Weights(Trainer<NoTerms>(way with { Penalty = penalty }).Fit(problem.Rows).Model),
                Weights(Trainer<NonNegatives>(way with { Penalty = Penalty.Ridge(0.01) }).Fit(problem.Rows).Model));
        }
    }

    [Fact]
    public void A_coefficient_that_may_be_on_neither_side_is_0()
    {
        var weights = Weights(Trainer<NonPositives>(new() { Penalty = new() { NonNegative = true } }).Fit(new TermedProblem(2).Rows).Model);

        Assert.All(weights[..TermedProblem.FeatureCount], static coefficient => Assert.Equal(0, coefficient));
    }

    [Fact]
    public void A_start_that_is_not_allowed_is_not_kept_however_good_it_is()
    {
        var problem = new TermedProblem(3);
        var optimum = new Double8.Trainer().Fit(problem.Rows).Model;

        var fit = Trainer<NonPositives>(new() { Epochs = 10 }).Fit(problem.Rows, new(optimum));

        Assert.All(fit.ModelHistory, static model => Assert.All(Weights(model)[..TermedProblem.FeatureCount], static coefficient => Assert.True(coefficient <= 0)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Batches_stay_where_it_is_allowed_and_come_to_the_optimum(int size)
    {
        var problem = new TermedProblem(4);
        var expected = Weights(Trainer<FactorsAndSigns>(new() { Penalty = Penalty.Lasso(0.01) }).Fit(problem.Rows).Model);
        foreach (var steps in Enum.GetValues<L1Steps>())
        {
            var fit = Trainer<FactorsAndSigns>(new()
            {
                Penalty = new() { L1 = 0.01, L1Steps = steps },
                LearningRate = LearningRate.InverseScaling(0.2, 0.5),
                Epochs = 3000,
                MiniBatches = new() { Size = size, AverageFrom = steps == L1Steps.Cumulative ? null : 60 * 1000 / size },
            }).Fit(problem.Rows);

            var bounds = CoefficientSettings.Of(TermedModel<Double8.Model, FactorsAndSigns>.CreateShape().Schema);
            Assert.All(fit.ModelHistory, model => Assert.All(Enumerable.Range(0, TermedProblem.FeatureCount), i => Assert.InRange(Weights(model)[i], bounds.Lower[i], bounds.Upper[i])));
            Assert.All(expected.Zip(Weights(fit.Model)), static pair => Assert.Equal(pair.First, pair.Second, 0.03));
        }
    }

    [Fact]
    public void Cumulative_steps_would_average_to_the_other_side()
    {
        var options = new TrainerOptions
        {
            Penalty = new() { L1 = 0.1, L1Steps = L1Steps.Cumulative },
            LearningRate = LearningRate.InverseScaling(0.1, 0.5),
            MiniBatches = new() { Size = 1, AverageFrom = 60 },
        };

        Assert.Contains("L1Steps.Proximal", Assert.Throws<ArgumentException>(() => Trainer<MixedSigns>(options)).Message);
        Trainer<MixedFactors>(options);
    }

    [Fact]
    public void There_are_no_diagnostics_beside_an_optimum_that_is_not_the_least_squares()
    {
        var problem = new TermedProblem(5);
        var trainer = Trainer<MixedSigns>(new());

        Assert.Contains("with a required sign", Assert.Throws<InvalidOperationException>(() => trainer.Diagnose(problem.Rows, trainer.Fit(problem.Rows))).Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_factor_that_no_penalty_can_have_is_refused(double factor) =>
        Assert.Equal("PenaltyFactor", Assert.Throws<ArgumentOutOfRangeException>(() => new ModelFeature(new ModelProperty("Area")) { PenaltyFactor = factor }).ParamName);

    [Fact]
    public void A_sign_that_there_is_not_is_refused() =>
        Assert.Equal("Sign", Assert.Throws<ArgumentOutOfRangeException>(() => new ModelFeature(new ModelProperty("Area")) { Sign = (CoefficientSign)3 }).ParamName);

    private static void AssertOptimal<TTerms>(TermedProblem problem, Penalty penalty)
        where TTerms : ITerms
    {
        foreach (var way in Ways.All)
        {
            var fit = Trainer<TTerms>(way with { Penalty = penalty }).Fit(problem.Rows);
            Assert.InRange(problem.Miss<TTerms>(Weights(fit.Model), penalty, Smooth["squared error"], way.Standardize), 0, Flat);
        }
    }

    private static TermedTrainer<TTerms, SquaredError> Trainer<TTerms>(TrainerOptions options)
        where TTerms : ITerms => new(default, options);

    private static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();
}
