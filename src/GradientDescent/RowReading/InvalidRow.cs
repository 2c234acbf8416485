using GradientDescent.Interpretation;
using GradientDescent.Models;

namespace GradientDescent.RowReading;

/// <summary>What is wrong with a row.</summary>
/// <param name="Reason">The kind of fault.</param>
/// <param name="Property">The property with the fault; null if the row itself is null.</param>
/// <param name="Text">The fault as a sentence without its end, such as <c>Age is missing</c>.</param>
/// <param name="Cause">The exception that it was found by, if any.</param>
internal sealed record InvalidRow(InvalidRowReason Reason, string? Property, string Text, Exception? Cause = null)
{
    /// <summary>Where the row is in its source; null if it comes from memory.</summary>
    public SourcePlace? Place { get; init; }

    public static InvalidRow Null { get; } = new(InvalidRowReason.NullRow, null, "it is null");

    public static InvalidRow Missing(string property) => new(InvalidRowReason.Missing, property, $"{property} is missing");

    /// <param name="property">The property that throws; null if it is none.</param>
    /// <param name="text">What cannot be done with the row.</param>
    /// <param name="thrown">The exception.</param>
    public static InvalidRow Thrown(string? property, string text, Exception thrown) =>
        new(InvalidRowReason.Unreadable, property, $"{text}: {thrown.Message.TrimEnd('.')}", thrown);

    /// <param name="target">The name of the target's property.</param>
    /// <param name="prediction">The prediction, which is NaN or infinite.</param>
    public static InvalidRow OfPrediction(string target, double prediction) => new(InvalidRowReason.NotFinite, target, $"the prediction is {ShownValue.Number(prediction)}");

    /// <summary>The fault of a number in a column, of which the row is not known.</summary>
    public static InvalidRow OfCell(ColumnName column, double value) => double.IsNaN(value) ? new(InvalidRowReason.NaN, column.Source, $"{column} is missing or NaN")
        : double.IsInfinity(value) ? new(InvalidRowReason.Infinite, column.Source, $"{column} is {ShownValue.Number(value)}")
        : NegativeWeight(column.Source, value);

    public static InvalidRow NegativeWeight(string property, double value) =>
        new(InvalidRowReason.NegativeWeight, property, $"{property} is {ShownValue.Number(value)}, and a weight must be 0 or more");
}
