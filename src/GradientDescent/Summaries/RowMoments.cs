using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>
/// All that squared error needs to know of rows: their number, and the means and covariances of features and target. A trainer makes them of rows,
/// and fits them as it fits the rows; those of different rows merge. So a day's rows are read once, however many days are fitted together.
/// </summary>
/// <remarks>Moments square the condition number: where features are nearly combinations of one another <see cref="RowFactor{TModel}"/> keeps more digits.</remarks>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed partial class RowMoments<TModel>
    where TModel : ILinearModel<TModel>
{
    private readonly double[] _filled;

    /// <param name="moments">The moments.</param>
    /// <param name="filled">What stands in the rows in place of missing values; none where the model fills none.</param>
    internal RowMoments(Moments moments, double[]? filled = null)
    {
        Moments = moments;
        _filled = filled ?? [];
    }

    /// <summary>How many rows they are of.</summary>
    public long RowCount => Moments.RowCount;

    /// <summary>Σ w; the number of the rows where they are not weighted.</summary>
    public double SampleWeight => Moments.Totals.Weight;

    /// <summary>The means of the features in declaration order, then of the target.</summary>
    public IReadOnlyList<double> Means => Moments.Mean.ToArray();

    internal Moments Moments { get; }

    /// <summary>What stands in the rows in place of missing values, one number for each of <see cref="ILinearModel{TSelf}.MeanFilled"/>.</summary>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and these are not the moments that a fit made with its means.</exception>
    internal double[] FilledMeans => _filled.Length == TModel.MeanFilled.Count ? _filled : throw FilledWithMeans();

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

    /// <summary>The moments of rows at hand, as a trainer's <c>RowsFor</c> gives them, in one pass.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Ends the pass before the next group of 8192 rows.</param>
    /// <exception cref="ArgumentNullException">There are no rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">The rows are another record's, or their products are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>.</exception>
    public static RowMoments<TModel> Of(RowSource rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.ColumnCount != TModel.FeatureNames.Count + (TModel.SampleWeightName is null ? 1 : 2))
        {
            throw new ArgumentException(
                $"These are no rows of {TModel.RecordName}: they have {rows.ColumnCount} columns, features, target and sample weight together. Give those of its own trainer's RowsFor.", nameof(rows));
        }

        if (TModel.MeanFilled.Count > 0)
            throw FilledWithMeans();

        return new(RowSummary.Of<MomentSums>(rows, TModel.FeatureNames.Count, cancellation).Moments);
    }

    /// <summary>The moments of these rows and others together (Chan, Golub and LeVeque, 1979).</summary>
    /// <exception cref="ArgumentException">They overflowed.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is that of these rows alone.</exception>
    public RowMoments<TModel> Merge(RowMoments<TModel> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RequireNoMeans();
        return new(MomentMerging.Merge(Moments, other.Moments));
    }

    /// <summary>The moments of these rows without some of them. A fit of what is left knows how many digits that cost.</summary>
    /// <param name="some">The moments of rows that are among these.</param>
    /// <exception cref="ArgumentException">No row would be left, or none that weighs anything.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is that of these rows alone.</exception>
    public RowMoments<TModel> Without(RowMoments<TModel> some)
    {
        ArgumentNullException.ThrowIfNull(some);
        RequireNoMeans();
        return new(MomentMerging.Subtract(Moments, some.Moments));
    }

    /// <summary>Writes them to a file. Whatever happens on the way, the file is the old one or the new one, never a part.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and its mean is that of these rows alone.</exception>
    public void Save(string path)
    {
        RequireNoMeans();
        RowsFile<TModel>.Save(Moments, path);
    }

    /// <summary>Reads what <see cref="Save"/> wrote, to the last bit.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, of an unknown version, or of another record.</exception>
    /// <exception cref="IOException">The file cannot be read, or does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RowMoments<TModel> Load(string path) => new(RowsFile<TModel>.LoadMoments(path));

    private int Column(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, Moments.FeatureCount);
        return column;
    }

    private void RequireNoMeans()
    {
        if (_filled.Length > 0)
            throw FilledWithMeans();
    }

    private static NotSupportedException FilledWithMeans() => new(
        $"{TModel.RecordName} takes the mean in place of a missing {TModel.FeatureNames[TModel.MeanFilled[0]]}, and moments know that of their own rows alone: fit all rows together.");
}
