using System.Globalization;
using System.Numerics;

namespace GradientDescent.Comparison.Tables;

/// <summary>A contender that computes something else is no contender.</summary>
internal static class Agreement
{
    private const double InDouble = 1e-9;

    /// <summary>Some rivals sum in floats what we sum in doubles: ten million terms one by one leave two digits.</summary>
    private const double InFloat = 1e-2;

    /// <summary>In doubles the run ends; in floats it may be the rival's own sums that are off, and its line says so.</summary>
    /// <returns>Null when all is well.</returns>
    public static string? Fault<T>(string contender, double[] ours, double[] theirs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var isDouble = typeof(T) == typeof(double);
        var difference = ours.Zip(theirs, (our, their) => Math.Abs(our - their)).Max() / ours.Max(Math.Abs);
        if (ours.Length == theirs.Length && difference <= (isDouble ? InDouble : InFloat))
            return null;
        if (isDouble || ours.Length != theirs.Length)
            throw new InvalidOperationException($"{contender} computes something else than we do: [{string.Join(", ", theirs)}] where we say [{string.Join(", ", ours)}].");
        return string.Create(CultureInfo.InvariantCulture, $"**wrong** by {difference:P0}: its sums are floats");
    }
}
