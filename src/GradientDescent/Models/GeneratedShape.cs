namespace GradientDescent.Models;

/// <summary>Stores the single shape of a generated model type.</summary>
internal static class GeneratedShape<TModel>
    where TModel : ILinearModel<TModel>
{
    public static readonly ModelShape<TModel> Instance = TModel.CreateShape();
}
