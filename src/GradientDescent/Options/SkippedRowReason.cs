using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>Rows that were left out because of one property, for one reason.</summary>
/// <remarks>A row with several faults is counted once, for the first. Immutable.</remarks>
public sealed class SkippedRowReason
{
    internal SkippedRowReason()
    {
    }

    /// <summary>The property with the fault; for a product there may be two, such as <c>Bedrooms, Area</c>. Null if the row itself is null.</summary>
    public required string? Property { get; init; }

    /// <summary>What is wrong.</summary>
    public required InvalidRowReason Reason { get; init; }

    /// <summary>The number of rows.</summary>
    public required long RowCount { get; init; }

    /// <summary>The indices of the first of these rows, from 0, at most five, in ascending order. They are positions among all rows that were read, including the rows that were left out.</summary>
    public required IReadOnlyList<long> FirstRows { get; init; }

    /// <summary>Where these first rows are in their source, such as lines of a file. Empty for rows from memory.</summary>
    public IReadOnlyList<SourcePlace> FirstPlaces { get; init; } = [];

    /// <summary>Returns the reason and the rows, for example <c>Side UnknownLevel: 7 rows (2, 5, 8, 11, 14, …, counting from 0)</c>, in the invariant culture.</summary>
    public override string ToString()
    {
        var more = RowCount > FirstRows.Count ? ", …" : "";
        return Invariant($"{(Property is null ? "" : Property + " ")}{Reason}: {Counted.Of(RowCount, "row")} ({(FirstPlaces.Count > 0 ? string.Join("; ", FirstPlaces) + more : string.Join(", ", FirstRows) + more + ", counting from 0")})");
    }
}
