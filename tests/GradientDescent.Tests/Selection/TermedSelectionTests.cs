using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Penalties;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

/// <summary>A choice of penalty for a model with factors and signs of its own.</summary>
public class TermedSelectionTests
{
    private const double Flat = 1e-10;

    /// <summary>How near a refit comes to an optimum with a kink.</summary>
    private const double Arrival = 1e-6;

    private static readonly LossCase Squared = LossCases.All.First(static loss => loss is LossCase<SquaredError>);

    private static readonly PenaltyGrid[] Grids =
        [PenaltyGrid.RidgeLogSpaced(1e-4, 10, 4), PenaltyGrid.Lasso(8), PenaltyGrid.ElasticNet(0.3, 8), PenaltyGrid.Of(Penalty.None, new() { L1 = 0.01, L2 = 0.01, NonNegative = true })];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Paths_are_optimal(bool standardizes)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var problem = new TermedProblem(seed, scale: standardizes ? 100 : 1);
            foreach (var grid in Grids)
            {
                AssertOptimal<MixedFactors>(problem, grid, standardizes);
                AssertOptimal<MixedSigns>(problem, grid, standardizes);
                AssertOptimal<FactorsAndSigns>(problem, grid, standardizes);
            }
        }
    }

    [Fact]
    public void A_lasso_path_begins_where_the_first_penalised_coefficient_does()
    {
        AssertBeginning<MixedFactors>(standardizes: false, free: 2);
        AssertBeginning<MixedFactors>(standardizes: true, free: 2);
        AssertBeginning<MixedSigns>(standardizes: true, free: 0);
        for (var seed = 0; seed < 20; seed++)
            Assert.Equal(0, SelectionRows.Weights(Path<Twos>(new TermedProblem(seed), PenaltyGrid.Lasso(2), standardizes: false).Points[0].Model.Inner)[..8].Count(static coefficient => coefficient != 0));
    }

    [Fact]
    public void So_does_one_of_a_loss_without_moments()
    {
        var problem = new TermedProblem(7);
        var path = new TermedTrainer<MixedFactors, Huber>(new(delta: 0.1), new() { Standardize = true }).RegularizationPath(problem.Rows, PenaltyGrid.Lasso(2, smallestShare: 0.99)).Points;

        Assert.Equal([2, 3], path.Select(static point => point.NonZeroCount));
    }

    [Fact]
    public void Where_nothing_is_penalised_no_largest_penalty_can_be_computed() => Assert.Contains(
        "list the penalties with PenaltyGrid.Of", Assert.Throws<ArgumentException>(() => Path<Noughts>(new(8), PenaltyGrid.Lasso(), standardizes: false)).Message);

    [Fact]
    public void A_cross_validation_is_refits()
    {
        var problem = new TermedProblem(9);
        foreach (var grid in Grids)
        {
            var validation = new TermedTrainer<FactorsAndSigns, SquaredError>(default).CrossValidate(problem.Rows, Folds.Contiguous(4), grid);
            foreach (var point in validation.Points)
            {
                var trainer = new TermedTrainer<FactorsAndSigns, SquaredError>(default, new() { Penalty = point.Penalty });
                var losses = Enumerable.Range(0, 4).Select(fold =>
                {
                    var model = trainer.Fit([.. problem.Rows.Where((_, row) => row / 15 != fold)]).Model.Inner;
                    return problem.Rows.Where((_, row) => row / 15 == fold).Average(row => Math.Pow(model.Predict(row) - row.Y, 2));
                });
                Assert.Equal(losses.Average(), point.ValidationLoss, Arrival);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Leave_one_out_is_refits(double scale)
    {
        double[] prices = [1e-3, 0.1, 10];
        var problem = new TermedProblem(10, rows: 25, scale);
        var validation = new TermedTrainer<MixedFactors, SquaredError>(default).LeaveOneOut(problem.Rows, PenaltyGrid.Ridge(prices));

        for (var price = 0; price < prices.Length; price++)
        {
            var trainer = new TermedTrainer<MixedFactors, SquaredError>(default, new() { Penalty = Penalty.Ridge(prices[price]) });
            var mean = problem.Rows.Average(row => Math.Pow(trainer.Fit([.. problem.Rows.Where(other => other != row)]).Model.Inner.Predict(row) - row.Y, 2));
            Assert.Equal(mean, validation.Points[price].ValidationLoss, 1e-9 * mean);
        }
    }

    [Fact]
    public void With_factors_of_1_it_is_what_it_is_without_to_the_last_bit()
    {
        var problem = new TermedProblem(11);
        var (ridges, lassos) = (PenaltyGrid.Ridge(0, 0.1, 1), PenaltyGrid.Lasso(10));

        Assert.Equal(
            new Double8.Trainer().LeaveOneOut(problem.Rows, ridges).Points.Select(static point => point.ValidationLoss),
            new TermedTrainer<Ones, SquaredError>(default).LeaveOneOut(problem.Rows, ridges).Points.Select(static point => point.ValidationLoss));
        Assert.Equal(
            new Double8.Trainer().CrossValidate(problem.Rows, Folds.Shuffled(5), lassos).Points.Select(static point => point.ValidationLoss),
            new TermedTrainer<Ones, SquaredError>(default).CrossValidate(problem.Rows, Folds.Shuffled(5), lassos).Points.Select(static point => point.ValidationLoss));
    }

    [Fact]
    public void Signs_have_no_closed_form() => Assert.Contains(
        "with a required sign",
        Assert.Throws<ArgumentException>(() => new TermedTrainer<MixedSigns, SquaredError>(default).LeaveOneOut(new TermedProblem(12).Rows, PenaltyGrid.Ridge(1))).Message);

    private static RegularizationPath<TermedModel<Double8.Model, TTerms>> Path<TTerms>(TermedProblem problem, PenaltyGrid grid, bool standardizes)
        where TTerms : ITerms => new TermedTrainer<TTerms, SquaredError>(default, new() { Standardize = standardizes }).RegularizationPath(problem.Rows, grid);

    private static void AssertOptimal<TTerms>(TermedProblem problem, PenaltyGrid grid, bool standardizes)
        where TTerms : ITerms => Assert.All(
            Path<TTerms>(problem, grid, standardizes).Points,
            point => Assert.InRange(problem.Miss<TTerms>(SelectionRows.Weights(point.Model.Inner), point.Penalty, Squared, standardizes), 0, Flat));

    private static void AssertBeginning<TTerms>(bool standardizes, int free)
        where TTerms : ITerms
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var problem = new TermedProblem(seed);
            var largest = Path<TTerms>(problem, PenaltyGrid.Lasso(2), standardizes).Points[0];
            var below = Path<TTerms>(problem, PenaltyGrid.Of(Penalty.Lasso(0.9999 * largest.Penalty.L1)), standardizes).Points[0];

            Assert.Equal([free, free + 1], [largest.NonZeroCount, below.NonZeroCount]);
        }
    }
}
