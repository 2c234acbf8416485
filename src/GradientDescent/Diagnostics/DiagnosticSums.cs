using System.Numerics;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>Computes all diagnostics of a fit's residuals in one pass over the rows.</summary>
internal sealed class DiagnosticSums : IBlockSums<DiagnosticSums>
{
    private readonly LeastSquaresSolution _solution;
    private readonly bool _hasIntercept;
    private readonly bool _isWeighted;
    private readonly double[] _weights;
    private readonly OrthonormalRows _design;
    private readonly ResidualStrip _strip;
    private readonly ResidualSeries _series = new();
    private readonly SandwichSums _sandwich;
    private readonly BreuschPaganSums _breuschPagan;
    private readonly WhiteSums _white = new();
    private readonly double _unit;
    private double _absolute;
    private double _largestLeverage;

    /// <param name="solution">The solution of the fit.</param>
    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="hasIntercept">Whether there is an intercept.</param>
    /// <param name="isWeighted">Whether the column after the target is a sample weight.</param>
    public DiagnosticSums(LeastSquaresSolution solution, double[] weights, bool hasIntercept, bool isWeighted)
    {
        _solution = solution;
        _weights = weights;
        _hasIntercept = hasIntercept;
        _isWeighted = isWeighted;
        _design = new(solution, hasIntercept);
        _sandwich = new(_design.ColumnCount);
        _breuschPagan = new(_design.ColumnCount - First, isWeighted);
        _strip = new(_design, weights, hasIntercept, isWeighted);
        _unit = solution.ResidualSumOfSquares > 0 ? Math.Sqrt(solution.ResidualSumOfSquares / solution.NonzeroWeightRowCount) : 1;
    }

    /// <summary>The index of the first feature among the columns of the design.</summary>
    private int First => _hasIntercept ? 1 : 0;

    /// <summary>Creates cleared sums for other rows of the same fit.</summary>
    public DiagnosticSums CreateAlike() => new(_solution, _weights, _hasIntercept, _isWeighted);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += RowStrip.MaxRows)
        {
            _strip.Fill(block.Slice(from, RowStrip.MaxRows));
            Scale();
            _sandwich.Add(_design, _strip.Residuals, _strip.Leverages);
            _breuschPagan.Add(_design, First, _strip.Roots, _strip.Residuals);
            _white.Add(_strip.Roots, _strip.Residuals, _strip.Fitted);
            AddInOrder();
        }
    }

    public void Merge(DiagnosticSums other)
    {
        _absolute += other._absolute;
        _largestLeverage = Math.Max(_largestLeverage, other._largestLeverage);
        _series.Merge(other._series);
        _sandwich.Merge(other._sandwich);
        _breuschPagan.Merge(other._breuschPagan);
        _white.Merge(other._white);
    }

    public void Clear()
    {
        _absolute = _largestLeverage = 0;
        _series.Clear();
        _sandwich.Clear();
        _breuschPagan.Clear();
        _white.Clear();
    }

    /// <param name="featureNames">The names of the features, for the advice.</param>
    /// <exception cref="ArgumentException">The rows are not those of the fit, or the sums are not finite.</exception>
    public ResidualDiagnostics ToDiagnostics(IReadOnlyList<string> featureNames)
    {
        TrainingRowCount.Require(_solution, _series.Count);
        if (!double.IsFinite(_absolute))
            throw new ArgumentException("The residuals are too large for the number type: scale the target down.");
        var rows = _solution.NonzeroWeightRowCount;
        var advised = _hasIntercept ? new WeightList(["Intercept", .. featureNames], [_weights[^1], .. _weights[..^1]]) : new WeightList(featureNames, _weights);
        return new(advised, _hasIntercept, [.. Enumerable.Range(0, SandwichSums.Powers).Select(power => _sandwich.ToMeat(power, _design, _weights.Length, _unit * _unit))])
        {
            Solution = _solution,
            MeanAbsoluteError = _unit * _absolute / _solution.SumOfWeights,
            DurbinWatson = OfResiduals(_series.DurbinWatson),
            Skewness = OfResiduals(_series.Skewness),
            Kurtosis = OfResiduals(_series.Kurtosis),
            BreuschPagan = OfResiduals(_breuschPagan.ToTest(rows)),
            White = OfResiduals(_white.ToTest(rows)),
            LargestLeverage = _largestLeverage,
        };
    }

    /// <summary>A statistic of residuals that are more than rounding errors.</summary>
    private double OfResiduals(double statistic) => _solution.IsExactFit ? double.NaN : statistic;

    private ChiSquaredStatistic OfResiduals(ChiSquaredStatistic statistic) => _solution.IsExactFit ? statistic with { Value = double.NaN } : statistic;

    /// <summary>Writes √w (target − prediction), and the predictions less the centre of the target. Both are divided by the root mean square of the residuals.</summary>
    private void Scale()
    {
        var roots = _strip.Roots;
        var residuals = _strip.Residuals;
        var fitted = _strip.Fitted;
        for (var i = 0; i < roots.Length; i++)
        {
            residuals[i] *= roots[i] / Vector.Create(_unit);
            fitted[i] /= Vector.Create(_unit);
        }
    }

    private void AddInOrder()
    {
        var roots = MemoryMarshal.Cast<Vector<double>, double>(_strip.Roots);
        var residuals = MemoryMarshal.Cast<Vector<double>, double>(_strip.Residuals);
        var leverages = MemoryMarshal.Cast<Vector<double>, double>(_strip.Leverages);
        for (var row = 0; row < roots.Length; row++)
        {
            if (roots[row] == 0)
                continue;
            _series.Add(residuals[row]);
            _absolute += roots[row] * Math.Abs(residuals[row]);
            _largestLeverage = Math.Max(_largestLeverage, leverages[row]);
        }
    }
}
