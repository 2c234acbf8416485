using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>
/// Refines a solution to the last digit of a double. Each step takes one pass: the residuals of all rows, in twice the digits of a double, give the gradient, and the
/// triangular factor turns the gradient into a step.
/// </summary>
/// <remarks>
/// Å. Björck, Iterative refinement of linear least squares solutions, 1967. Here the residuals are computed again in every pass, not stored. A step multiplies the
/// error by about condition number · 2⁻⁵³: see <see cref="ErrorBound.OfStep"/>.
/// </remarks>
internal sealed class IterativeRefinement
{
    private const int MaxPasses = 6;

    /// <summary>A relative error this small does not change a weight any more.</summary>
    private const double Unnoticeable = Rounding.Unit / 8;

    private readonly Candidate _candidate;
    private readonly LeastSquares _solved;
    private readonly RowSource _rows;
    private readonly DoubleDouble[] _weights;
    private ResidualSums _sums;
    private double[] _errors = [];

    private IterativeRefinement(Candidate candidate, RowSource rows)
    {
        _candidate = candidate;
        _solved = candidate.Solved;
        _rows = rows;
        _weights = Array.ConvertAll(_solved.Weights, static weight => (DoubleDouble)weight);
        _sums = Sum();
    }

    /// <summary>Refines the optimum of the rows from which the factor was computed by QR.</summary>
    public static Optimum Run(Candidate candidate, RowSource rows) => new IterativeRefinement(candidate, rows).Run();

    private Optimum Run()
    {
        var (remaining, residualSum) = (Largest(_solved.Weights), double.NaN);
        for (var pass = 1; pass <= MaxPasses; pass++)
        {
            var gradient = Gradient();
            var step = Step(gradient);
            var size = Largest(step);
            var contraction = size == 0 ? 0 : size / remaining;
            if (!(contraction < 0.5))
                break;

            residualSum = ResidualSumAfter(step, gradient);
            for (var i = 0; i < step.Length; i++)
                _weights[i] += step[i];
            remaining = size;
            _errors = _candidate.Bound.OfStep(step);
            if (Enumerable.Range(0, step.Length).All(i => _errors[i] <= Unnoticeable * CertainDigits.Size(_solved, _weights[i].High, i)))
                break;
            _sums = Sum();
        }

        return double.IsNaN(residualSum) ? _candidate.Optimum : Refined(residualSum);
    }

    private ResidualSums Sum()
    {
        var features = _solved.Factor.FeatureCount;
        var sums = new ResidualSums([.. _weights], features, isWeighted: _rows.ColumnCount > features + 1);
        _rows.AddTo(sums, sums.CreateAlike);
        return sums;
    }

    /// <summary>Σ w times minus half the gradient of the objective: by the coefficients (of centred features if there is an intercept), then by the intercept.</summary>
    private double[] Gradient()
    {
        var factor = _solved.Factor;
        var gradient = new double[_weights.Length];
        for (var i = 0; i < factor.FeatureCount; i++)
        {
            var sum = _sums.GradientSum(i) - (_weights[i] * (factor.Totals.Weight * _solved.PenaltyWeights.L2Weight(i)));
            gradient[i] = _solved.IsZero(i) ? 0 : (double)(_solved.HasIntercept ? sum - (_sums.GradientSum(factor.FeatureCount) * factor.Mean[i]) : sum);
        }

        if (_solved.HasIntercept)
            gradient[^1] = (double)_sums.GradientSum(factor.FeatureCount);
        return gradient;
    }

    private double[] Step(double[] gradient)
    {
        double[] step = [.. gradient];
        _solved.SolveProducts(step);
        if (_solved.HasIntercept)
            step[^1] = (gradient[^1] / _solved.Factor.Totals.Weight) - Vectors.Dot(_solved.Factor.Mean[..^1], step);
        return step;
    }

    /// <summary>The objective is a parabola along the step, and the step ends at its minimum.</summary>
    private double ResidualSumAfter(double[] step, double[] gradient)
    {
        var factor = _solved.Factor;
        var sum = _sums.SquareSum;
        for (var i = 0; i < factor.FeatureCount; i++)
        {
            var penaltyWeight = factor.Totals.Weight * _solved.PenaltyWeights.L2Weight(i);
            var (before, after) = (_weights[i].High, _weights[i].High + step[i]);
            sum += -(step[i] * gradient[i]) + (penaltyWeight * ((before * before) - (after * after)));
        }

        if (_solved.HasIntercept)
            sum += -gradient[^1] * gradient[^1] / factor.Totals.Weight;
        return Math.Max(0, (double)sum);
    }

    private Optimum Refined(double residualSum)
    {
        var weights = Array.ConvertAll(_weights, static weight => (double)weight);
        var errors = _candidate.InputErrors(_sums.Sizes);
        Vectors.AddScaled(1, _errors, errors);
        Vectors.AddScaled(1, _candidate.Bound.OfResiduals(), errors);
        for (var i = 0; i < errors.Length; i++)
            errors[i] += Rounding.Unit * Math.Abs(weights[i]);
        return new(_solved, SolutionMethod.RefinedQr, weights, CertainDigits.Of(_solved, weights, errors), residualSum);
    }

    /// <summary>The largest weight, each multiplied by its effect on predictions.</summary>
    private double Largest(ReadOnlySpan<double> weights)
    {
        var largest = 0.0;
        for (var i = 0; i < weights.Length; i++)
            largest = Math.Max(largest, Math.Abs(weights[i]) * Scale(i));
        return largest;
    }

    private double Scale(int weight) => weight < _solved.Factor.FeatureCount ? _solved.Factor.RootMeanSquare(weight) : 1;
}
