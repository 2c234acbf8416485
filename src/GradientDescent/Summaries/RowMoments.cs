using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>
/// The moments of rows: count, means and covariances (equivalent to XᵀX and Xᵀy) of the features and the target. They are the sufficient statistics of squared
/// error: a fit of squared error needs nothing else.
/// </summary>
/// <remarks>
/// <para>A trainer computes moments from rows, and fits moments as it fits rows. Moments of different rows can be merged. For example, the rows of each day are read
/// once, and any number of days can be fitted together.</para>
/// <para>The condition number of the covariance matrix is the square of that of the features. If features are nearly linear combinations of each other,
/// <see cref="QrFactor{TModel}"/> keeps more digits.</para>
/// <para>Thread safety: moments are immutable, and several threads may use them.</para>
/// </remarks>
/// <typeparam name="TModel">The model.</typeparam>
/// <example>
/// <code>
/// var trainer = new House.Trainer();
/// var both = trainer.MomentsOf(monday).Merge(trainer.MomentsOf(tuesday));
/// var fit = trainer.Fit(both);
/// </code>
/// </example>
public sealed partial class RowMoments<TModel>
    where TModel : ILinearModel
{
    private readonly double[] _filled;

    /// <param name="shape">The shape of the model.</param>
    /// <param name="moments">The moments.</param>
    /// <param name="filled">The means that replaced missing values in the rows. Default: null (the model replaces none).</param>
    internal RowMoments(ModelShape<TModel> shape, Moments moments, double[]? filled = null)
    {
        Shape = shape;
        Moments = moments;
        _filled = filled ?? [];
    }

    /// <summary>The shape of the model that the rows belong to.</summary>
    public ModelShape<TModel> Shape { get; }

    /// <summary>The number of rows.</summary>
    public long RowCount => Moments.RowCount;

    /// <summary>Σ w, where w is the sample weight; the number of rows if the model has no sample weight.</summary>
    public double SumOfWeights => Moments.Totals.Weight;

    /// <summary>The means of the features in declaration order, then of the target.</summary>
    public IReadOnlyList<double> Means => Moments.Mean.ToArray();

    internal Moments Moments { get; }

    internal ModelSchema Schema => Shape.Schema;

    /// <summary>The means that replaced missing values in the rows, one for each of <see cref="ModelSchema.MeanImputed"/>.</summary>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and these moments were not computed by a fit.</exception>
    internal double[] FilledMeans => _filled.Length == Schema.MeanImputed.Count ? _filled : throw FilledWithMeans(Schema);

    /// <summary>The covariance of two columns: Σ w(zᵢ − meanᵢ)(zⱼ − meanⱼ) / Σ w, where w is the sample weight, or 1. R's <c>cov</c> divides by n − 1.</summary>
    /// <param name="i">The index of a column: from 0 for the features in declaration order; the target is the last.</param>
    /// <param name="j">As <paramref name="i"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no column with this index.</exception>
    public double Covariance(int i, int j) => Moments.Covariance(Column(i), Column(j));

    /// <summary>
    /// An upper bound of the rounding error of <see cref="Covariance"/>. It grows if rows are subtracted, because the rounding errors of all original rows remain.
    /// </summary>
    /// <param name="i">The index of a column: from 0 for the features in declaration order; the target is the last.</param>
    /// <param name="j">As <paramref name="i"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no column with this index.</exception>
    public double CovarianceError(int i, int j) => Moments.CovarianceError(Column(i), Column(j));

    /// <summary>Returns the moments of these rows and others together.</summary>
    /// <remarks>
    /// The formula is that of T. Chan, G. Golub and R. LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances, 1982,
    /// https://doi.org/10.1007/978-3-642-51461-6_3.
    /// </remarks>
    /// <param name="other">The moments of other rows of the same model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The result overflows, or the moments belong to different models.</exception>
    /// <exception cref="NotSupportedException">
    /// A feature is marked <see cref="MissingValues.Mean"/>: moments of a part of the rows do not contain the mean of all rows.
    /// </exception>
    public RowMoments<TModel> Merge(RowMoments<TModel> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Schema.RequireSame(other.Schema);
        RequireNoMeans();
        return new(Shape, MomentMerging.Merge(Moments, other.Moments));
    }

    /// <summary>Returns the moments of these rows without some of them. The error bounds of a later fit include the digits that the subtraction costs.</summary>
    /// <param name="some">The moments of rows that are among these rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="some"/> is null.</exception>
    /// <exception cref="ArgumentException">No row, or no row with a weight above 0, would be left; or the moments belong to different models.</exception>
    /// <exception cref="NotSupportedException">
    /// A feature is marked <see cref="MissingValues.Mean"/>: moments of a part of the rows do not contain the mean of all rows.
    /// </exception>
    public RowMoments<TModel> Subtract(RowMoments<TModel> some)
    {
        ArgumentNullException.ThrowIfNull(some);
        Schema.RequireSame(some.Schema);
        RequireNoMeans();
        return new(Shape, MomentMerging.Subtract(Moments, some.Moments));
    }

    /// <summary>Returns the record and the numbers of rows and features, for example <c>House: 1,000,000 rows, 8 features</c>, in the invariant culture.</summary>
    public override string ToString() => RowsText.Of(Shape.Schema, RowCount, SumOfWeights);

    /// <summary>Saves the moments to a file. After a failure, an existing file normally still has its old content; see the remarks of <see cref="ModelFile"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="NotSupportedException">
    /// A feature is marked <see cref="MissingValues.Mean"/>: moments of a part of the rows do not contain the mean of all rows.
    /// </exception>
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
        $"{schema.RecordName} replaces missing values of {schema.FeatureNames[schema.MeanImputed[0]]} by its mean, but moments contain only the mean of their own rows: fit all rows together.");
}
