using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>Creates <see cref="RowMoments{TModel}"/> from rows or from files.</summary>
public static class RowMoments
{
    /// <summary>Computes the moments of rows, such as a trainer's <c>PrepareRows</c> returns, in one pass.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">The rows belong to another record, or their products are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>.</exception>
    public static RowMoments<TModel> Of<TModel>(RowSource rows, CancellationToken cancellationToken = default)
        where TModel : ILinearModel<TModel> => Of(rows, TModel.Shape, cancellationToken);

    /// <inheritdoc cref="Of{TModel}(RowSource, CancellationToken)"/>
    /// <param name="rows">The rows.</param>
    /// <param name="shape">The shape of the model that the rows belong to.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    public static RowMoments<TModel> Of<TModel>(RowSource rows, ModelShape<TModel> shape, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(shape);
        var schema = shape.Schema;
        if (rows.ColumnCount != schema.ColumnCount)
        {
            throw new ArgumentException(
                $"These are not rows of {schema.RecordName}: they have {rows.ColumnCount} columns, and {schema.RecordName} has {schema.ColumnCount}, for the features, the target and the sample weight, if any. Give the rows that its trainer's PrepareRows returns.", nameof(rows));
        }

        if (schema.MeanImputed.Count > 0)
            throw RowMoments<TModel>.FilledWithMeans(schema);

        return new(shape, RowSummary.Of<MomentSums>(rows, schema.Features.Count, cancellationToken).Moments);
    }

    /// <summary>Loads moments from a file of <see cref="RowMoments{TModel}.Save"/>. They have the same bits as the saved ones.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ModelFormatException">The file is damaged, larger than 64 MB, of an unknown version, or of another record; or its numbers cannot be those of any rows.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static RowMoments<TModel> Load<TModel>(string path)
        where TModel : ILinearModel<TModel> => Load(path, TModel.Shape);

    /// <inheritdoc cref="Load{TModel}(string)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="shape">The shape of the model that the rows belong to.</param>
    public static RowMoments<TModel> Load<TModel>(string path, ModelShape<TModel> shape)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new(shape, RowsFile.LoadMoments(path, shape.Schema));
    }
}

/// <summary>Loads <see cref="QrFactor{TModel}"/> from files.</summary>
public static class QrFactor
{
    /// <summary>Loads a factor from a file of <see cref="QrFactor{TModel}.Save"/>. It has the same bits as the saved one.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ModelFormatException">The file is damaged, larger than 64 MB, of an unknown version, or of another record; or its numbers cannot be those of any rows.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static QrFactor<TModel> Load<TModel>(string path)
        where TModel : ILinearModel<TModel> => Load(path, TModel.Shape);

    /// <inheritdoc cref="Load{TModel}(string)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="shape">The shape of the model that the rows belong to.</param>
    public static QrFactor<TModel> Load<TModel>(string path, ModelShape<TModel> shape)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new(shape, RowsFile.LoadFactor(path, shape.Schema));
    }
}
