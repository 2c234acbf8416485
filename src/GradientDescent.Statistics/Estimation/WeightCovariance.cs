using GradientDescent.Statistics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace GradientDescent.Statistics.Estimation;

/// <summary>The covariance of the weights, R̃⁻¹MR̃⁻ᵀ. Tests and intervals use M and R̃⁻ᵀx̃ instead, which stay accurate for nearly collinear features.</summary>
internal sealed class WeightCovariance
{
    private readonly Regression _regression;
    private readonly Matrix<double>? _meat;

    /// <param name="regression">The fit.</param>
    /// <param name="diagnostics">The residuals, for the robust kinds.</param>
    /// <param name="errors">The kind of standard errors.</param>
    public WeightCovariance(Regression regression, ResidualDiagnostics? diagnostics, StandardErrors errors)
    {
        _regression = regression;
        if (errors == StandardErrors.Classical || diagnostics is null)
        {
            Matrix = regression.Design.Covariance(regression.ResidualStandardError);
            return;
        }

        var (covariance, power) = errors switch
        {
            StandardErrors.Hc0 => (diagnostics.Hc0(), 0),
            StandardErrors.Hc1 => (diagnostics.Hc1(), 0),
            StandardErrors.Hc2 => (diagnostics.Hc2(), 1),
            StandardErrors.Hc3 => (diagnostics.Hc3(), 2),
            _ => throw new ArgumentOutOfRangeException(nameof(errors), errors, "The value is not defined: use a member of StandardErrors."),
        };
        Matrix = covariance;
        if (regression.Design.ParameterCount == 0)
            return;
        _meat = regression.Design.Kept(diagnostics.Meat(power));
        if (errors == StandardErrors.Hc1)
            _meat *= regression.ResidualDegreesOfFreedom > 0 ? (double)regression.Solution.NonzeroWeightRowCount / regression.ResidualDegreesOfFreedom : double.NaN;
    }

    /// <summary>The covariance matrix, intercept first; 0 in the row and the column of a redundant feature.</summary>
    public double[,] Matrix { get; }

    public double StandardError(int weight) => _regression.Design.IsRedundant(weight) ? double.NaN : Math.Sqrt(Matrix[weight, weight]);

    /// <summary>The variance of the prediction for a row: uᵀMu with u = R̃⁻ᵀx̃.</summary>
    public double VarianceOfPrediction(ReadOnlySpan<double> features)
    {
        if (_regression.Design.ParameterCount == 0)
            return 0;
        var row = _regression.Design.Orthonormal(features);
        return _meat is null ? Math.Pow(_regression.ResidualStandardError * row.L2Norm(), 2) : row.DotProduct(_meat * row);
    }

    /// <summary>
    /// Wald's test that all coefficients are 0: F = gᵀM⁻¹g / k, where g = R̃ · coefficients has k elements. For classical errors this is the explained mean square divided by
    /// the residual mean square.
    /// </summary>
    public FTest FTest()
    {
        var (count, freedom) = (_regression.Design.FeatureCount, _regression.ResidualDegreesOfFreedom);
        var statistic = count == 0 || double.IsNaN(_regression.RSquared) || _regression.Solution.IsExactFit ? double.NaN : Quadratic(_regression.Design.Explained(_regression.Weights)) / count;
        return new(statistic, count, freedom, SnedecorsF.UpperTail(statistic, count, freedom));
    }

    private double Quadratic(Vector<double> explained)
    {
        if (_meat is null)
            return Math.Pow(explained.L2Norm() / _regression.ResidualStandardError, 2);
        var first = _meat.RowCount - explained.Count;
        return explained.DotProduct(_meat.SubMatrix(first, explained.Count, first, explained.Count).LU().Solve(explained));
    }
}
