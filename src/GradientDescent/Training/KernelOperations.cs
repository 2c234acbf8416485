using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <summary>Operations whose direct objectives are summed by a record's own kernel.</summary>
internal sealed class KernelOperations<TRow, T, TKernel, TModel, TLoss>(TLoss loss, TrainerOptions options)
    : TrainerOperations<TModel>(TModel.Shape, options, LossTraits.Of(loss), Fitting.Advice.OnBuild(typeof(TKernel).Assembly))
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TLoss : struct, ILoss
{
    private readonly int? _maxDegreeOfParallelism = options.MaxDegreeOfParallelism;

    public override DataObjective DirectObjectiveOf(GivenRows rows) => ObjectiveOf(((GivenRows<T>)rows).Columns);

    public override FoldedRows FoldedColumnsOf(GivenRows rows, FoldScheme scheme) => new FoldedColumns<T>(
        ((GivenRows<T>)rows).Columns, scheme, Schema.SampleWeight is null ? null : TKernel.FeatureCount + 1, ObjectiveOf);

    private DirectObjective<TRow, T, TKernel, TLoss> ObjectiveOf(Columns<T> columns) =>
        new(columns, loss, Schema.HasIntercept, Threads.For(columns.RowCount, columns.ColumnCount, _maxDegreeOfParallelism));
}
