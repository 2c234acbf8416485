namespace GradientDescent.Models;

/// <summary>The one shape of a generated model.</summary>
internal static class GeneratedShape<TModel>
    where TModel : ILinearModel<TModel>
{
    public static readonly ModelShape<TModel> Instance = TModel.CreateShape();
}
