namespace GradientDescent;

/// <summary>How an optimum of squared error was computed.</summary>
public enum SolutionMethod
{
    /// <summary>
    /// By the normal equations: a Cholesky factorisation of the moments of the rows, in one pass. It is accurate if features are not nearly linear combinations
    /// of each other, because moments square the condition number.
    /// </summary>
    NormalEquations,

    /// <summary>By a QR factorisation of the rows, block by block, in one pass. It does not square the condition number.</summary>
    Qr,

    /// <summary>By QR, then steps of iterative refinement. Each step is a pass over the rows, with residuals of twice the digits of a double.</summary>
    RefinedQr,
}
