using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>How much the rows of a slice count: numbers times the root of their row's weight have weighted products.</summary>
internal interface IRowWeighing
{
    /// <summary>The numbers of as many rows as a vector has lanes, times the roots of the rows' weights.</summary>
    Vector<double> TimesRoot(Vector<double> numbers, int row);
}

/// <summary>Every row counts once.</summary>
internal readonly struct EqualRows : IRowWeighing
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> TimesRoot(Vector<double> numbers, int row) => numbers;
}

/// <summary>A row counts for its weight.</summary>
/// <param name="roots">The square roots of the weights.</param>
internal readonly struct WeightedRows(double[] roots) : IRowWeighing
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> TimesRoot(Vector<double> numbers, int row) => numbers * Vector.LoadUnsafe(ref roots[0], (nuint)row);
}
