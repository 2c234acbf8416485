using GradientDescent.Interpretation;

namespace GradientDescent.RowReading;

/// <summary>A row that a kernel cannot turn into numbers. The reader, which knows the row's index, refuses the row or leaves it out.</summary>
/// <param name="row">The index of the row among those that the kernel was given, from 0.</param>
/// <param name="invalid">What is wrong with it.</param>
internal sealed class UnreadableRowException(int row, InvalidRow invalid) : Exception(invalid.Text, invalid.Cause)
{
    public UnreadableRowException(int row, PropertyValueException value)
        : this(row, new InvalidRow(ReasonOf(value), value.Property.Name, value.Message.TrimEnd('.'), value))
    {
    }

    public int Row => row;

    /// <summary>What is wrong with the row.</summary>
    public InvalidRow Invalid => invalid;

    private static InvalidRowReason ReasonOf(PropertyValueException value) =>
        value.Value is null ? InvalidRowReason.Missing
        : value.Property.Levels.Count > 0 ? InvalidRowReason.UnknownLevel
        : InvalidRowReason.Unreadable;
}
