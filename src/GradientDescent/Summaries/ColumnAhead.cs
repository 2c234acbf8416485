using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GradientDescent.Summaries;

/// <summary>
/// A column of the rows that come next, prefetched by a loop over the rows before them. The loop waits for arithmetic, so requests from within it cost nothing:
/// measured, requests between two loops cost a nanosecond each.
/// </summary>
/// <remarks>It only prefetches and reads nothing, so it is safe if there are no such rows, or if the garbage collector has moved them.</remarks>
/// <param name="First">The address of the first cell.</param>
/// <param name="CellBytes">The distance between two cells.</param>
internal readonly unsafe record struct ColumnAhead(nint First, int CellBytes)
{
    /// <summary>Prefetches one row's cell, with all that are in the same cache line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ask(int row)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0((void*)(First + ((nint)row * CellBytes)));
    }
}
