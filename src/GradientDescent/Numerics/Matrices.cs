using System.Runtime.InteropServices;

namespace GradientDescent.Numerics;

/// <summary>Rows of a matrix as numbers that stand together.</summary>
internal static class Matrices
{
    /// <summary>A row from a column on.</summary>
    public static Span<double> Row(this double[,] matrix, int row, int from) => matrix.Row(row, from, matrix.GetLength(1) - from);

    /// <summary>Some numbers of a row; there must be at least one.</summary>
    public static Span<double> Row(this double[,] matrix, int row, int from, int count) => MemoryMarshal.CreateSpan(ref matrix[row, from], count);
}
