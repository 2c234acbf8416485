using System.Data.Common;
using GradientDescent.Queries;

namespace GradientDescent;

/// <summary>
/// The rows of a query, from a reader of any ADO.NET provider. The rows are streamed, and no object is made for a row. Columns are found by the names of the properties.
/// </summary>
/// <remarks>
/// A cell that is null is a missing value. Numbers are converted if the type of the property can represent them, and texts are read as in a file. A cell that cannot be converted
/// makes its row invalid: training throws an <see cref="InvalidRowException"/>, or skips the row with <see cref="InvalidRows.Skip"/>. Exceptions of the database pass through.
/// The <c>…Async</c> methods of a trainer read the rows asynchronously, once. If they need the rows several times, they store their numbers in columns.
/// </remarks>
/// <example><code>
/// var trainer = new House.Trainer();
/// var fit = trainer.Fit(DataReaderSource.Repeatable(connection, "select bedrooms, price from houses"));
/// </code></example>
public sealed class DataReaderSource : PropertySource
{
    private readonly QueryOpener _opener;

    private DataReaderSource(QueryOpener opener, CellFormat? format, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _opener = opener;
        Format = format ?? CellFormat.Default;
        Name = name;
    }

    /// <summary>Uses the rows of a reader, from the next one on. They can be read once. You dispose the reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    /// <param name="name">The name of the source in messages. Default: query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="name"/> is null.</exception>
    public static DataReaderSource Once(DbDataReader reader, CellFormat? format = null, string name = "query")
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(new GivenReader(reader), format, name);
    }

    /// <summary>Uses the rows of readers that a function opens, for example of a command with parameters. They are disposed after reading.</summary>
    /// <param name="open">
    /// Opens a reader at the first row. It is called for every pass, one after another. Every call must return the same rows in the same order: use <c>order by</c>.
    /// </param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    /// <param name="name">The name of the source in messages. Default: query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> or <paramref name="name"/> is null.</exception>
    public static DataReaderSource Repeatable(Func<DbDataReader> open, CellFormat? format = null, string name = "query")
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(new OpenedReader(open), format, name);
    }

    /// <summary>Uses the rows of a query. It is executed for every pass. A connection that is closed is opened for the pass and closed after it.</summary>
    /// <param name="connection">The connection. Do not use it during an operation.</param>
    /// <param name="query">
    /// The query. It must give the same rows in the same order every time: use <c>order by</c>. For parameters, see <see cref="Repeatable(Func{DbDataReader}, CellFormat?, string)"/>.
    /// </param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    /// <param name="name">The name of the source in messages. Default: query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/>, <paramref name="query"/> or <paramref name="name"/> is null.</exception>
    public static DataReaderSource Repeatable(DbConnection connection, string query, CellFormat? format = null, string name = "query")
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(query);
        return new(new ExecutedQuery(connection, query), format, name);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override bool IsRepeatable => _opener.IsRepeatable;

    /// <inheritdoc/>
    public override CellFormat Format { get; }

    /// <inheritdoc/>
    public override bool CanReadAsync => true;

    /// <inheritdoc/>
    public override BatchReader Open() => BatchesOf(_opener.Open());

    /// <inheritdoc/>
    public override async ValueTask<BatchReader> OpenAsync(CancellationToken cancellationToken) =>
        BatchesOf(await _opener.OpenAsync(cancellationToken).ConfigureAwait(false));

    private DataReaderBatches BatchesOf(OpenQuery query) => new(query, Format);
}
