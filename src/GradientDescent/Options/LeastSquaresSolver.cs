namespace GradientDescent;

/// <summary>How to compute the optimum of squared error.</summary>
public enum LeastSquaresSolver
{
    /// <summary>
    /// By the normal equations if they are accurate enough. Otherwise by a QR factorisation with iterative refinement, if the rows can be read again.
    /// </summary>
    /// <remarks>
    /// The normal equations are accurate enough if their error bounds guarantee nine decimal digits of every weight and of the residual sum of squares, not counting
    /// the rounding of the input, and if it is certain which features are redundant.
    /// <para>
    /// Arrays, lists, memory, columns and <see cref="RowAccess.Repeatable"/> rows can be read again. Rows that can be read only once are stored if there are at most
    /// 8,192 of them; more rows cannot be read again. The same holds for all rows but columns with <see cref="InvalidRows.Skip"/> or a feature marked
    /// <see cref="MissingValues.SkipRow"/>.
    /// </para>
    /// </remarks>
    Auto,

    /// <summary>By the normal equations, whatever their accuracy.</summary>
    NormalEquations,

    /// <summary>
    /// By a QR factorisation, in one pass over the rows. If it is not accurate enough, as for <see cref="Auto"/>, and the rows can be read again, the weights are
    /// refined.
    /// </summary>
    Qr,
}
