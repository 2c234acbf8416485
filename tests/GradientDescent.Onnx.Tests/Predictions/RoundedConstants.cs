namespace GradientDescent.Onnx.Tests;

/// <summary>ONNX Runtime leaves out a sum with 0. It rounds to a <c>float</c> before it compares, and must not leave out another sum.</summary>
public class RoundedConstants
{
    private static readonly ModelProperty Area = new("Area");

    [Theory]
    [InlineData(1.00000001, 3)]
    [InlineData(0.999999999, 3)]
    [InlineData(1.0000000000000002, 0)]
    [InlineData(1, 1e-50)]
    [InlineData(1e-50, 1.00000001)]
    public void Weights_that_are_almost_1_or_0(double weight, double intercept)
    {
        var model = new LinearModel(Models.OfPrice(Area).Schema, [weight, intercept]);
        Dictionary<string, object?>[] rows = [.. new[] { 0.7, 3, 1e-50, 0 }.Select(static area => new Dictionary<string, object?> { ["Area"] = area })];

        Assert.Equal(rows.Select(model.Predict), OnnxRun.Of(model.ToOnnx(), "Price", model.Schema, rows));
    }
}
