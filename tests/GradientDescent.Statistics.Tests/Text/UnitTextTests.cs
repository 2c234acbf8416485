namespace GradientDescent.Statistics.Tests.Text;

public sealed class UnitTextTests
{
    private static readonly ModelProperty Area = new("Area") { Unit = "m²" }, Rooms = new("Rooms"), Price = new("Price") { Unit = "k€" };

    [Fact]
    public void The_table_has_a_column_of_units_if_the_record_says_them()
    {
        var (with, without) = (Lines(Price, Area), Lines(new("Price"), new("Area")));

        Assert.EndsWith("0.975]  unit", with.Single(static line => line.Contains("std err", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith("  k€ per m²", with.Single(static line => line.StartsWith("Area", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith("  k€", with.Single(static line => line.StartsWith("Intercept", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith("0.975]", without.Single(static line => line.Contains("std err", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(
            without.Single(static line => line.StartsWith("Rooms", StringComparison.Ordinal)), with.Single(static line => line.StartsWith("Rooms", StringComparison.Ordinal)));
    }

    private static string[] Lines(ModelProperty price, ModelProperty area)
    {
        var columns = Columns.Of<double>(("Area", [1, 2, 3, 4, 5, 7]), ("Rooms", [1, 3, 2, 2, 1, 4]), ("Price", [2, 5, 5, 8, 9, 15]));
        var fit = new LinearTrainer(new ModelSchema("House", price, [area, Rooms])).Fit(columns);
        return fit.Summary().ToString().Split('\n');
    }
}
