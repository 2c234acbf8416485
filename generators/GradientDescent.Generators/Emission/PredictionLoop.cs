namespace GradientDescent.Generators.Emission;

/// <summary>The loop that writes intercept + Σ coefficient·feature for every row.</summary>
internal static class PredictionLoop
{
    /// <param name="text">Where and for what.</param>
    /// <param name="features">Which features to add.</param>
    /// <param name="isStart">Whether the loop begins the predictions. Otherwise it continues those in <c>predictions</c>.</param>
    /// <param name="prefetched">The columns to prefetch.</param>
    public static void Write(KernelText text, IReadOnlyList<KernelLocals> features, bool isStart, IReadOnlyList<KernelLocals> prefetched)
    {
        var writer = text.Writer;
        var hasIntercept = isStart && text.Record.HasIntercept;
        text.Columns(features);
        writer.Line("ref var predictionColumn = ref predictions[0];");
        writer.Line();
        text.Weights(features);
        if (hasIntercept)
            text.Intercept();
        writer.Line();
        text.EveryRow(() =>
        {
            text.Prefetch(prefetched);
            WritePrediction(text, features, isStart, partialSums: "predictionColumn");
            writer.Line($"{text.Vector}.StoreUnsafe(prediction, ref predictionColumn, (nuint)row);");
        });
    }

    /// <param name="text">Where and for what.</param>
    /// <param name="features">Which features to add.</param>
    /// <param name="isStart">Whether the code begins the predictions. Otherwise it continues them.</param>
    /// <param name="partialSums">The local with the column of predictions to continue.</param>
    public static void WritePrediction(KernelText text, IReadOnlyList<KernelLocals> features, bool isStart, string partialSums)
    {
        if (isStart)
        {
            WriteSum(text, features, text.Record.HasIntercept, feature => text.LoadOf(feature.Column));
            return;
        }

        text.Load("prediction", partialSums);
        foreach (var feature in features)
            text.AddProduct("prediction", feature.Weight, text.LoadOf(feature.Column));
    }

    public static void WriteSum(KernelText text, IReadOnlyList<KernelLocals> features, bool hasIntercept, Func<KernelLocals, string> value)
    {
        var first = features[0];
        text.Writer.Line(hasIntercept
            ? $"var prediction = {text.Vector}.MultiplyAddEstimate({first.Weight}, {value(first)}, intercept);"
            : $"var prediction = {first.Weight} * {value(first)};");
        foreach (var feature in features.Skip(1))
            text.AddProduct("prediction", feature.Weight, value(feature));
    }
}
