using GradientDescent.Describing;

namespace GradientDescent;

/// <summary>What the rows have in a column of a source, or in a property of a record.</summary>
/// <remarks>
/// <para>A value is valid, missing or invalid, so <see cref="RowCount"/> = <see cref="ValidCount"/> + <see cref="MissingCount"/> + <see cref="InvalidCount"/>. Minimum, mean and the
/// like are those of the valid numbers, without regard to sample weights. They are NaN if there are none, and for levels. Dates are in days since 0001-01-01 and times in seconds,
/// as in features; <see cref="Text"/> writes them as dates and times.</para>
/// <para>The rows are read once, and the memory does not grow with their number. The quartiles are exact for up to 100,000 different numbers, however many rows there are. For more,
/// they are the quartiles of numbers whose rank among the rows is off by less than 0.1 % of the rows, for up to 10⁹ rows.</para>
/// </remarks>
public record ColumnDescription
{
    /// <summary>The largest number of different numbers, dates or times of a column that are counted.</summary>
    public const int MaxDistinctNumbers = 100_000;

    /// <summary>The largest number of different texts of a column that are counted.</summary>
    public const int MaxDistinctTexts = 10_000;

    internal ColumnDescription()
    {
    }

    /// <summary>The name of the column or property.</summary>
    public required string Name { get; init; }

    /// <summary>The type. For a column of a source it is found from its values; null if all of them are missing.</summary>
    public required PropertyType? Type { get; init; }

    /// <summary>The type as C# has it, without namespace, such as <c>double</c>, <c>DateOnly?</c> or <c>Heating</c>; empty if it is unknown. A column of a source has a question mark if a value is missing.</summary>
    public string TypeName => TypeText.Of(this);

    /// <summary>
    /// Whether the values of a column of a source name its rows, so that no feature can be made of them: texts that all differ; or integers that all differ, in a column whose name
    /// is <c>id</c> or ends with it as a word, such as <c>HouseId</c> or <c>house_id</c>. False for a property.
    /// </summary>
    public bool IsIdentifier { get; init; }

    /// <summary>The number of rows.</summary>
    public required long RowCount { get; init; }

    /// <summary>The number of rows without a value. In a property whose missing values are replaced by a mean, and in a column of a source, NaN is a missing value too.</summary>
    public required long MissingCount { get; init; }

    /// <summary>
    /// The number of values that cannot be used: a text that cannot be read, NaN or infinity, a negative sample weight, an unknown level that the record does not accept. A value
    /// whose feature cannot be computed, such as 0 for a logarithm, is not counted.
    /// </summary>
    public required long InvalidCount { get; init; }

    /// <summary>The number of values that can be used.</summary>
    public long ValidCount => RowCount - MissingCount - InvalidCount;

    /// <summary>
    /// The number of different values; for flags, of their combinations. Unknown levels count too. Null if it is above <see cref="MaxDistinctNumbers"/>, or
    /// <see cref="MaxDistinctTexts"/> for texts, enums and flags. Numbers are compared as <c>double</c>.
    /// </summary>
    public required long? DistinctCount { get; init; }

    /// <summary>The least number.</summary>
    public double Minimum => Numbers.Quartiles[0];

    /// <summary>The first quartile: R's quantile of type 7, which is the default of numpy too.</summary>
    public double FirstQuartile => Numbers.Quartiles[1];

    /// <summary>The median. If two numbers are in the middle, it is their mean.</summary>
    public double Median => Numbers.Quartiles[2];

    /// <summary>The third quartile, see <see cref="FirstQuartile"/>.</summary>
    public double ThirdQuartile => Numbers.Quartiles[3];

    /// <summary>The greatest number.</summary>
    public double Maximum => Numbers.Quartiles[4];

    /// <summary>The mean.</summary>
    public double Mean => Numbers.Mean;

    /// <summary>The standard deviation, with n − 1 in the denominator. NaN for a single number, infinite if a square is too large for a <c>double</c>. In days for dates, and in seconds for times.</summary>
    public double StandardDeviation => Numbers.StandardDeviation;

    /// <summary>
    /// How often each level occurs. For a property, its levels in the order of the record, then the unknown ones. For a text or <c>bool</c> of a source, its texts. For numbers, dates and
    /// times, only the texts that cannot be read. Levels that are not in the order of the record begin with the most frequent one; at most the first <see cref="MaxDistinctTexts"/>
    /// that occur are counted. A value with several flags counts for each of them.
    /// </summary>
    public required IReadOnlyList<ValueCount> Levels { get; init; }

    /// <summary>
    /// How often each number occurs in a column of a source whose type is an integer type, the smallest first. A model without a record can use them as levels. Empty for other types,
    /// for properties, and if there are more than <see cref="MaxDistinctTexts"/> different numbers.
    /// </summary>
    public IReadOnlyList<ValueCount> WholeNumbers { get; init; } = [];

    internal NumberSummary Numbers { get; init; } = NumberSummary.None;

    /// <summary>Writes a number of the column, such as its median, as its values are written: a date as <c>2024-02-29</c>, a time as <c>13:30:00</c>, any other number with six significant digits, in the invariant culture.</summary>
    /// <param name="number">The number.</param>
    public string Text(double number) => NumberText.Of(Type, number);

    /// <summary>Returns the table of this column, as <see cref="RowsDescription.ToString"/> does.</summary>
    public override string ToString() => DescriptionTable.Of([this]);
}
