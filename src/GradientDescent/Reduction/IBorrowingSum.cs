namespace GradientDescent.Reduction;

/// <summary>Sums whose memory is borrowed from a pool, so that many small fits do not allocate it again and again.</summary>
internal interface IBorrowingSum
{
    /// <summary>Returns the memory. The sums must not be used after that. If it is not called, the garbage collector takes the memory.</summary>
    void Release();

    /// <summary>Calls <see cref="Release()"/> if the sums borrow their memory.</summary>
    static void Release(object? sums) => (sums as IBorrowingSum)?.Release();
}
