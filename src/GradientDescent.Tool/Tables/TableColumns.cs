using System.Globalization;
using GradientDescent.Sources;

namespace GradientDescent.Tool.Tables;

/// <summary>What each column of a table becomes in a model, found from the values in its rows.</summary>
/// <example>
/// <code>
/// var columns = TableColumns.Of(Csv.Open("houses.csv"));
/// Console.WriteLine(columns); // a line for each column
/// </code>
/// </example>
internal sealed class TableColumns
{
    private readonly Dictionary<string, TableColumn> _byName;
    private readonly ILookup<string, TableColumn> _byFoldedName;

    private TableColumns(SourceDescription description, bool isSample, IReadOnlyList<TableColumn> columns)
    {
        Description = description;
        IsSample = isSample;
        Columns = columns;
        _byName = columns.GroupBy(static column => column.Name).ToDictionary(static alike => alike.Key, static alike => alike.First());
        _byFoldedName = columns.ToLookup(static column => FoldedName.Of(column.Name));
    }

    /// <summary>What the rows have in each column.</summary>
    public SourceDescription Description { get; }

    /// <summary>Whether only the first rows were read, see <see cref="TableOptions.SampleRows"/>. Later rows may have other types, levels and missing values, and are then invalid.</summary>
    public bool IsSample { get; }

    /// <summary>All columns, in the order of the source.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The columns that <c>.</c> in a formula stands for, together with the target.</summary>
    public IEnumerable<TableColumn> Used => Columns.Where(static column => column.LeftOut is null);

    /// <summary>Reads a source once, or its first rows.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The number of rows, and what becomes of missing values, levels and texts. Default: <see cref="TableOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="SourceFormatException">The source is damaged.</exception>
    public static TableColumns Of(PropertySource source, TableOptions? options = null, CancellationToken cancellationToken = default) => options?.SampleRows is { } count
        ? Of(new FirstRows(source, count).Describe(cancellationToken), options, isSample: true)
        : Of(source.Describe(cancellationToken), options);

    /// <param name="description">The description of a source.</param>
    /// <param name="options">What becomes of missing values, levels and texts. Default: <see cref="TableOptions.Default"/>.</param>
    /// <param name="isSample">Whether the source has more rows.</param>
    public static TableColumns Of(SourceDescription description, TableOptions? options = null, bool isSample = false)
    {
        var repeated = description.Columns.GroupBy(static column => column.Name).Where(static alike => alike.Count() > 1).Select(static alike => alike.Key).ToHashSet();
        return new(description, isSample, [.. description.Columns.Select(column => ColumnUse.Of(column, repeated.Contains(column.Name), options ?? TableOptions.Default))]);
    }

    /// <summary>The column with this name, else the only one whose name differs in nothing but case, underscores, spaces and hyphens; null if there is none.</summary>
    public TableColumn? Find(string name) =>
        _byName.TryGetValue(name, out var column) ? column : _byFoldedName[FoldedName.Of(name)].ToArray() is [var only] ? only : null;

    /// <summary>Returns the number of rows, and a line for each column: what it becomes, or why it is left out.</summary>
    public override string ToString() => $"{Description.Name}: {(IsSample ? "the first " : "")}{Description.RowCount.ToString("N0", CultureInfo.InvariantCulture)} rows\n{string.Join('\n', Columns)}";
}
