using System.Numerics;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <summary>Operations whose direct objectives are summed by a kernel.</summary>
/// <param name="shape">The kind of model.</param>
/// <param name="loss">The kernel with its loss.</param>
/// <param name="traits">What the loss is like.</param>
/// <param name="options">How to train.</param>
/// <param name="advice">What was noticed when the trainer was made.</param>
internal sealed class KernelOperations<T, TModel>(ModelShape<TModel> shape, BlockLoss<T> loss, LossTraits traits, TrainerOptions options, IEnumerable<string> advice)
    : TrainerOperations<TModel>(shape, options, traits, advice)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TModel : ILinearModel
{
    private readonly int? _maxDegreeOfParallelism = options.MaxDegreeOfParallelism;

    public override DataObjective DirectObjectiveOf(GivenRows rows) => ObjectiveOf(((GivenRows<T>)rows).Columns);

    public override FoldedRows FoldedColumnsOf(GivenRows rows, FoldScheme scheme) => new FoldedColumns<T>(
        ((GivenRows<T>)rows).Columns, scheme, Schema.SampleWeight is null ? null : Schema.Features.Count + 1, ObjectiveOf);

    private DirectObjective<T> ObjectiveOf(Columns<T> columns) =>
        new(columns, loss, Schema.HasIntercept, Threads.For(columns.RowCount, columns.ColumnCount, _maxDegreeOfParallelism));
}
