using System.Numerics;
using GradientDescent.Binary;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>Computes all diagnostics of a fit's residuals in one pass over the rows.</summary>
internal sealed class DiagnosticSums : IBlockSums<DiagnosticSums>
{
    private readonly DiagnosedDesign _fit;
    private readonly OrthonormalRows _design;
    private readonly ResidualStrip _strip;
    private readonly RowByRowSums _rows = new();
    private readonly SandwichSums _sandwich;
    private readonly BreuschPaganSums _breuschPagan;
    private readonly WhiteSums _white = new();

    /// <param name="fit">The fit.</param>
    public DiagnosticSums(DiagnosedDesign fit)
    {
        _fit = fit;
        _design = new(fit);
        _sandwich = new(_design.ColumnCount);
        _breuschPagan = new(_design.ColumnCount - First, fit.IsWeighted);
        _strip = new(_design, fit.Weights, fit.HasIntercept, fit.IsWeighted);
    }

    /// <summary>The index of the first feature among the columns of the design.</summary>
    private int First => _fit.HasIntercept ? 1 : 0;

    /// <summary>Creates cleared sums for other rows of the same fit.</summary>
    public DiagnosticSums CreateAlike() => new(_fit);

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
            _rows.Add(_strip);
        }
    }

    public void Merge(DiagnosticSums other)
    {
        _rows.Merge(other._rows);
        _sandwich.Merge(other._sandwich);
        _breuschPagan.Merge(other._breuschPagan);
        _white.Merge(other._white);
    }

    public void Write(NumberWriter to)
    {
        _rows.Write(to);
        _sandwich.Write(to);
        _breuschPagan.Write(to);
        _white.Write(to);
    }

    /// <summary>Reads sums in place of cleared ones.</summary>
    public DiagnosticSums Read(NumberReader from)
    {
        _rows.Read(from);
        _sandwich.Read(from);
        _breuschPagan.Read(from);
        _white.Read(from);
        return this;
    }

    public void Clear()
    {
        _rows.Clear();
        _sandwich.Clear();
        _breuschPagan.Clear();
        _white.Clear();
    }

    /// <param name="solution">The solution of the fit.</param>
    /// <param name="featureNames">The names of the features, for the advice.</param>
    /// <exception cref="ArgumentException">The rows are not those of the fit, or the sums are not finite.</exception>
    public ResidualDiagnostics ToDiagnostics(LeastSquaresSolution solution, IReadOnlyList<string> featureNames)
    {
        TrainingRowCount.Require(solution, _rows.Series.Count);
        if (!double.IsFinite(_rows.AbsoluteErrors))
            throw new ArgumentException("The residuals are too large for the number type: scale the target down.");
        var (rows, weights, unit) = (solution.NonzeroWeightRowCount, _fit.Weights, _fit.Unit);
        var advised = _fit.HasIntercept ? new WeightList(["Intercept", .. featureNames], [weights[^1], .. weights[..^1]]) : new WeightList(featureNames, weights);

        // The residuals of an exact fit are rounding errors.
        double OfResiduals(double statistic) => solution.IsExactFit ? double.NaN : statistic;
        ChiSquaredStatistic OfTest(ChiSquaredStatistic test) => test with { Value = OfResiduals(test.Value) };
        return new(advised, _fit.HasIntercept, [.. Enumerable.Range(0, SandwichSums.Powers).Select(power => _sandwich.ToMeat(power, _design, weights.Length, unit * unit))])
        {
            Solution = solution,
            MeanAbsoluteError = unit * _rows.AbsoluteErrors / solution.SumOfWeights,
            DurbinWatson = OfResiduals(_rows.Series.DurbinWatson),
            Skewness = OfResiduals(_rows.Series.Skewness),
            Kurtosis = OfResiduals(_rows.Series.Kurtosis),
            BreuschPagan = OfTest(_breuschPagan.ToTest(rows)),
            White = OfTest(_white.ToTest(rows)),
            LargestLeverage = _rows.LargestLeverage,
        };
    }

    /// <summary>Writes √w (target − prediction), and the predictions less the centre of the target. Both are divided by the root mean square of the residuals.</summary>
    private void Scale()
    {
        var roots = _strip.Roots;
        var residuals = _strip.Residuals;
        var fitted = _strip.Fitted;
        for (var i = 0; i < roots.Length; i++)
        {
            residuals[i] *= roots[i] / Vector.Create(_fit.Unit);
            fitted[i] /= Vector.Create(_fit.Unit);
        }
    }
}
