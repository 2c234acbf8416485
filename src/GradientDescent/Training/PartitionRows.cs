using GradientDescent.Binary;
using GradientDescent.Diagnostics;
using GradientDescent.Partitions;
using GradientDescent.RowReading;
using GradientDescent.Scoring;

namespace GradientDescent.Training;

/// <summary>Answers questions about the rows of a partition, which a trainer's reader reads.</summary>
/// <param name="partition">The partition.</param>
/// <param name="reader">Reads the rows.</param>
/// <param name="operations">The operations of the trainer.</param>
/// <param name="loss">The bytes of the loss; null for that of the trainer.</param>
internal sealed class PartitionRows<TRow, TModel>(RowPartition partition, RowReader<TRow> reader, TrainerOperations<TModel> operations, ReadOnlyMemory<byte>? loss) : PartitionWorker
    where TModel : ILinearModel
{
    private (PartitionColumns Columns, long RowCount, IReadOnlyList<SkippedRowReason> Skipped)? _stored;

    private protected override void Answer(PartitionQuestion question, NumberWriter to, CancellationToken cancellationToken)
    {
        switch (question)
        {
            case SummaryQuestion summary:
                summary.WriteSums(SummaryOf(summary, cancellationToken), to);
                break;
            case MeansQuestion means:
                means.WriteSums(Stored(cancellationToken).Columns.MeanSums(means.From, cancellationToken), to);
                break;
            case GradientQuestion gradient:
                gradient.WriteSums(Stored(cancellationToken).Columns.Gradient(gradient, cancellationToken), to);
                break;
            case DiagnosisQuestion diagnosis:
                diagnosis.WriteSums(DiagnosisOf(diagnosis, cancellationToken), to);
                break;
            case ScoresQuestion scores:
                scores.WriteSums(ScoresOf(scores, cancellationToken), to);
                break;
        }
    }

    private PartitionSummary SummaryOf(SummaryQuestion question, CancellationToken cancellationToken)
    {
        if (question.KeepsRows || question.Means.Length > 0)
        {
            var (columns, rowCount, skipped) = Stored(cancellationToken);
            return SummaryOf(new() { Source = columns.Filled(question.Means), Skipped = skipped }, rowCount, question.NeedsFactor);
        }

        var rows = Read(question.NeedsFactor ? RowUse.Factor : RowUse.Moments, cancellationToken);
        return SummaryOf(rows, rows.Summary?.Moments.RowCount ?? rows.Source!.RowCount, question.NeedsFactor);
    }

    private PartitionSummary SummaryOf(GivenRows rows, long rowCount, bool needsFactor) => new(
        rowCount + rows.Skipped.Sum(static reason => reason.RowCount), rowCount == 0 ? null : operations.SummaryOf(rows, needsFactor), rows.Skipped);

    /// <summary>Rows that no fit has stored are only passed over.</summary>
    private DiagnosticSums DiagnosisOf(DiagnosisQuestion question, CancellationToken cancellationToken)
    {
        var sums = new DiagnosticSums(question.Fit);
        var rows = _stored?.Columns.Filled(question.Means) ?? Read(RowUse.Passes, cancellationToken, question.Means).Source!;
        rows.AddTo(sums, sums.CreateAlike, cancellationToken: cancellationToken);
        return sums;
    }

    private PartitionScores ScoresOf(ScoresQuestion question, CancellationToken cancellationToken)
    {
        var model = operations.ModelOf(question.Weights, question.Means);
        var scored = ((IRowModel<TRow>)model).CreatePredictor().Sum(Rows.From<TRow>(partition.Open()), "Evaluate", () => EvaluationSums.Of(model), cancellationToken);
        return new(scored.Sums.RowCount + scored.Unpredicted.Sum(static reason => reason.RowCount), scored.Sums, scored.Unpredicted);
    }

    private (PartitionColumns Columns, long RowCount, IReadOnlyList<SkippedRowReason> Skipped) Stored(CancellationToken cancellationToken)
    {
        if (_stored is { } stored)
            return stored;
        var rows = Read(RowUse.Columns, cancellationToken);
        _stored = (operations.PartitionColumnsOf(rows, loss), rows.Source!.RowCount, rows.Skipped);
        return _stored.Value;
    }

    private GivenRows Read(RowUse use, CancellationToken cancellationToken, double[]? means = null) =>
        reader.Read(Rows.From<TRow>(partition.Open()), TrainerOperations<TModel>.Request("Fit", use, cancellationToken) with { Means = means ?? [], MayBeEmpty = true });
}
