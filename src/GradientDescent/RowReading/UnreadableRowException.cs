using GradientDescent.Interpretation;

namespace GradientDescent.RowReading;

/// <summary>A row that a kernel cannot turn into numbers. The reader, which knows the row's index, refuses the row or leaves it out.</summary>
/// <param name="row">The index of the row among those that the kernel was given, from 0.</param>
/// <param name="value">The value that cannot be read.</param>
internal sealed class UnreadableRowException(int row, PropertyValueException value) : Exception(value.Message, value)
{
    public int Row => row;

    /// <summary>What is wrong with the row.</summary>
    public InvalidRow Invalid => new(Reason, value.Property.Name, value.Message.TrimEnd('.'), value);

    private InvalidRowReason Reason =>
        value.Value is null ? InvalidRowReason.Missing
        : value.Property.Levels.Count > 0 ? InvalidRowReason.UnknownLevel
        : InvalidRowReason.Unreadable;
}
