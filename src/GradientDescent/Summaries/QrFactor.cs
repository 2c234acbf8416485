using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>
/// The triangular factor of rows: the R of a QR factorisation of the centred rows, RᵀR = Σ w(z − mean)(z − mean)ᵀ for z = (features, target)
/// and the sample weight w (1 if there is none).
/// </summary>
/// <remarks>
/// <para>It is used like <see cref="RowMoments{TModel}"/>, but does not square the condition number of the features, so a fit keeps more digits. A trainer computes it
/// from rows, and fits it as it fits rows. Factors of different rows can be merged. Results are bit-for-bit identical for any number of threads.</para>
/// <para>Thread safety: factors are immutable, and several threads may use them.</para>
/// </remarks>
/// <typeparam name="TModel">The model.</typeparam>
public sealed class QrFactor<TModel>
    where TModel : ILinearModel
{
    internal QrFactor(ModelShape<TModel> shape, TriangularFactor factor)
    {
        Shape = shape;
        Factor = factor;
    }

    /// <summary>The shape of the model that the rows belong to.</summary>
    public ModelShape<TModel> Shape { get; }

    /// <summary>The number of rows.</summary>
    public long RowCount => Factor.Totals.Rows;

    /// <summary>Σ w, where w is the sample weight; the number of rows if the model has no sample weight.</summary>
    public double SumOfWeights => Factor.Totals.Weight;

    /// <summary>The means of the features in declaration order, then of the target.</summary>
    public IReadOnlyList<double> Means => Factor.Mean.ToArray();

    internal TriangularFactor Factor { get; }

    /// <summary>An element of R.</summary>
    /// <param name="row">The index of a row of R: from 0 for the features in declaration order; the target is the last.</param>
    /// <param name="column">As <paramref name="row"/>. If it is less than <paramref name="row"/>, the element is 0.</param>
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

    /// <summary>Returns the factor of these rows and others together.</summary>
    /// <remarks>
    /// The algorithm is that of J. Demmel, L. Grigori, M. Hoemmen and J. Langou, Communication-optimal Parallel and Sequential QR and LU Factorizations, 2012,
    /// https://doi.org/10.1137/080731992.
    /// </remarks>
    /// <param name="other">The factor of other rows of the same model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The result overflows, or the factors belong to different models.</exception>
    public QrFactor<TModel> Merge(QrFactor<TModel> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Shape.Schema.RequireSame(other.Shape.Schema);
        return new(Shape, Factor.Merge(other.Factor));
    }

    /// <summary>Returns the record and the numbers of rows and features, for example <c>House: 1,000,000 rows, 8 features</c>, in the invariant culture.</summary>
    public override string ToString() => RowsText.Of(Shape.Schema, RowCount, SumOfWeights);

    /// <summary>Saves the factor to a file. After a failure, an existing file normally still has its old content; see the remarks of <see cref="ModelFile"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public void Save(string path) => RowsFile.Save(Factor, Shape.Schema, path);
}
