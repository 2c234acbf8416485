namespace GradientDescent;

/// <summary>How to compute the optimum of squared error.</summary>
public enum LeastSquaresSolver
{
    /// <summary>
    /// By the normal equations. If they guarantee fewer than nine correct decimal digits of any weight (<see cref="LeastSquaresSolution.CorrectDigits"/>, apart from the
    /// rounding of the input) or of the residual sum of squares, or cannot decide whether a feature is redundant: by QR with iterative refinement, provided that the
    /// rows can be read again.
    /// </summary>
    /// <remarks>
    /// Arrays, lists, memory and columns can be read again. Of a sequence that can be read only once, up to 8,192 rows are stored for this; a longer one cannot
    /// be read again.
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
