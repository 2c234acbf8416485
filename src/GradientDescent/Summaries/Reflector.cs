namespace GradientDescent.Summaries;

/// <summary>
/// Householder's reflector I − τvvᵀ that turns a column's number in R and its numbers in the rows below into one number in R. v is
/// the number in R, the head, moved away from zero, and the column's own rows.
/// </summary>
/// <param name="Head">The first entry of v.</param>
/// <param name="Scale">τ.</param>
internal readonly record struct Reflector(double Head, double Scale)
{
    /// <summary>What is shorter than this has lost digits when it was squared, and counts for nothing.</summary>
    private const double ShortestLength = 1e-140;

    /// <param name="diagonal">The number in R; becomes what is left there.</param>
    /// <param name="square">The sum of squares of the rows below.</param>
    public static Reflector Of(ref double diagonal, double square)
    {
        var length = Math.Sqrt((diagonal * diagonal) + square);
        if (length < ShortestLength)
            return default;

        var signed = Math.CopySign(length, diagonal);
        var head = diagonal + signed;
        diagonal = -signed;
        return new(head, 1 / (length * Math.Abs(head)));
    }

    /// <summary>How many times v is to be subtracted from another column; it is from that column's number in R.</summary>
    /// <param name="top">The column's number in R.</param>
    /// <param name="product">The product of v's rows and the column's.</param>
    public double Reflect(ref double top, double product)
    {
        var times = Scale * ((Head * top) + product);
        top -= Head * times;
        return times;
    }
}
