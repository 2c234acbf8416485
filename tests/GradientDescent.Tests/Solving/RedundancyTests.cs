using CsCheck;

namespace GradientDescent.Tests.Solving;

public class RedundancyTests
{
    private static readonly Gen<int> Cell = Gen.Int[-1000, 1000];
    private static readonly Gen<double[][]> Cells = Gen.Int[8, 60].SelectMany(rows => Cell.Select(static cell => (double)cell).Array[rows].Array[4]);

    [Theory]
    [InlineData(LeastSquaresSolver.Auto)]
    [InlineData(LeastSquaresSolver.NormalEquations)]
    [InlineData(LeastSquaresSolver.Qr)]
    public void Whole_numbers_that_others_determine_are_found_and_nothing_else(LeastSquaresSolver solver) =>
        Gen.Select(Cells, Gen.Int[-5, 5], Gen.Int[-5, 5], Cell).Sample((cells, first, second, constant) =>
        {
            cells[2] = [.. cells[0].Zip(cells[1], (x1, x2) => (first * x1) + (second * x2) + constant)];

            var optimum = new LeastSquaresProblem(cells).Solve(solver);

            Assert.Equal([2], LeastSquaresProblem.Redundant(optimum));
        }, iter: 100);

    /// <summary>Numbers up to 2·10¹⁰ that are those of others but for 1 up or down.</summary>
    [Fact]
    public void A_ten_billionth_of_its_own_is_enough_for_a_feature_to_be_kept_and_its_coefficient_to_be_right() =>
        Gen.Select(Cells, Gen.Int[-1, 1].Array[60]).Sample((cells, own) =>
        {
            cells[2] = [.. cells[0].Select((x1, row) => (1e7 * (x1 + cells[1][row])) + own[row])];
            var problem = new LeastSquaresProblem(cells);
            if (problem.Exact([]).Redundant.Length > 0)
                return;

            var optimum = problem.Solve(LeastSquaresSolver.Auto);

            Assert.Empty(LeastSquaresProblem.Redundant(optimum));
            Assert.All(optimum.Digits.Zip(problem.TrueDigits(optimum)), static digits => Assert.InRange(digits.First, 6, digits.Second));
            Assert.All(problem.TrueDigits(optimum), static digits => Assert.InRange(digits, 9, 16));
        }, iter: 100);
}
