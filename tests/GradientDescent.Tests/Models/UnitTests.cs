namespace GradientDescent.Tests.Models;

public class UnitTests
{
    private static readonly ModelProperty Area = new("Area") { Unit = "m²" }, Price = new("Price") { Unit = "k€" };

    [Fact]
    public void Models_with_and_without_units_are_equal()
    {
        var (with, without) = (new ModelSchema("House", Price, [Area]), new ModelSchema("House", new ModelProperty("Price"), [new ModelProperty("Area")]));

        Assert.Equal(without, with);
        Assert.Equal(["k€ per m²", "k€"], with.WeightUnits);
        Assert.Equal([null, null], without.WeightUnits);
        Assert.Equal(["k€ per m²"], new ModelSchema("House", Price, [Area], hasIntercept: false).WeightUnits);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_unit_is_refused(string unit)
    {
        Assert.StartsWith("The unit of Area is empty", Assert.Throws<ArgumentException>(() => new ModelProperty("Area") { Unit = unit }).Message, StringComparison.Ordinal);

        var file = new LinearModel(new ModelSchema("House", Price, [new ModelProperty("Area") { Unit = "ha" }]), [2, 1]).ToJson();
        Assert.Contains("\"ha\"", file, StringComparison.Ordinal);
        Assert.Contains("gives Area a unit that is empty", Assert.Throws<ModelFormatException>(() => new LinearModel(file.Replace("\"ha\"", $"\"{unit}\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    /// <summary>A feature that is 0 or 1 has a coefficient in the unit of the target; one that may be missing has its own unit.</summary>
    [Fact]
    public void Coefficients_of_levels_are_differences_of_targets()
    {
        var heating = new ModelProperty("Heating", PropertyType.Text) { Levels = [new("gas"), new("oil")], Reference = new("gas") };
        var age = new ModelProperty("Age") { Unit = "years", IsNullable = true };

        var schema = new ModelSchema("House", Price, [heating.Is("oil"), age.IsMissing(), age.ZeroOr(age.AsNumber()), Area.Apply(TermFunction.Log)]);

        Assert.Equal(["k€", "k€", "k€ per years", null, "k€"], schema.WeightUnits);
    }
}
