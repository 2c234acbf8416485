using GradientDescent.Describing;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Describes a source without a record: what its rows have in each column.</summary>
/// <example><code>Console.WriteLine(Csv.Open("houses.csv").Describe()); // prints a table</code></example>
public sealed class SourceDescription
{
    internal SourceDescription(string name, long rowCount, IReadOnlyList<ColumnDescription> columns)
    {
        Name = name;
        RowCount = rowCount;
        Columns = columns;
    }

    /// <summary>The name of the source.</summary>
    public string Name { get; }

    /// <summary>The number of rows.</summary>
    public long RowCount { get; }

    /// <summary>The columns of the source, in order.</summary>
    public IReadOnlyList<ColumnDescription> Columns { get; }

    /// <summary>The description of a column.</summary>
    /// <param name="name">The exact name of the column.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public ColumnDescription this[string name] => Columns.FirstOrDefault(column => column.Name == name)
        ?? throw new KeyNotFoundException($"{Name} has no column '{name}': use one of {string.Join(", ", Columns.Select(static column => column.Name))}.");

    /// <summary>Returns a table with one line per column, and the levels below it, in the invariant culture.</summary>
    public override string ToString() => $"{Name}: {Counted.Of(RowCount, "row")}\n\n{DescriptionTable.Of(Columns)}";
}
