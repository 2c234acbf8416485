namespace GradientDescent;

/// <summary>How to compute the optimum of squared error.</summary>
public enum LeastSquaresSolver
{
    /// <summary>
    /// By the normal equations; and where they leave a weight fewer than nine digits that are certain, by QR with refinement, if the rows are at hand: those of an
    /// array, a list, memory or columns are, and up to 8,192 rows of a stream.
    /// </summary>
    Auto,

    /// <summary>By the normal equations, whatever they give.</summary>
    NormalEquations,

    /// <summary>By QR: of a stream too, which is read once. Refined where the rows are at hand and it leaves a weight fewer than nine digits that are certain.</summary>
    Qr,
}
