using System.Numerics;

namespace GradientDescent.Comparison.Tables;

/// <summary>A contender that computes something else is no contender: the run ends.</summary>
internal static class Agreement
{
    private const double InDouble = 1e-9;

    /// <summary>Rivals sum in floats what we sum in doubles: ten million terms in blocks leave three digits.</summary>
    private const double InFloat = 1e-3;

    public static void Check<T>(string contender, double[] ours, double[] theirs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var tolerance = typeof(T) == typeof(double) ? InDouble : InFloat;
        var difference = ours.Zip(theirs, (our, their) => Math.Abs(our - their)).Max();
        if (ours.Length != theirs.Length || !(difference <= tolerance * ours.Max(Math.Abs)))
            throw new InvalidOperationException($"{contender} computes something else than we do: [{string.Join(", ", theirs)}] where we say [{string.Join(", ", ours)}].");
    }
}
