using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>Applies the weights of a slice's rows. Each number is multiplied by the square root of its row's weight, so products are weighted.</summary>
internal interface IRowWeighing
{
    /// <summary>The numbers of as many rows as a vector has lanes, multiplied by the square roots of the rows' weights.</summary>
    Vector<double> TimesRoot(Vector<double> numbers, int row);
}

/// <summary>Every row has weight 1.</summary>
internal readonly struct EqualRows : IRowWeighing
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> TimesRoot(Vector<double> numbers, int row) => numbers;
}

/// <summary>Rows with weights.</summary>
/// <param name="roots">The square roots of the weights.</param>
/// <param name="first">The index of the root of the first row.</param>
internal readonly struct WeightedRows(double[] roots, int first) : IRowWeighing
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> TimesRoot(Vector<double> numbers, int row) => numbers * Vector.LoadUnsafe(ref roots[first], (nuint)row);
}
