using System.Globalization;
using System.Numerics;
using GradientDescent.Data;

namespace GradientDescent;

/// <summary>Creates <see cref="Columns{T}"/> from arrays, one per column.</summary>
/// <remarks>
/// <para>The arrays are not copied as a whole: a pass copies one block of rows at a time. Later changes to an array take effect.
/// Do not change the arrays while a trainer reads them.</para>
/// <para>Copying the blocks takes time at every read. A pass for moments (the sums that squared error needs) takes up to twice as long as over columns
/// that store the rows themselves. Epochs that read the rows (<see cref="GradientSource.Direct"/>) take two to three times as long.</para>
/// <para>Give one array per feature, one for the target, and one for the sample weight, if the record has one. Without names they must be in this order,
/// features in declaration order. With names they may be in any order.</para>
/// <para>The columns cannot grow. Thread safety: any number of threads may read them at once.</para>
/// </remarks>
/// <example>
/// <code>
/// double[] bedrooms = [1, 2, 3, 4], prices = [80, 170, 220, 270];
///
/// var fit = new House.Trainer().Fit(Columns.Of(bedrooms, prices));
/// var same = new House.Trainer().Fit(Columns.Of(("Price", prices), ("Bedrooms", bedrooms)));
/// </code>
/// </example>
public static class Columns
{
    /// <summary>Creates columns in the order of the record: the features, the target, and the sample weight, if any.</summary>
    /// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">One array per column, with one number per row.</param>
    /// <exception cref="ArgumentException">There are no columns, a column is null, or their lengths differ. Messages count columns from 0.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<T[]> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => View(Memories(columns, []), null);

    /// <summary>Creates columns in the order of the record, from memory: for example parts of arrays.</summary>
    /// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">One memory per column, with one number per row.</param>
    /// <exception cref="ArgumentException">There are no columns, or their lengths differ. Messages count columns from 0.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<ReadOnlyMemory<T>> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => View(columns.ToArray(), null);

    /// <summary>Creates columns by name, in any order. A trainer finds each feature, the target and the sample weight by its name in the model: a transformed column has the name and the values of the transform, such as <c>LogPrice</c>.</summary>
    /// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">For each column its name in the model, and an array with one number per row.</param>
    /// <exception cref="ArgumentException">There are no columns, a column is null or has no name, two have the same name, or their lengths differ.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<(string Name, T[] Values)> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (names, values) = (new string[columns.Length], new T[columns.Length][]);
        for (var column = 0; column < columns.Length; column++)
            (names[column], values[column]) = columns[column];
        ColumnNames.Check(names);
        return View(Memories<T>(values, names), names);
    }

    /// <summary>Creates columns by name, in any order, from memory: for example parts of arrays.</summary>
    /// <typeparam name="T">The number type of the columns: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">For each column its name in the model, and memory with one number per row.</param>
    /// <exception cref="ArgumentException">There are no columns, a column has no name, two have the same name, or their lengths differ.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<(string Name, ReadOnlyMemory<T> Values)> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (names, values) = (new string[columns.Length], new ReadOnlyMemory<T>[columns.Length]);
        for (var column = 0; column < columns.Length; column++)
            (names[column], values[column]) = columns[column];
        ColumnNames.Check(names);
        return View(values, names);
    }

    private static ReadOnlyMemory<T>[] Memories<T>(ReadOnlySpan<T[]> columns, ReadOnlySpan<string> names)
    {
        var memories = new ReadOnlyMemory<T>[columns.Length];
        for (var column = 0; column < columns.Length; column++)
        {
            memories[column] = columns[column]
                ?? throw new ArgumentException($"The array of {ColumnNames.Of(names, column)} is null: give an array with one number per row.", nameof(columns));
        }

        return memories;
    }

    private static Columns<T> View<T>(ReadOnlyMemory<T>[] columns, string[]? names)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (columns.Length == 0)
            throw new ArgumentException("There are no columns: give one per feature, one for the target, and one for the sample weight, if any.", nameof(columns));

        var other = Array.FindIndex(columns, column => column.Length != columns[0].Length);
        return other < 0 ? new(new ArrayStore<T>(columns, names)) : throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The columns differ in length: {ColumnNames.Of(names, 0)} has {Rows(columns[0].Length)} and {ColumnNames.Of(names, other)} has {Rows(columns[other].Length)}. Give every column one number per row."),
            nameof(columns));
    }

    private static string Rows(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} row{(count == 1 ? "" : "s")}");
}
