using System.Numerics;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.OutOfFold;
using GradientDescent.Partitions;
using GradientDescent.Prediction;
using GradientDescent.Reduction;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.Training;

/// <summary>The operations of a trainer whose losses and gradients are summed by a kernel.</summary>
/// <param name="shape">The schema of the model, and how to create one.</param>
/// <param name="loss">The kernel with its loss.</param>
/// <param name="traits">The properties of the loss.</param>
/// <param name="options">How to train.</param>
/// <param name="advice">Advice from the creation of the trainer, for the results.</param>
internal sealed class KernelOperations<T, TModel>(ModelShape<TModel> shape, BlockLoss<T> loss, LossTraits traits, TrainerOptions options, IEnumerable<string> advice)
    : TrainerOperations<TModel>(shape, options, traits, advice)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TModel : ILinearModel
{
    private readonly int? _maxDegreeOfParallelism = options.MaxDegreeOfParallelism;

    public override DataObjective DirectObjectiveOf(GivenRows rows) => ObjectiveOf(((GivenRows<T>)rows).Columns);

    public override double? CurvatureBound => loss.CurvatureBound;

    public override byte[] LossBytes() => loss.LossBytes();

    public override PartitionColumns PartitionColumnsOf(GivenRows rows, ReadOnlyMemory<byte>? lossBytes) => new PartitionColumns<T>(
        ((GivenRows<T>)rows).Columns, Schema, lossBytes is { } bytes ? loss.WithLoss(bytes.Span) : loss, _maxDegreeOfParallelism);

    public override FoldedRows FoldedColumnsOf(GivenRows rows, FoldScheme scheme) => new FoldedColumns<T>(
        ((GivenRows<T>)rows).Columns, rows.Missing, Schema, scheme, ObjectiveOf);

    public override OutOfFoldScores PredictOutOfFold(GivenRows rows, FoldScheme scheme, IReadOnlyList<ILinearModel> models)
    {
        var scores = new OutOfFoldScores(models, rows.Source!.RowCount);
        BlockModel<T>[] predicting = [.. models.Select(model => new BlockModel<T>(model))];
        OutOfFoldSums<T> Create() => new(new(Schema, scheme, rows.Missing, predicting), scores);

        rows.Source.AddTo(Create(), Create);
        return scores;
    }

    private DirectObjective<T> ObjectiveOf(Columns<T> columns) =>
        new(columns, loss, Schema.HasIntercept, Threads.For(columns.RowCount, columns.ColumnCount, _maxDegreeOfParallelism));
}
