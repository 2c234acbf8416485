using GradientDescent.RowReading;
using GradientDescent.SourceReading;

namespace GradientDescent;

/// <summary>Describes sources.</summary>
public static class PropertySourceExtensions
{
    /// <summary>Describes all columns of a source, without a record: types, missing values, quartiles, levels.</summary>
    /// <remarks>
    /// <para>The rows are read once by one thread, and not stored; see <see cref="ColumnDescription"/> for how many different values are counted. To describe the properties of a record
    /// instead, call <c>new House.Trainer().Describe(source)</c>.</para>
    /// <para>A column of a database keeps its type. Texts have the first type that at least nine in ten of them can be read as: <c>bool</c>, but not if all are 0 or 1;
    /// <c>int</c> or <c>long</c>; <c>double</c>; <c>DateOnly</c>; <c>DateTime</c>; <c>TimeOnly</c>. The others are then invalid. If none fits, the type is <c>string</c>.
    /// Digits with a leading zero, such as 0123, are a text. With <see cref="CellFormat.DateFormat"/>, a text in this form is a date, even if it is also a number.</para>
    /// </remarks>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The source can be read only once, and was read before.</exception>
    /// <exception cref="SourceFormatException">The source is damaged.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example><code>Console.WriteLine(Csv.Open("houses.csv").Describe());</code></example>
    public static SourceDescription Describe(this PropertySource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (columns, rows) = Begin(source, synchronously: true, cancellationToken);
        RowDelivery.Deliver(rows, columns, new(null, cancellationToken));
        return columns.ToDescription();
    }

    /// <inheritdoc cref="Describe"/>
    public static async Task<SourceDescription> DescribeAsync(this PropertySource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.CanReadAsync)
            return source.Describe(cancellationToken);
        var (columns, rows) = Begin(source, synchronously: false, cancellationToken);
        await RowDelivery.DeliverAsync(rows, columns, new(null, cancellationToken)).ConfigureAwait(false);
        return columns.ToDescription();
    }

    private static (DescribedColumns Columns, Rows<Sources.PropertyRow> Rows) Begin(PropertySource source, bool synchronously, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var columns = new DescribedColumns(source);
        var rows = columns.Rows;
        rows.Begin(nameof(Describe), synchronously);
        return (columns, rows);
    }
}
