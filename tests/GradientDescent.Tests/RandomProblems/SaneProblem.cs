using GradientDescent.Numerics;
using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RandomProblems;

/// <summary>
/// A problem from a seed that a trainer should solve: a penalty that neither does nothing nor takes all, and no descent option, or an optimizer with the rate that its
/// theory asks for and epochs enough.
/// </summary>
internal sealed class SaneProblem
{
    /// <summary>Beyond this a problem is not one that a descent has to solve.</summary>
    private const double MostCondition = 1e6;

    /// <summary>Plain gradient descent takes about as many epochs as this for each digit; no one would take it for more.</summary>
    private const double MostConditionOfPlainDescent = 200;

    /// <summary>What of the loss at the start does not matter: an optimum may be 0.</summary>
    private const double Negligible = 1e-8;

    private readonly RandomRows _rows;
    private readonly LossCase _loss;
    private readonly LeastLoss _least;
    private readonly double[] _units;
    private readonly double[] _factors;

    public SaneProblem(int seed, ModelCase model, LossCase loss)
    {
        var random = new Random(~seed);
        _rows = new(seed, model.FeatureCount);
        _loss = loss;
        _factors = model.Terms.Sizes;
        var standardize = random.Next(2) == 0;
        double[] spreads = [.. _rows.Features.Select(feature => Spread(feature, model.HasIntercept))];
        _units = standardize ? spreads : [.. spreads.Select(_ => 1.0)];
        var penalty = PenaltyOf(random, spreads);

        // The reference knows no coefficient that may be nothing but 0.
        penalty = penalty with { NonNegative = penalty.NonNegative && !model.Terms.Upper.Contains(0) };
        _least = new(_rows, model.HasIntercept, loss, penalty, model.Terms, _units);
        var condition = spreads.Contains(0) || !_least.IsFullRank ? double.PositiveInfinity : Condition(model.HasIntercept, spreads, penalty);
        IsSolvable = condition < MostCondition;
        Options = new TrainerOptions { Penalty = penalty, Standardize = standardize, MaxDegreeOfParallelism = 1 };
        if (condition < MostConditionOfPlainDescent && penalty == Penalty.None && loss is LossCase<SquaredError> or LossCase<Halved<SquaredError>>)
            Options = Descending(random);
    }

    /// <summary>Whether loss and penalty bend no more than a million times as much in one direction as in another, each coefficient in units that suit it.</summary>
    public bool IsSolvable { get; }

    public TrainerOptions Options { get; }

    public double[][] Columns => _rows.Columns;

    /// <summary>By how much more than the least loss the loss of these weights is, as a share of it; less than 0 where the reference is not the least.</summary>
    public double Excess(double[] weights)
    {
        var negligible = Negligible * _least.AtZero;
        var least = _least.Value(negligible / 10);
        var penalty = Options.Penalty;
        var loss = 0.0;
        for (var row = 0; row < _rows.Target.Length; row++)
        {
            var prediction = weights.Length > _units.Length ? weights[^1] : 0;
            for (var i = 0; i < _units.Length; i++)
                prediction += weights[i] * _rows.Features[i][row];
            loss += _loss.At(prediction - _rows.Target[row]).Loss / _rows.Target.Length;
        }

        for (var i = 0; i < _units.Length; i++)
            loss += _factors[i] * ((penalty.L1 * Math.Abs(weights[i] * _units[i])) + (penalty.L2 * weights[i] * _units[i] * weights[i] * _units[i]));
        return Math.Abs(loss - least) <= negligible ? 0 : (loss - least) / least;
    }

    private TrainerOptions Descending(Random random) => random.Next(6) switch
    {
        0 => Options with { Standardize = true, Epochs = 3000 },
        1 => Options with { Standardize = true, Epochs = 3000, Optimizer = Optimizer.Momentum() },
        2 => Options with { Standardize = true, Epochs = 3000, Optimizer = Optimizer.Nesterov() },
        3 => Options with { Standardize = true, Epochs = 3000, Optimizer = Optimizer.Fista() },
        4 => Options with { Standardize = true, Epochs = 300, Optimizer = Optimizer.Lbfgs() },
        _ => Options,
    };

    /// <summary>Prices with which the penalty of a coefficient that explains the target is a thousandth of the loss, or as much as it, or between.</summary>
    private Penalty PenaltyOf(Random random, double[] spreads)
    {
        var target = _rows.Target.Average(Math.Abs);
        var loss = _rows.Target.Average(value => _loss.At(-value).Loss);
        var size = spreads.Select((spread, i) => spread > 0 ? Math.Log(spread / _units[i]) : 0).Average();
        var coefficient = target > 0 ? target / Math.Exp(size) : 1;
        double Share() => Math.Pow(10, -3 * random.NextDouble());
        var penalty = RandomOptions.AnyPenalty(random, Share);
        return penalty with { L1 = penalty.L1 * loss / coefficient, L2 = penalty.L2 * loss / (coefficient * coefficient) };
    }

    private double Condition(bool hasIntercept, double[] spreads, Penalty penalty)
    {
        var count = spreads.Length;
        double n = _rows.Target.Length;
        double[] means = [.. _rows.Features.Select(feature => hasIntercept ? feature.Average() : 0)];
        var hessian = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                for (var row = 0; row < n; row++)
                    hessian[i, j] += (_rows.Features[i][row] - means[i]) / spreads[i] * ((_rows.Features[j][row] - means[j]) / spreads[j]) / n;
            }

            hessian[i, i] += _factors[i] * penalty.L2 * Math.Pow(_units[i] / spreads[i], 2);
        }

        double[] roots = [.. Enumerable.Range(0, count).Select(i => Math.Sqrt(hessian[i, i]))];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                hessian[i, j] /= roots[i] * roots[j];
        }

        var curvatures = SymmetricEigenvalues.Of(hessian);
        return curvatures[0] > 0 ? curvatures[^1] / curvatures[0] : double.PositiveInfinity;
    }

    private static double Spread(double[] feature, bool hasIntercept)
    {
        var mean = hasIntercept ? feature.Average() : 0;
        return Math.Sqrt(feature.Average(cell => (cell - mean) * (cell - mean)));
    }
}
