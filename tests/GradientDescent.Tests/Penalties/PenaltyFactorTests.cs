using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Penalties;

/// <summary>A model's factors multiply the prices of its coefficients.</summary>
public class PenaltyFactorTests
{
    /// <summary>What a direct solution in this test may miss of a weight.</summary>
    private const double Solved = 1e-9;

    /// <summary>What may be left of a slope.</summary>
    private const double Flat = 1e-7;

    private static readonly LossCase Squared = LossCases.All.First(static loss => loss is LossCase<SquaredError>);

    private static readonly Penalty[] Penalties =
        [Penalty.Ridge(0.3), Penalty.Lasso(0.01), new Penalty { L1 = 0.02, L2 = 0.1 }, new() { L1 = 0.01, NonNegative = true }, Penalty.None];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_ridge_is_the_closed_form(bool standardizes)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var problem = new TermedProblem(seed, scale: standardizes ? 100 : 3);
            foreach (var l2 in new[] { 1e-3, 0.1, 10 })
            {
                var expected = ClosedForm<MixedFactors>(problem, l2, standardizes);
                foreach (var solver in Enum.GetValues<LeastSquaresSolver>())
                {
                    var fit = Trainer<MixedFactors>(new() { Penalty = Penalty.Ridge(l2), Standardize = standardizes, Solver = solver }).Fit(problem.Rows);
                    Assert.Equal(StopReason.Solved, fit.StopReason);
                    AssertNear(expected, Weights(fit.Model), Solved);
                }

                var path = Trainer<MixedFactors>(new() { Standardize = standardizes }).RegularizationPath(problem.Rows, PenaltyGrid.Ridge(l2));
                AssertNear(expected, Weights(path.Points[0].Model), Solved);
            }
        }
    }

    [Fact]
    public void A_lasso_and_an_elastic_net_leave_no_way_down()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var problem = new TermedProblem(seed);
            foreach (var penalty in Penalties)
            {
                foreach (var way in Ways.All)
                {
                    var fit = Trainer<MixedFactors>(way with { Penalty = penalty }).Fit(problem.Rows);
                    Assert.InRange(problem.Miss<MixedFactors>(Weights(fit.Model), penalty, Squared, way.Standardize), 0, Flat);
                    Assert.Equal(fit.Metrics.MeanSquaredError + fit.PenaltyValue, fit.Loss, Solved);
                }
            }
        }
    }

    [Fact]
    public void Factors_of_1_are_none_to_the_last_bit()
    {
        var problem = new TermedProblem(1);
        foreach (var penalty in Penalties)
        {
            foreach (var way in Ways.All.Append(RowByRow))
                Assert.Equal(Weights(new Double8.Trainer(way with { Penalty = penalty }).Fit(problem.Rows).Model), Weights(Trainer<Ones>(way with { Penalty = penalty }).Fit(problem.Rows).Model));
        }
    }

    [Fact]
    public void Factors_of_2_are_a_penalty_twice_as_dear_to_the_last_bit()
    {
        var problem = new TermedProblem(2);
        foreach (var penalty in Penalties)
        {
            var twice = penalty with { L1 = 2 * penalty.L1, L2 = 2 * penalty.L2 };
            foreach (var way in Ways.All.Append(RowByRow))
                Assert.Equal(Weights(Trainer<NoTerms>(way with { Penalty = twice }).Fit(problem.Rows).Model), Weights(Trainer<Twos>(way with { Penalty = penalty }).Fit(problem.Rows).Model));
        }
    }

    [Fact]
    public void Where_every_factor_is_0_nothing_is_penalised()
    {
        var problem = new TermedProblem(3);
        var plain = new Double8.Trainer().Fit(problem.Rows);

        var trainer = Trainer<Noughts>(new() { Penalty = new Penalty { L1 = 1, L2 = 1 } });
        var fit = trainer.Fit(problem.Rows);

        Assert.Equal(StopReason.Solved, fit.StopReason);
        Assert.Equal(Weights(plain.Model), Weights(fit.Model));
        Assert.False(fit.Solution!.IsPenalized);
        Assert.Equal(0, fit.PenaltyValue);
        Assert.NotNull(trainer.Diagnose(problem.Rows, fit));
    }

    [Fact]
    public void Where_some_are_not_it_is_a_penalised_fit()
    {
        var problem = new TermedProblem(3);
        var trainer = Trainer<MixedFactors>(new() { Penalty = Penalty.Ridge(1) });

        var fit = trainer.Fit(problem.Rows);

        Assert.True(fit.Solution!.IsPenalized);
        Assert.Contains("without Penalty", Assert.Throws<InvalidOperationException>(() => trainer.Diagnose(problem.Rows, fit)).Message);
    }

    [Fact]
    public void A_price_that_outweighs_every_feature_leaves_those_that_cost_nothing()
    {
        var problem = new TermedProblem(4);
        var weights = Weights(Trainer<MixedFactors>(new() { Penalty = Penalty.Lasso(1e4) }).Fit(problem.Rows).Model);

        for (var i = 0; i < TermedProblem.FeatureCount; i++)
            Assert.Equal(MixedFactors.Factors(TermedProblem.FeatureCount)[i] == 0, weights[i] != 0);
    }

    [Fact]
    public void Row_by_row_a_descent_comes_to_the_same_optimum()
    {
        var problem = new TermedProblem(5);
        foreach (var penalty in new[] { Penalty.Ridge(0.1), Penalty.Lasso(0.02), new() { L1 = 0.02, L1Steps = L1Steps.Cumulative } })
        {
            var options = RowByRow with { Penalty = penalty, Epochs = 2000, MiniBatches = RowByRow.MiniBatches! with { AverageFrom = penalty.L1Steps == L1Steps.Cumulative ? null : 60 * 1000 } };
            var expected = Weights(Trainer<MixedFactors>(new() { Penalty = penalty }).Fit(problem.Rows).Model);
            var actual = Weights(Trainer<MixedFactors>(options).Fit(problem.Rows).Model);
            Assert.All(expected.Zip(actual), static pair => Assert.Equal(pair.First, pair.Second, 0.02));
        }
    }

    private static TrainerOptions RowByRow { get; } = new() { LearningRate = LearningRate.InverseScaling(0.1, 0.5), Epochs = 20, MiniBatches = new() { Size = 1 } };

    private static TermedTrainer<TTerms, SquaredError> Trainer<TTerms>(TrainerOptions options)
        where TTerms : ITerms => new(default, options);

    private static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();

    private static void AssertNear(double[] expected, double[] actual, double share) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, share * expected.Max(Math.Abs)));

    /// <summary>(XᵀX + n · diag(factor · L2 · unit²))⁻¹ Xᵀy of centred features and target, by Gauss and Jordan.</summary>
    private static double[] ClosedForm<TTerms>(TermedProblem problem, double l2, bool standardizes)
        where TTerms : ITerms
    {
        const int Size = TermedProblem.FeatureCount;
        double n = problem.Rows.Length;
        double[][] columns = [.. problem.Features.Append([.. problem.Target]).Select(static column => column.Select(cell => cell - column.Average()).ToArray())];
        var factors = TTerms.Factors(Size);
        var system = new double[Size, Size + 1];
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j <= Size; j++)
                system[i, j] = columns[i].Zip(columns[j], static (x, y) => x * y).Sum();
            system[i, i] += n * factors[i] * l2 * (standardizes ? columns[i].Average(static cell => cell * cell) : 1);
        }

        for (var pivot = 0; pivot < Size; pivot++)
        {
            for (var row = 0; row < Size; row++)
            {
                var share = row == pivot ? 0 : system[row, pivot] / system[pivot, pivot];
                for (var column = pivot; column <= Size; column++)
                    system[row, column] -= share * system[pivot, column];
            }
        }

        double[] coefficients = [.. Enumerable.Range(0, Size).Select(i => system[i, Size] / system[i, i])];
        return [.. coefficients, problem.Target.Average() - coefficients.Zip(problem.Features, static (coefficient, feature) => coefficient * feature.Average()).Sum()];
    }
}
