using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Summaries;
using GradientDescent.Terms;

namespace GradientDescent.RowReading;

/// <summary>Means in place of missing values, which stand as NaN in the columns that a model lists in <see cref="ModelSchema.MeanFilled"/>.</summary>
/// <param name="schema">What the rows are of.</param>
internal sealed class MeanFill<T>(ModelSchema schema)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Whether the model has such columns.</summary>
    public bool IsNeeded => schema.MeanFilled.Count > 0;

    /// <summary>The mean of what is known of each such column, Σ w·value / Σ w over the rows that have a value.</summary>
    /// <exception cref="ArgumentException">A column has no value in any row that counts, or values that are too large.</exception>
    public double[] MeansOf(Columns<T> columns, CancellationToken cancellation) =>
        [.. schema.MeanFilled.Select(column => MeanOf(columns, column, cancellation))];

    /// <summary>Puts means into columns.</summary>
    public void Fill(Columns<T> columns, ReadOnlySpan<double> means)
    {
        for (long index = 0; index < columns.BlockCount && !means.IsEmpty; index++)
            Fill(columns.Block(index), means);
    }

    /// <summary>Puts means into a block.</summary>
    public void Fill(Block<T> block, ReadOnlySpan<double> means)
    {
        for (var i = 0; i < means.Length; i++)
            block.ReplaceNaN(schema.MeanFilled[i], T.CreateTruncating(means[i]));
    }

    /// <summary>Puts means into a block of rows to predict. Training has refused what cannot be computed; here it is NaN, as its prediction will be.</summary>
    public void FillToPredict(Block<T> block, ReadOnlySpan<double> means)
    {
        Fill(block, means);
        for (var i = 0; i < means.Length; i++)
        {
            if (TermGuard.IsIn(schema.Features[schema.MeanFilled[i]].Term))
                block.ReplaceInfinity(schema.MeanFilled[i], T.NaN);
        }
    }

    /// <summary>
    /// The second sum is of distances from the first mean, and nearly nothing is lost in it: what a long sum has rounded is made good, and a column
    /// that is the same everywhere has just that number as its mean.
    /// </summary>
    private double MeanOf(Columns<T> columns, int column, CancellationToken cancellation)
    {
        var mean = MeanDistance(columns, column, from: 0, cancellation);
        mean += MeanDistance(columns, column, from: mean, cancellation);
        return double.IsFinite(mean) ? mean : throw new ArgumentException($"The values of {ColumnName.Of(schema, column)} are too large for a mean: scale them down.");
    }

    private double MeanDistance(Columns<T> columns, int column, double from, CancellationToken cancellation)
    {
        int? weightColumn = schema.SampleWeight is null ? null : schema.Features.Count + 1;
        double sum = 0, known = 0, all = 0;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            cancellation.ThrowIfCancellationRequested();
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

        return known > 0 ? sum / known : all > 0 ? throw NoValue(column) : throw MomentSums.NoWeight();
    }

    private ArgumentException NoValue(int column) => new(
        $"{ColumnName.Of(schema, column)} is missing in every row to train on that counts, so no mean can take its place: mark it [Excluded], or give rows that have it.");
}
