using System.Globalization;
using System.Numerics;
using GradientDescent.Data;

namespace GradientDescent;

/// <summary>Makes <see cref="Columns{T}"/> from arrays that hold a column each.</summary>
/// <remarks>
/// <para>Nothing is copied: the rows are read where they lie, the rows of one block at a time. What is written to an array later is read
/// from then on; while a trainer is at work, leave the arrays alone.</para>
/// <para>Copying costs time at every read: a pass for moments takes up to twice as long as over columns that hold the rows themselves, and epochs that read
/// the rows (<see cref="GradientSource.Direct"/>) two to three times as long.</para>
/// <para>There is an array for every feature, one for the target, and one for the sample weight if the record has one. Without names they
/// stand in this order, features in the order of their declaration. With names they stand in any order.</para>
/// <para>The columns cannot grow. Any number of threads may read them at once.</para>
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
    /// <summary>Columns in the order of the record: the features, the target, and the sample weight if there is one.</summary>
    /// <typeparam name="T">What the columns hold: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">An array a column, with a number for every row.</param>
    /// <exception cref="ArgumentException">There are no columns, one is null, or they differ in length. A message counts columns from 0 on.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<T[]> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => View(Memories(columns, []), null);

    /// <summary>Columns in the order of the record, for numbers that lie in a part of an array or outside of any.</summary>
    /// <typeparam name="T">What the columns hold: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">Memory a column, with a number for every row.</param>
    /// <exception cref="ArgumentException">There are no columns, or they differ in length. A message counts columns from 0 on.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<ReadOnlyMemory<T>> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => View(columns.ToArray(), null);

    /// <summary>Columns by name, in any order: a trainer finds each feature, the target and the sample weight by what the record calls it.</summary>
    /// <typeparam name="T">What the columns hold: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">An array a column, with a number for every row, and what the record calls the column.</param>
    /// <exception cref="ArgumentException">There are no columns, one is null or has no name, two have the same name, or they differ in length.</exception>
    public static Columns<T> Of<T>(params ReadOnlySpan<(string Name, T[] Values)> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (names, values) = (new string[columns.Length], new T[columns.Length][]);
        for (var column = 0; column < columns.Length; column++)
            (names[column], values[column]) = columns[column];
        ColumnNames.Check(names);
        return View(Memories<T>(values, names), names);
    }

    /// <summary>Columns by name, in any order, for numbers that lie in a part of an array or outside of any.</summary>
    /// <typeparam name="T">What the columns hold: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="columns">Memory a column, with a number for every row, and what the record calls the column.</param>
    /// <exception cref="ArgumentException">There are no columns, one has no name, two have the same name, or they differ in length.</exception>
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
                ?? throw new ArgumentException($"There is no array for {ColumnNames.Of(names, column)}: give it one, with a number for every row.", nameof(columns));
        }

        return memories;
    }

    private static Columns<T> View<T>(ReadOnlyMemory<T>[] columns, string[]? names)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (columns.Length == 0)
            throw new ArgumentException("There are no columns: give one for every feature, one for the target, and one for the sample weight if there is one.", nameof(columns));

        var other = Array.FindIndex(columns, column => column.Length != columns[0].Length);
        return other < 0 ? new(new ArrayStore<T>(columns, names)) : throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The columns differ in length: {ColumnNames.Of(names, 0)} has {Rows(columns[0].Length)} and {ColumnNames.Of(names, other)} has {Rows(columns[other].Length)}. Give every column a number for every row."),
            nameof(columns));
    }

    private static string Rows(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} row{(count == 1 ? "" : "s")}");
}
