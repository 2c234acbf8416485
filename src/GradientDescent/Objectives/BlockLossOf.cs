using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent.Objectives;

/// <summary>What both kernels have in common: the loss.</summary>
internal abstract class BlockLoss<T, TLoss>(TLoss loss) : BlockLoss<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    public override double? CurvatureBound => Loss.CurvatureBound;

    public override BlockLoss<T> SquaredError => typeof(TLoss) == typeof(SquaredError) ? this : With(new SquaredError());

    /// <summary>A field, since the kernels read it for every block.</summary>
    protected TLoss Loss { get; } = loss;

    public override BlockLoss<T> Smoothed(double width) => With(new Smoothed<TLoss>(Loss, width));

    public override TResult RowByRow<TResult>(IRowWork<TResult> work, Columns<T> columns) => work.On(columns, Loss);

    /// <summary>The same kernel with another loss.</summary>
    protected abstract BlockLoss<T> With<TOther>(TOther loss)
        where TOther : struct, ILoss;
}
