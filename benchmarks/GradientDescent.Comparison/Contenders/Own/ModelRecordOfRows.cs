using System.Numerics;
using GradientDescent.Comparison.Data;
using GradientDescent.Kernels;

namespace GradientDescent.Comparison.Contenders.Own;

/// <inheritdoc/>
/// <param name="from">Creates a record from the features, followed by the target.</param>
/// <param name="trainer">The generated trainer of the record.</param>
/// <param name="writtenOut">The loop over records that one would write by hand.</param>
internal sealed class ModelRecord<TRow, T, TKernel, TModel>(
    RowFactory<TRow, T> from,
    Func<TrainerOptions, LinearTrainer<TRow, T, TKernel, TModel, SquaredError>> trainer,
    Func<TRow[], double[], double[], double>? writtenOut = null) : ModelRecord<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    public override Contender FitColumns(Columns<T> columns, TrainerOptions options) =>
        new InProcess(() => trainer(options).Fit(columns).Model.ToWeights());

    public override Contender FitList(RawColumns<T> data, TrainerOptions options)
    {
        List<TRow> rows = [.. Rows(data)];
        return new InProcess(() => trainer(options).Fit(rows).Model.ToWeights());
    }

    public override Contender DirectEpoch(Columns<T> columns, double rate, int threads) =>
        new DirectEpoch(options => Fit(columns, options), rate, threads);

    public override Epoch? WrittenOut(RawColumns<T> data)
    {
        if (writtenOut is null)
            return null;
        TRow[] rows = [.. Rows(data)];
        return (weights, gradient) => writtenOut(rows, weights, gradient);
    }

    public override Fit Fit(Columns<T> columns, TrainerOptions options)
    {
        var fit = trainer(options).Fit(columns);
        return new(fit.Model.ToWeights(), fit.LearningRate, fit.LossHistory, [.. fit.ModelHistory.Take(3).Select(static model => model.ToWeights())]);
    }

    private IEnumerable<TRow> Rows(RawColumns<T> data)
    {
        var numbers = new T[data.Features + 1];
        for (var row = 0; row < data.Rows; row++)
        {
            data.CopyRow(row, numbers);
            yield return from(numbers);
        }
    }
}

/// <summary>Creates a record from the features, followed by the target.</summary>
internal delegate TRow RowFactory<TRow, T>(ReadOnlySpan<T> numbers);
