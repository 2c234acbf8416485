using System.Globalization;
using System.Numerics;

namespace GradientDescent.Comparison.Tables;

/// <summary>Checks that a contender computes the same as this library.</summary>
internal static class Agreement
{
    private const double InDouble = 1e-9;

    /// <summary>Some libraries sum in floats, this one in doubles. Ten million terms summed one by one in floats have two correct digits.</summary>
    private const double InFloat = 1e-2;

    /// <summary>A difference in doubles ends the run. In floats, the sums of the other library may be inaccurate, and its line reports this.</summary>
    /// <returns>Null if the results agree.</returns>
    public static string? Fault<T>(string contender, double[] ours, double[] theirs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var isDouble = typeof(T) == typeof(double);
        var difference = ours.Zip(theirs, (our, their) => Math.Abs(our - their)).Max() / ours.Max(Math.Abs);
        if (ours.Length == theirs.Length && difference <= (isDouble ? InDouble : InFloat))
            return null;
        if (isDouble || ours.Length != theirs.Length)
            throw new InvalidOperationException($"{contender} computes something else: [{string.Join(", ", theirs)}] instead of [{string.Join(", ", ours)}].");
        return string.Create(CultureInfo.InvariantCulture, $"**wrong** by {difference:P0}: its sums are floats");
    }
}
