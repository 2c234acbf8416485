using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>The mean loss by reading all rows through the kernel at every evaluation: right for every loss.</summary>
internal sealed class DirectObjective<TRow, T, TKernel, TLoss> : Objective
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TLoss : struct, ILoss
{
    private readonly Columns<T> _columns;
    private readonly TLoss _loss;
    private readonly T[] _weights;
    private readonly T[] _slopes;
    private readonly double[] _sums;
    private readonly Lazy<Moments> _moments;
    private readonly Lazy<IReadOnlyList<double>?> _curvatures;

    public DirectObjective(Columns<T> columns, TLoss loss, bool hasIntercept)
    {
        _columns = columns;
        _loss = loss;
        HasIntercept = hasIntercept;
        _weights = new T[WeightCount];
        _slopes = new T[columns.BlockRows];
        _sums = new double[Sums.Length(WeightCount)];
        _moments = new(() => Moments.Of(columns));
        _curvatures = new(() => loss.CurvatureBound is { } bound
            ? SymmetricEigenvalues.Of(Moments.Hessian(bound, hasIntercept))
            : null);
    }

    public bool HasIntercept { get; }

    public override int WeightCount => _columns.ColumnCount - 1 + (HasIntercept ? 1 : 0);

    public override IReadOnlyList<double>? Curvatures => _curvatures.Value;

    public Moments Moments => _moments.Value;

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = T.CreateTruncating(weights[i]);

        var sums = new Sums(_sums);
        sums.Clear();
        for (long block = 0; block < _columns.BlockCount; block++)
            TKernel.Accumulate(_loss, _columns.Block(block), _weights, _slopes, sums);

        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = sums.Gradient[i] / sums.Weight;
        return sums.Loss / sums.Weight;
    }
}
