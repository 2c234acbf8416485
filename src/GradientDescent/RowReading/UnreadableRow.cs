using GradientDescent.Interpretation;

namespace GradientDescent.RowReading;

/// <summary>A row that a kernel cannot turn into numbers. The reader, which knows the row's number, refuses the row or leaves it out.</summary>
/// <param name="Index">The index of the row among those that the kernel was given, from 0.</param>
/// <param name="Invalid">What is wrong with it.</param>
/// <remarks>It is a result and not an exception, because a file may have very many such rows.</remarks>
internal sealed record UnreadableRow(int Index, InvalidRow Invalid)
{
    public static UnreadableRow Of(int index, PropertyValueException value) =>
        new(index, new(ReasonOf(value), value.Property.Name, value.Message.TrimEnd('.'), value));

    private static InvalidRowReason ReasonOf(PropertyValueException value) =>
        value.Value is null ? InvalidRowReason.Missing
        : value.Property.Levels.Count > 0 ? InvalidRowReason.UnknownLevel
        : InvalidRowReason.Unreadable;
}
