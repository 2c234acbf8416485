namespace GradientDescent.Pictures;

/// <summary>
/// The mean squared error over two weights, with the other weights fixed at the optimum: least + ½ δᵀHδ, where δ = (x, y) − minimum, and H has the four entries of
/// the Hessian 2 Σ w x̃x̃ᵀ / Σ w for these two weights.
/// </summary>
internal sealed record SurfaceSlice((double X, double Y) Minimum, double Least, double CurvatureX, double CurvatureXY, double CurvatureY)
{
    public static SurfaceSlice Of<TModel>(RowMoments<TModel> moments, WeightPair pair)
        where TModel : ILinearModel
    {
        var optimum = moments.Fit();
        var weights = optimum.Model.ToWeights();
        return new(
            (weights[pair.First], weights[pair.Second]),
            optimum.Loss,
            Curvature(moments, pair.First, pair.First),
            Curvature(moments, pair.First, pair.Second),
            Curvature(moments, pair.Second, pair.Second));
    }

    public double Height(double x, double y) => Least + Rise(x - Minimum.X, y - Minimum.Y);

    /// <summary>The error above the minimum at the distance δ = (dx, dy) from it: ½ δᵀHδ.</summary>
    public double Rise(double dx, double dy) => (0.5 * ((CurvatureX * dx * dx) + (CurvatureY * dy * dy))) + (CurvatureXY * dx * dy);

    /// <summary>
    /// The ellipse of points with a given error: with H = LLᵀ, the points minimum + L⁻ᵀu for all u of length √(2(height − least)). A flat or nearly flat direction gets a
    /// small part of the curvature of the steep one. So the ellipse is closed, possibly far outside the picture.
    /// </summary>
    /// <param name="height">The error on the ellipse.</param>
    /// <param name="scale">The lengths of the picture's axes.</param>
    /// <param name="points">The number of points to return.</param>
    public (double X, double Y)[] Contour(double height, (double X, double Y) scale, int points)
    {
        const double Flat = 1e-6;
        var (xx, xy, yy) = (CurvatureX * scale.X * scale.X, CurvatureXY * scale.X * scale.Y, CurvatureY * scale.Y * scale.Y);
        var least = Flat * (xx + yy);
        var rootX = Math.Sqrt(Math.Max(xx, least));
        var across = xy / rootX;
        var rootY = Math.Sqrt(Math.Max(yy - (across * across), least));
        var radius = Math.Sqrt(2 * Math.Max(0, height - Least));

        return [.. Enumerable.Range(0, points).Select(point =>
        {
            var (sin, cos) = Math.SinCos(Math.Tau * point / points);
            var y = radius * sin / rootY;
            var x = ((radius * cos) - (across * y)) / rootX;
            return (Minimum.X + (scale.X * x), Minimum.Y + (scale.Y * y));
        })];
    }

    /// <summary>2 Σ w x̃ᵢx̃ⱼ / Σ w, with x̃ = 1 for the intercept.</summary>
    private static double Curvature<TModel>(RowMoments<TModel> moments, int i, int j)
        where TModel : ILinearModel
    {
        var features = moments.Shape.Schema.FeatureNames.Count;
        return 2 * ((i < features && j < features ? moments.Covariance(i, j) : 0) + (Mean(i) * Mean(j)));

        double Mean(int weight) => weight < features ? moments.Means[weight] : 1;
    }
}
