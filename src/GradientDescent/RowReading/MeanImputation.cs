using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Models;
using GradientDescent.Passes;
using GradientDescent.Summaries;
using GradientDescent.Terms;

namespace GradientDescent.RowReading;

/// <summary>Replaces missing values by means. A missing value is a NaN in a column that <see cref="ModelSchema.MeanImputed"/> lists.</summary>
/// <param name="schema">The schema of the rows.</param>
internal sealed class MeanImputation<T>(ModelSchema schema)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Whether the model has such columns.</summary>
    public bool IsNeeded => schema.MeanImputed.Count > 0;

    /// <summary>The mean of each such column: Σ w·value / Σ w over the rows that have a value.</summary>
    /// <exception cref="ArgumentException">A column has no value in any row with a weight above 0, or its values are too large.</exception>
    public double[] MeansOf(Columns<T> columns, CancellationToken cancellationToken) =>
        MeansOf(from => SumsOf(columns, from, cancellationToken));

    /// <summary>
    /// Computes mean₁ = Σ w·x / Σ w, then mean = mean₁ + Σ w(x − mean₁) / Σ w. The second sum corrects the rounding of the first. So a constant column has exactly its
    /// constant as the mean.
    /// </summary>
    /// <param name="sums">Computes the sums of each such column around a number.</param>
    /// <exception cref="ArgumentException">A column has no value in any row with a weight above 0, or its values are too large.</exception>
    public double[] MeansOf(Func<double[], IReadOnlyList<MeanSums>> sums)
    {
        var means = Distances(sums(new double[schema.MeanImputed.Count]));
        return [.. means.Zip(Distances(sums(means)), static (mean, rest) => mean + rest).Zip(schema.MeanImputed, static (mean, column) => (mean, column)).Select(found => double.IsFinite(found.mean)
            ? found.mean
            : throw new ArgumentException($"The values of {ColumnName.Of(schema, found.column)} are too large for a mean: scale them down."))];
    }

    /// <summary>The sums of each such column around a number.</summary>
    public MeanSums[] SumsOf(Columns<T> columns, double[] from, CancellationToken cancellationToken) =>
        [.. schema.MeanImputed.Select((column, at) => SumsOf(columns, column, from[at], cancellationToken))];

    /// <summary>Replaces the missing values of columns.</summary>
    public void Fill(Columns<T> columns, ReadOnlySpan<double> means)
    {
        for (long index = 0; index < columns.BlockCount && !means.IsEmpty; index++)
            Fill(columns.Block(index), means);
    }

    /// <summary>Replaces the missing values of a block.</summary>
    public void Fill(Block<T> block, ReadOnlySpan<double> means)
    {
        for (var i = 0; i < means.Length; i++)
            block.ReplaceNaN(schema.MeanImputed[i], T.CreateTruncating(means[i]));
    }

    /// <summary>
    /// Replaces the missing values of a block of rows to predict. Training refuses values that cannot be computed; here they become NaN, and so does the prediction.
    /// </summary>
    public void FillToPredict(Block<T> block, ReadOnlySpan<double> means)
    {
        Fill(block, means);
        for (var i = 0; i < means.Length; i++)
        {
            if (TermGuard.IsIn(schema.Features[schema.MeanImputed[i]].Term))
                block.ReplaceInfinity(schema.MeanImputed[i], T.NaN);
        }
    }

    private double[] Distances(IReadOnlyList<MeanSums> sums) => [.. sums.Zip(schema.MeanImputed, (its, column) =>
        its.Known > 0 ? its.Sum / its.Known : its.All > 0 ? throw NoValue(column) : throw MomentSums.NoWeight())];

    private MeanSums SumsOf(Columns<T> columns, int column, double from, CancellationToken cancellationToken)
    {
        int? weightColumn = schema.SampleWeight is null ? null : schema.Features.Count + 1;
        double sum = 0, known = 0, all = 0;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                var weight = weightColumn is { } at ? double.CreateTruncating(block[at, row]) : 1;
                all += weight;
                if (T.IsNaN(block[column, row]))
                    continue;
                known += weight;
                sum += weight * (double.CreateTruncating(block[column, row]) - from);
            }
        }

        return new(sum, known, all);
    }

    private ArgumentException NoValue(int column) => new(
        $"{ColumnName.Of(schema, column)} is missing in every training row with a weight above 0, so it has no mean. {FeatureRemoval.Of(schema.Features[column].Term)}, or give rows that have it.");
}
