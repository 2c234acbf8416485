namespace GradientDescent.Pictures.Tests;

/// <summary>A slice of the error surface, held against the rows.</summary>
public sealed class SurfaceSliceTests
{
    /// <summary>Sums of a few hundred squares in another order.</summary>
    private const double Rounding = 1e-9;

    [Fact]
    public void One_feature() => IsTheMeanSquaredError<House.Model>(
        new House.Trainer().MomentsOf(House.All), [.. House.All.Select(house => (new[] { house.Bedrooms, 1 }, house.Price, 1.0))]);

    [Fact]
    public void Two_features()
    {
        var flats = Flat.Some(200);
        IsTheMeanSquaredError<Flat.Model>(new Flat.Trainer().MomentsOf(flats), [.. flats.Select(flat => (new[] { flat.Area, flat.Rooms, 1 }, flat.Rent, 1.0))]);
    }

    [Fact]
    public void Five_features_in_float_without_intercept_and_with_weights()
    {
        var probes = Probe.Some(300);
        IsTheMeanSquaredError<Probe.Model>(
            new Probe.Trainer().MomentsOf(probes),
            [.. probes.Select(probe => (new double[] { probe.A, probe.B, probe.C, probe.D, probe.E }, (double)probe.Signal, (double)probe.Weight))]);
    }

    [Fact]
    public void A_flat_direction_has_a_contour_all_the_same()
    {
        var slice = new SurfaceSlice((1, 2), Least: 3, CurvatureX: 2, CurvatureXY: 2, CurvatureY: 2);

        Assert.All(slice.Contour(height: 5, scale: (1, 1), points: 90), static point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
    }

    /// <summary>Over every pair of weights: heights of points around the minimum, and those of all points of a contour.</summary>
    private static void IsTheMeanSquaredError<TModel>(RowMoments<TModel> moments, (double[] Inputs, double Target, double Weight)[] rows)
        where TModel : ILinearModel<TModel>
    {
        var names = moments.Shape.Schema.WeightNames;
        var optimum = moments.Fit().Model.ToWeights();
        foreach (var pair in from first in names from second in names where first != second select WeightPair.Of(moments.Shape.Schema, first, second))
        {
            var slice = SurfaceSlice.Of(moments, pair);
            foreach (var (dx, dy) in ((double, double)[])[(0, 0), (1, 0), (0, -2), (0.5, 3), (-7, 11)])
                Same(Direct(slice.Minimum.X + dx, slice.Minimum.Y + dy), slice.Height(slice.Minimum.X + dx, slice.Minimum.Y + dy));
            foreach (var (x, y) in slice.Contour(slice.Least + 4, scale: (3, 0.5), points: 12))
                Same(slice.Least + 4, Direct(x, y));

            double Direct(double x, double y)
            {
                var weights = (double[])optimum.Clone();
                (weights[pair.First], weights[pair.Second]) = (x, y);
                return rows.Sum(row => row.Weight * Math.Pow(row.Inputs.Zip(weights, static (input, weight) => input * weight).Sum() - row.Target, 2))
                    / rows.Sum(row => row.Weight);
            }
        }
    }

    private static void Same(double expected, double actual) => Assert.InRange(actual, expected * (1 - Rounding), expected * (1 + Rounding));
}
