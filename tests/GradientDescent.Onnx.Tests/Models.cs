using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Onnx.Tests;

/// <summary>Models of a price.</summary>
internal static class Models
{
    public static readonly ModelProperty Price = new("Price");

    public static LinearModel OfPrice(params Term[] features) => GivenModel.Of(Price, features);
}
