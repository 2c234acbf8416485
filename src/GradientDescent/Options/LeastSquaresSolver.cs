namespace GradientDescent;

/// <summary>How to compute the optimum of squared error.</summary>
public enum LeastSquaresSolver
{
    /// <summary>
    /// By the normal equations. If these leave a weight with fewer than nine certain digits, by QR with iterative refinement, provided that the rows can be read again.
    /// Arrays, lists, memory and columns can be read again; of a stream, up to 8,192 rows are stored for it.
    /// </summary>
    Auto,

    /// <summary>By the normal equations, whatever their accuracy.</summary>
    NormalEquations,

    /// <summary>
    /// By a QR factorisation. It reads a stream once. If a weight has fewer than nine certain digits and the rows can be read again, the weights are refined.
    /// </summary>
    Qr,
}
