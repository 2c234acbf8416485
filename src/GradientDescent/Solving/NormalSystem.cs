using GradientDescent.Penalties;

namespace GradientDescent.Solving;

/// <summary>Solves the normal equations of some of the features, with the penalty, by Cholesky factorisation.</summary>
internal sealed class NormalSystem
{
    private readonly NormalEquations _equations;
    private readonly double[,] _matrix;
    private readonly Triangle _factor;

    public NormalSystem(NormalEquations equations)
    {
        _equations = equations;
        _matrix = new double[equations.Size + 1, equations.Size + 1];
        _factor = new(_matrix);
    }

    /// <summary>
    /// Minimises loss and penalty over the coefficients w of these features, with the signs that they have now: (P + L2)w = c − L1/2 · sign(w). The other
    /// coefficients are 0, as is that of a feature that those before it determine.
    /// </summary>
    /// <returns>Whether no feature is determined by those before it.</returns>
    public bool Solve(ReadOnlySpan<int> features, PenaltyWeights penaltyWeights, Span<double> coefficients)
    {
        var count = features.Length;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            for (var j = i; j < count; j++)
                _matrix[i, j] = _equations.Products(features[j])[feature];
            _matrix[i, i] += penaltyWeights.L2Weight(feature);

            var slope = penaltyWeights.IsSmooth ? 0 : Math.Sign(coefficients[feature]) * penaltyWeights.L1Weight(feature) / 2;
            _matrix[i, count] = _equations.WithTarget[feature] - slope;
        }

        _matrix[count, count] = _equations.TargetSquare;
        var isRegular = Cholesky.Factor(_matrix, count);
        var solution = _factor.Regress(count);
        coefficients.Clear();
        for (var i = 0; i < count; i++)
            coefficients[features[i]] = solution[i];
        return isRegular;
    }
}
