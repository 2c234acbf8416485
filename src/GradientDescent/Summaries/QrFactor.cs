using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>
/// The triangular factor R of rows, RᵀR = Σ w(z − mean)(z − mean)ᵀ for z = (features, target): what <see cref="RowMoments{TModel}"/> are, with the condition
/// number unsquared. A trainer makes it of rows, and fits it as it fits the rows; those of different rows merge.
/// </summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class QrFactor<TModel>
    where TModel : ILinearModel
{
    internal QrFactor(ModelShape<TModel> shape, TriangularFactor factor)
    {
        Shape = shape;
        Factor = factor;
    }

    /// <summary>The kind of model that the rows are of.</summary>
    public ModelShape<TModel> Shape { get; }

    /// <summary>How many rows it is of.</summary>
    public long RowCount => Factor.Totals.Rows;

    /// <summary>Σ w; the number of the rows where they are not weighted.</summary>
    public double SampleWeight => Factor.Totals.Weight;

    /// <summary>The means of the features in declaration order, then of the target.</summary>
    public IReadOnlyList<double> Means => Factor.Mean.ToArray();

    internal TriangularFactor Factor { get; }

    /// <summary>A number of R.</summary>
    /// <param name="row">A feature's number in declaration order, or the number of features for the target.</param>
    /// <param name="column">Likewise; where it is less than the row the number is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public double this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(row, Factor.FeatureCount);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(column, Factor.FeatureCount);
            return Factor[row, column];
        }
    }

    /// <summary>The factor of these rows and others together (Demmel, Grigori, Hoemmen and Langou, 2012).</summary>
    /// <exception cref="ArgumentException">It overflowed.</exception>
    public QrFactor<TModel> Merge(QrFactor<TModel> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Shape.Schema.RequireSame(other.Shape.Schema);
        return new(Shape, Factor.Merge(other.Factor));
    }

    /// <summary>The record, and how much there is of it, <c>House: 1,000,000 rows, 8 features</c>, in the invariant culture.</summary>
    public override string ToString() => RowsText.Of(Shape.Schema, RowCount, SampleWeight);

    /// <summary>Writes it to a file. Whatever happens on the way, the file is the old one or the new one, never a part.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => RowsFile.Save(Factor, Shape.Schema, path);
}
