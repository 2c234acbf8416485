using GradientDescent.Sources;

namespace GradientDescent.Tool.Tables;

/// <summary>What each column of a table becomes in a model, found from the values in its rows.</summary>
/// <example>
/// <code>
/// var columns = TableColumns.Of(Csv.Open("houses.csv").Describe());
/// Console.WriteLine(columns); // a line for each column
/// </code>
/// </example>
internal sealed class TableColumns
{
    private readonly IReadOnlyDictionary<string, TableColumn> _byName;
    private readonly ILookup<string, TableColumn> _byFoldedName;

    private TableColumns(string name, IReadOnlyList<TableColumn> columns)
    {
        TableName = name;
        Columns = columns;
        _byName = columns.GroupBy(static column => column.Name).ToDictionary(static alike => alike.Key, static alike => alike.First());
        _byFoldedName = columns.ToLookup(static column => FoldedName.Of(column.Name));
    }

    /// <summary>The name of the source.</summary>
    public string TableName { get; }

    /// <summary>All columns, in the order of the source.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The columns that <c>.</c> in a formula stands for, together with the target.</summary>
    public IEnumerable<TableColumn> Used => Columns.Where(static column => column.LeftOut is null);

    /// <param name="description">The description of the source: of all its rows, or of a sample.</param>
    /// <param name="options">What becomes of missing values, levels and texts. Default: <see cref="TableOptions.Default"/>.</param>
    public static TableColumns Of(SourceDescription description, TableOptions? options = null)
    {
        var repeated = description.Columns.GroupBy(static column => column.Name).Where(static alike => alike.Count() > 1).Select(static alike => alike.Key).ToHashSet();
        return new(description.Name, [.. description.Columns.Select(column => ColumnUse.Of(column, repeated.Contains(column.Name), options ?? TableOptions.Default))]);
    }

    /// <summary>The column with this name, else the only one whose name differs in nothing but case, underscores, spaces and hyphens; null if there is none.</summary>
    public TableColumn? Find(string name) =>
        _byName.TryGetValue(name, out var column) ? column : _byFoldedName[FoldedName.Of(name)].ToArray() is [var only] ? only : null;

    /// <summary>Returns a line for each column: what it becomes, or why it is left out.</summary>
    public override string ToString() => string.Join('\n', Columns);
}
