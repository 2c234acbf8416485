namespace GradientDescent.Numerics;

/// <summary>Arithmetic on a few numbers, as many as there are weights.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    public static void AddScaled(double scale, ReadOnlySpan<double> x, Span<double> y)
    {
        for (var i = 0; i < x.Length; i++)
            y[i] += scale * x[i];
    }

    /// <summary>√Σx², also where the squares overflow.</summary>
    public static double Norm(ReadOnlySpan<double> x)
    {
        var largest = 0.0;
        foreach (var value in x)
            largest = Math.Max(largest, Math.Abs(value));
        if (!(largest > 0 && double.IsFinite(largest)))
            return largest;

        var sum = 0.0;
        foreach (var value in x)
            sum += value / largest * (value / largest);
        return largest * Math.Sqrt(sum);
    }
}
