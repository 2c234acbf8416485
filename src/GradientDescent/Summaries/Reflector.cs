namespace GradientDescent.Summaries;

/// <summary>
/// Householder's reflector H = I − τvvᵀ. It reflects a column (its element of R, and its elements in the rows below) to a vector that is 0 except for the
/// element of R. v consists of the head and the column's own rows. The head is the element of R, moved away from zero so that it does not cancel.
/// </summary>
/// <param name="Head">The first entry of v.</param>
/// <param name="Scale">τ.</param>
internal readonly record struct Reflector(double Head, double Scale)
{
    /// <summary>A shorter column counts as 0, because its square underflows and loses digits.</summary>
    private const double ShortestLength = 1e-140;

    /// <param name="diagonal">The element of R; replaced by its new value.</param>
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

    /// <summary>Returns the multiple of v to subtract from another column, τ(head · top + product), and subtracts it from that column's element of R.</summary>
    /// <param name="top">The other column's element of R.</param>
    /// <param name="product">The product of the rows of v and of the other column.</param>
    public double Reflect(ref double top, double product)
    {
        var times = Scale * ((Head * top) + product);
        top -= Head * times;
        return times;
    }
}
