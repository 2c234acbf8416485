using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Tests.Kernels;

/// <summary>Blocks as kernels see them.</summary>
internal static class CaseBlock<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Behind the last row stand finite numbers that mean nothing: large, so that a lane that counts is seen.</summary>
    public static readonly T Rubbish = T.CreateTruncating(1e6);

    public static int Padded(int rows) => (rows + 15) / 16 * 16;

    public static Block<T> Of(double[][] columns)
    {
        var rows = columns[0].Length;
        var stride = Padded(rows);
        var cells = new T[columns.Length * stride];
        Array.Fill(cells, Rubbish);
        var block = new Block<T>(cells, stride, rows);
        for (var column = 0; column < columns.Length; column++)
        {
            for (var row = 0; row < rows; row++)
                block[column, row] = T.CreateTruncating(columns[column][row]);
        }

        return block;
    }
}
