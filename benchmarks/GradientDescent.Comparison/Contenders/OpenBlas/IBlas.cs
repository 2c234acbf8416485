namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>The routines of BLAS and LAPACK that least squares needs, in one precision. All matrices are column-major.</summary>
internal unsafe interface IBlas<T>
    where T : unmanaged
{
    /// <summary>y ← α·A·x + β·y, or with Aᵀ.</summary>
    static abstract void MultiplyVector(bool transposed, int rows, int columns, T alpha, T* matrix, T* x, T beta, T* y);

    /// <summary>The upper triangle of AᵀA.</summary>
    static abstract void Gram(int rows, int columns, T* matrix, T* gram);

    static abstract T Dot(int count, T* x, T* y);

    /// <summary>Solves A·x = b by Cholesky; the upper triangle of A, which has this stride, is overwritten, and b by x.</summary>
    /// <returns>0, unless A is not positive definite.</returns>
    static abstract int SolveCholesky(int size, T* matrix, int stride, T* rightSide);
}
