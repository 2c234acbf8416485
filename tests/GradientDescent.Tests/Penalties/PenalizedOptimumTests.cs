using CsCheck;
using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Penalties;

/// <summary>At the optimum of loss and penalty no direction leads down: the Karush-Kuhn-Tucker conditions, checked coefficient by coefficient.</summary>
public class PenalizedOptimumTests
{
    private const double Flat = 1e-6;

    private static readonly ModelCase Model = new ModelCase<Double3, double, Double3.Trainer.Kernel, Double3.Model>();

    private static readonly Gen<double[][]> Rows = Gen.Double[-1, 1].Array[40].Array[4];

    private static readonly Gen<double> Price = Gen.Bool.Select(costs => costs ? 0.05 : 0);

    public static TheoryData<string> SmoothLosses => [.. Smooth.Keys];

    private static Dictionary<string, LossCase> Smooth { get; } =
        LossCases.All.Where(loss => loss.CurvatureBound is not null).ToDictionary(loss => loss.ToString());

    private static TrainerOptions[] Ways { get; } =
    [
        new(),
        new() { Standardize = true },
        new() { Optimizer = Optimizer.Fista(), Epochs = 200_000, EarlyStopping = new() { GradientTolerance = 1e-8 } },
        new() { Optimizer = Optimizer.GradientDescent(), Epochs = 200_000, EarlyStopping = new() { GradientTolerance = 1e-8 } },
        new() { Optimizer = Optimizer.Lbfgs(), Epochs = 200 },
    ];

    [Theory]
    [MemberData(nameof(SmoothLosses))]
    public void Lasso_and_elastic_net_leave_no_way_down_and_exact_zeros(string name)
    {
        var zeros = 0;
        Gen.Select(Rows, Gen.Double[0, 0.2], Gen.Double[0, 0.1]).Sample((columns, l1, l2) =>
        {
            foreach (var way in Ways)
            {
                var penalty = new Penalty { L1 = l1 + 1e-3, L2 = l2 };
                var fit = Model.Fit(Smooth[name], way with { Penalty = penalty }, columns);
                AssertOptimal(Smooth[name], penalty, columns, fit.Weights, way.Standardize);
                Interlocked.Add(ref zeros, fit.Weights[..3].Count(coefficient => coefficient == 0));
            }
        }, iter: 20);

        Assert.True(zeros > 0);
    }

    [Theory]
    [MemberData(nameof(SmoothLosses))]
    public void Coefficients_that_must_not_be_negative_leave_no_way_down_that_is_allowed(string name) =>
        Gen.Select(Rows, Price, Price).Sample((columns, l1, l2) =>
        {
            foreach (var way in Ways)
            {
                var penalty = new Penalty { NonNegative = true, L1 = l1, L2 = l2 };
                var fit = Model.Fit(Smooth[name], way with { Penalty = penalty }, columns);
                AssertOptimal(Smooth[name], penalty, columns, fit.Weights, way.Standardize);
            }
        }, iter: 20);

    [Fact]
    public void A_start_that_is_not_allowed_is_not_kept_however_good_it_is()
    {
        Double1[] rows = [new(-1, 2), new(0, 0), new(1, -2)];
        var options = new TrainerOptions { Penalty = new() { NonNegative = true }, Epochs = 10 };

        var fit = new Double1.Trainer(options).Fit(rows, new Double1.Model { Intercept = 0, X1 = -2 });

        Assert.Equal(0, fit.Model.X1);
        Assert.All(fit.ModelHistory, model => Assert.True(model.X1 >= 0));
    }

    [Fact]
    public void A_price_that_outweighs_every_feature_leaves_the_intercept_alone()
    {
        var fit = new House.Trainer(new() { Penalty = Penalty.Lasso(1e4) }).Fit(House.Tutorial);

        Assert.Equal(0, fit.Model.Bedrooms);
        Assert.Equal(220, fit.Model.Intercept, 1e-9);
        Assert.Equal(0, fit.PenaltyValue);
    }

    [Fact]
    public void Prices_that_are_none_are_refused_by_name()
    {
        foreach (var price in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains("L2", Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Ridge(price)).Message);
            Assert.Contains("L1", Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Lasso(price)).Message);
        }
    }

    private static void AssertOptimal(LossCase loss, Penalty penalty, double[][] columns, double[] weights, bool isStandardized)
    {
        double n = columns[0].Length;
        var slopes = Enumerable.Range(0, columns[0].Length).Select(row =>
            loss.At(weights[3] + (weights[0] * columns[0][row]) + (weights[1] * columns[1][row]) + (weights[2] * columns[2][row]) - columns[3][row]).Slope).ToArray();
        Assert.Equal(0, slopes.Sum() / n, Flat);
        for (var i = 0; i < 3; i++)
        {
            var mean = columns[i].Average();
            var unit = isStandardized ? Math.Sqrt(columns[i].Average(cell => (cell - mean) * (cell - mean))) : 1;
            var (kink, gradient) = (penalty.L1 * unit, (2 * penalty.L2 * unit * unit * weights[i]) + slopes.Select((slope, row) => slope * columns[i][row]).Sum() / n);
            if (weights[i] != 0)
                Assert.Equal(0, gradient + (Math.Sign(weights[i]) * kink), Flat);
            else
                Assert.InRange(gradient, -kink - Flat, penalty.NonNegative ? double.PositiveInfinity : kink + Flat);
            Assert.True(weights[i] >= 0 || !penalty.NonNegative);
        }
    }
}
