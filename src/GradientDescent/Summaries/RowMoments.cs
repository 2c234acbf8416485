using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>
/// All that squared error needs to know of rows: their number, and the means and covariances of features and target. A trainer makes them of rows,
/// and fits them as it fits the rows; those of different rows merge. So a day's rows are read once, however many days are fitted together.
/// </summary>
/// <remarks>Moments square the condition number: where features are nearly combinations of one another <see cref="QrFactor{TModel}"/> keeps more digits.</remarks>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed partial class RowMoments<TModel>
    where TModel : ILinearModel
{
    private readonly double[] _filled;

    /// <param name="shape">The kind of model.</param>
    /// <param name="moments">The moments.</param>
    /// <param name="filled">What stands in the rows in place of missing values; none where the model fills none.</param>
    internal RowMoments(ModelShape<TModel> shape, Moments moments, double[]? filled = null)
    {
        Shape = shape;
        Moments = moments;
        _filled = filled ?? [];
    }

    /// <summary>The kind of model that the rows are of.</summary>
    public ModelShape<TModel> Shape { get; }

    /// <summary>How many rows they are of.</summary>
    public long RowCount => Moments.RowCount;

    /// <summary>Σ w; the number of the rows where they are not weighted.</summary>
    public double SampleWeight => Moments.Totals.Weight;

    /// <summary>The means of the features in declaration order, then of the target.</summary>
    public IReadOnlyList<double> Means => Moments.Mean.ToArray();

    internal Moments Moments { get; }

    internal ModelSchema Schema => Shape.Schema;

    /// <summary>What stands in the rows in place of missing values, one number for each of <see cref="ModelSchema.MeanFilled"/>.</summary>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and these are not the moments that a fit made with its means.</exception>
    internal double[] FilledMeans => _filled.Length == Schema.MeanFilled.Count ? _filled : throw FilledWithMeans(Schema);

    /// <summary>The covariance of two columns, Σ w(zᵢ − meanᵢ)(zⱼ − meanⱼ) / Σ w.</summary>
    /// <param name="i">A feature's number in declaration order, or the number of features for the target.</param>
    /// <param name="j">Likewise.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public double Covariance(int i, int j) => Moments.Covariance(Column(i), Column(j));

    /// <summary>
    /// A bound of how far that is from the covariance of the rows by rounding. It grows where rows are taken out: what is left has the rounding of all that were in.
    /// </summary>
    /// <param name="i">A feature's number in declaration order, or the number of features for the target.</param>
    /// <param name="j">Likewise.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public double CovarianceError(int i, int j) => Moments.CovarianceError(Column(i), Column(j));

    /// <summary>The moments of these rows and others together (Chan, Golub and LeVeque, 1979).</summary>
    /// <exception cref="ArgumentException">They overflowed, or the others are of another kind of model.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is that of these rows alone.</exception>
    public RowMoments<TModel> Merge(RowMoments<TModel> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Schema.RequireSame(other.Schema);
        RequireNoMeans();
        return new(Shape, MomentMerging.Merge(Moments, other.Moments));
    }

    /// <summary>The moments of these rows without some of them. A fit of what is left knows how many digits that cost.</summary>
    /// <param name="some">The moments of rows that are among these.</param>
    /// <exception cref="ArgumentException">No row would be left, or none that weighs anything; or the others are of another kind of model.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is that of these rows alone.</exception>
    public RowMoments<TModel> Subtract(RowMoments<TModel> some)
    {
        ArgumentNullException.ThrowIfNull(some);
        Schema.RequireSame(some.Schema);
        RequireNoMeans();
        return new(Shape, MomentMerging.Subtract(Moments, some.Moments));
    }

    /// <summary>The record, and how much there is of it, <c>House: 1,000,000 rows, 8 features</c>, in the invariant culture.</summary>
    public override string ToString() => RowsText.Of(Shape.Schema, RowCount, SampleWeight);

    /// <summary>Writes them to a file. Whatever happens on the way, the file is the old one or the new one, never a part.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is that of these rows alone.</exception>
    public void Save(string path)
    {
        RequireNoMeans();
        RowsFile.Save(Moments, Schema, path);
    }

    private int Column(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, Moments.FeatureCount);
        return column;
    }

    private void RequireNoMeans()
    {
        if (_filled.Length > 0)
            throw FilledWithMeans(Schema);
    }

    internal static NotSupportedException FilledWithMeans(ModelSchema schema) => new(
        $"{schema.RecordName} takes the mean in place of a missing {schema.FeatureNames[schema.MeanFilled[0]]}, and moments know that of their own rows alone: fit all rows together.");
}
