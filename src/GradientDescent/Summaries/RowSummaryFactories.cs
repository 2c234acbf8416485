using GradientDescent.Summaries;

namespace GradientDescent;

/// <summary>Makes <see cref="RowMoments{TModel}"/> of rows at hand and of files.</summary>
public static class RowMoments
{
    /// <summary>The moments of rows at hand, as a trainer's <c>RowsFor</c> gives them, in one pass.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Ends the pass before the next group of 8192 rows.</param>
    /// <exception cref="ArgumentNullException">There are no rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    /// <exception cref="ArgumentException">The rows are another record's, or their products are too large for a double.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>.</exception>
    public static RowMoments<TModel> Of<TModel>(RowSource rows, CancellationToken cancellation = default)
        where TModel : ILinearModel<TModel> => Of(rows, TModel.Shape, cancellation);

    /// <inheritdoc cref="Of{TModel}(RowSource, CancellationToken)"/>
    /// <param name="rows">The rows.</param>
    /// <param name="shape">The kind of model that they are of.</param>
    /// <param name="cancellation">Ends the pass before the next group of 8192 rows.</param>
    public static RowMoments<TModel> Of<TModel>(RowSource rows, ModelShape<TModel> shape, CancellationToken cancellation = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(shape);
        var schema = shape.Schema;
        if (rows.ColumnCount != schema.ColumnCount)
        {
            throw new ArgumentException(
                $"These are no rows of {schema.RecordName}: they have {rows.ColumnCount} columns, features, target and sample weight together. Give those of its own trainer's RowsFor.", nameof(rows));
        }

        if (schema.MeanFilled.Count > 0)
            throw RowMoments<TModel>.FilledWithMeans(schema);

        return new(shape, RowSummary.Of<MomentSums>(rows, schema.Features.Count, cancellation).Moments);
    }

    /// <summary>Reads what <see cref="RowMoments{TModel}.Save"/> wrote, to the last bit.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, of an unknown version, or of another record.</exception>
    /// <exception cref="IOException">The file cannot be read, or does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RowMoments<TModel> Load<TModel>(string path)
        where TModel : ILinearModel<TModel> => Load(path, TModel.Shape);

    /// <inheritdoc cref="Load{TModel}(string)"/>
    /// <param name="path">The file.</param>
    /// <param name="shape">The kind of model that the rows are of.</param>
    public static RowMoments<TModel> Load<TModel>(string path, ModelShape<TModel> shape)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new(shape, RowsFile.LoadMoments(path, shape.Schema));
    }
}

/// <summary>Makes <see cref="QrFactor{TModel}"/> of files.</summary>
public static class QrFactor
{
    /// <summary>Reads what <see cref="QrFactor{TModel}.Save"/> wrote, to the last bit.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, of an unknown version, or of another record.</exception>
    /// <exception cref="IOException">The file cannot be read, or does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static QrFactor<TModel> Load<TModel>(string path)
        where TModel : ILinearModel<TModel> => Load(path, TModel.Shape);

    /// <inheritdoc cref="Load{TModel}(string)"/>
    /// <param name="path">The file.</param>
    /// <param name="shape">The kind of model that the rows are of.</param>
    public static QrFactor<TModel> Load<TModel>(string path, ModelShape<TModel> shape)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new(shape, RowsFile.LoadFactor(path, shape.Schema));
    }
}
