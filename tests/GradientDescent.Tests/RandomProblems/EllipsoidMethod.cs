namespace GradientDescent.Tests.RandomProblems;

/// <summary>
/// The least value of a convex function of a few numbers, slowly and surely: an ellipsoid that holds the minimum is cut through its middle,
/// again and again, and shrinks (Shor 1977; Boyd and Vandenberghe, Ellipsoid Method, 2018, with deep cuts). It needs any subgradient and no smoothness.
/// </summary>
internal static class EllipsoidMethod
{
    /// <param name="size">How many numbers.</param>
    /// <param name="radius">How far from 0 the minimum is at most.</param>
    /// <param name="cut">The value at a point and a subgradient; at a forbidden point NaN, and which way is further out.</param>
    /// <param name="relative">How exactly the least value is wanted.</param>
    /// <param name="absolute">Or how exactly it is, if that is less exact.</param>
    public static double Least(int size, double radius, Func<double[], double[], double> cut, double relative, double absolute)
    {
        var center = new double[size];
        var gradient = new double[size];
        var shape = new double[size, size];
        var direction = new double[size];
        for (var i = 0; i < size; i++)
            shape[i, i] = radius * radius;

        var least = double.PositiveInfinity;
        for (var step = 0; step < 200_000; step++)
        {
            var value = cut(center, gradient);
            if (value < least)
                least = value;

            var width = 0.0;
            for (var i = 0; i < size; i++)
            {
                direction[i] = 0;
                for (var j = 0; j < size; j++)
                    direction[i] += shape[i, j] * gradient[j];
                width += direction[i] * gradient[i];
            }

            width = Math.Sqrt(Math.Max(0, width));
            if (width == 0 || (!double.IsNaN(value) && value - width >= least - Math.Max(absolute, relative * Math.Abs(least))))
                return least;

            // By how much the cut may go past the middle: whatever is better lies that far down.
            var depth = double.IsNaN(value) ? 0 : Math.Min(0.99, (value - least) / width);
            if (size == 1)
            {
                var half = Math.Sqrt(shape[0, 0]);
                var side = Math.Sign(gradient[0]);
                center[0] -= side * half * (1 + depth) / 2;
                shape[0, 0] = Math.Pow(half * (1 - depth) / 2, 2);
                continue;
            }

            double n = size;
            var move = (1 + (n * depth)) / (n + 1) / width;
            var shrink = 2 * (1 + (n * depth)) / ((n + 1) * (1 + depth)) / (width * width);
            var grow = n * n / ((n * n) - 1) * (1 - (depth * depth));
            for (var i = 0; i < size; i++)
            {
                center[i] -= move * direction[i];
                for (var j = 0; j <= i; j++)
                    shape[i, j] = shape[j, i] = grow * (shape[i, j] - (shrink * direction[i] * direction[j]));
            }
        }

        throw new InvalidOperationException("The ellipsoid did not become small.");
    }
}
