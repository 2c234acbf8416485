namespace GradientDescent.Reports.Tests.Descent;

/// <summary>The error surface as the page draws it: the corners of its mesh, row by row of <paramref name="Ys"/>.</summary>
internal sealed record Hill(double[] Xs, double[] Ys, double[][] Heights)
{
    public static async Task<Hill> Of(OpenPage page)
    {
        Task<double[]> Axis(string axis) => page.Trace("surface", "mean squared error", axis);
        var (x, y, z) = (await Axis("x"), await Axis("y"), await Axis("z"));
        double[] xs = [.. x.Distinct()];
        double[] ys = [.. y.Distinct()];
        Assert.Equal(ys.SelectMany(at => xs.Select(along => (along, at))), x.Zip(y));

        // Two triangles for each cell, and each corner is used.
        var corners = (await Axis("i")).Concat(await Axis("j")).Concat(await Axis("k")).ToArray();
        Assert.Equal(3 * 2 * (xs.Length - 1) * (ys.Length - 1), corners.Length);
        Assert.Equal(x.Length, corners.Distinct().Count());
        return new(xs, ys, [.. z.Chunk(xs.Length)]);
    }
}
