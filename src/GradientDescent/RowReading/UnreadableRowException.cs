namespace GradientDescent.RowReading;

/// <summary>A row that a kernel cannot turn into numbers. The reader, which knows the row's index, refuses the row or leaves it out.</summary>
/// <param name="row">The index of the row among those that the kernel was given, from 0.</param>
/// <param name="reason">What is wrong with the row.</param>
internal sealed class UnreadableRowException(int row, ArgumentException reason) : Exception(reason.Message, reason)
{
    public int Row => row;
}
