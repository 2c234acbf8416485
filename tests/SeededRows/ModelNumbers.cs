namespace GradientDescent.SeededRows;

/// <summary>The numbers of a model, which a generated model implements explicitly.</summary>
public static class ModelNumbers
{
    public static double[] Weights(this ILinearModel model) => model.ToWeights();

    public static double[] Means(this ILinearModel model) => model.ToMeans();
}
