namespace GradientDescent;

/// <summary>How an optimum of squared error was computed.</summary>
public enum SolutionMethod
{
    /// <summary>
    /// By the normal equations: Cholesky's factor of the rows' moments, in one pass. Right where features are not nearly combinations of one another, since
    /// moments square the condition number.
    /// </summary>
    NormalEquations,

    /// <summary>By a QR factorisation of the rows, block by block, in one pass: it has the condition number itself.</summary>
    Qr,

    /// <summary>By QR, and then steps of iterative refinement, each a pass over the rows with residuals of twice a double's digits.</summary>
    RefinedQr,
}
