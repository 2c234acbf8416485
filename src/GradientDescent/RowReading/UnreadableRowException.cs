namespace GradientDescent.RowReading;

/// <summary>A row that a kernel can make no numbers of. Readers, who know which row it is, refuse it or leave it out.</summary>
/// <param name="row">Which of the rows that the kernel was given, counted from 0.</param>
/// <param name="reason">What is wrong with it.</param>
internal sealed class UnreadableRowException(int row, ArgumentException reason) : Exception(reason.Message, reason)
{
    public int Row => row;
}
