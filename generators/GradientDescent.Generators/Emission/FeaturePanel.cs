namespace GradientDescent.Generators.Emission;

/// <summary>A panel: several neighbouring features of a kernel with many features, and the methods that process only these.</summary>
internal sealed class FeaturePanel(KernelText text, IReadOnlyList<KernelLocals> features)
{
    /// <summary>The largest panel. One sum per feature and the slope then fit into the 16 vector registers and leave some for loads.</summary>
    private const int MaxFeatures = 8;

    /// <summary>The method that begins or continues the prediction of every row.</summary>
    public string PredictionName => $"{(IsFirst ? "BeginPrediction" : "ContinuePrediction")}{Range}";

    /// <summary>The method that sums the gradient of these features' weights.</summary>
    public string GradientName => $"AddGradient{Range}";

    /// <summary>The method that completes the predictions with these features, and replaces them with slopes.</summary>
    public string SlopesName => IsFirst ? "PredictSlopes" : $"ContinueToSlopes{Range}";

    private string Range => $"{text.Record.Features[features[0].Index].Name}Through{text.Record.Features[features[^1].Index].Name}";

    private bool IsFirst => features[0].Index == 0;

    private string Names => $"{text.Record.Features[features[0].Index].Name} through {text.Record.Features[features[^1].Index].Name}";

    private IReadOnlyList<KernelLocals> FirstHalf => [.. features.Take(features.Count / 2)];

    /// <summary>The smallest number of panels, of nearly equal size: 9 features give panels of 4 and 5, not of 8 and 1.</summary>
    public static IReadOnlyList<FeaturePanel> Of(KernelText text)
    {
        var features = text.Features;
        var count = (features.Count + MaxFeatures - 1) / MaxFeatures;
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var from = i * features.Count / count;
            return new FeaturePanel(text, [.. features.Skip(from).Take(((i + 1) * features.Count / count) - from)]);
        })];
    }

    public void WritePrediction()
    {
        text.Writer.Line($"// {(IsFirst ? "Begins" : "Continues")} each prediction with the terms of {Names}.");
        text.PanelMethod(PredictionName, $"{text.WeightsParameter}, {text.SpanParameter("predictions")}", () => PredictionLoop.Write(text, features, isStart: IsFirst, prefetched: FirstHalf));
    }

    public void WriteGradient()
    {
        text.Writer.Line($"// Adds Σ slope · feature to the gradient, for {Names}.");
        text.PanelMethod(GradientName, $"{text.SpanParameter("slopes")}, {text.SumsParameter}", () =>
        {
            text.Columns(features);
            text.Writer.Line("ref var slopeColumn = ref slopes[0];").Line();
            text.Gradients(features);
            text.Writer.Line();
            text.EveryRow(() =>
            {
                text.Prefetch([.. features.Skip(features.Count / 2)]);
                text.Load("slope", "slopeColumn");
                foreach (var feature in features)
                    text.AddProduct(feature.Gradient, "slope", text.LoadOf(feature.Column));
            });
            text.Writer.Line();
            foreach (var feature in features)
                text.AddToGradient(feature.Index, feature.Gradient);
        });
    }

    /// <summary>Writes the method of the last panel. It computes the loss directly after the prediction, which saves one write and one read.</summary>
    public void WriteSlopes()
    {
        var others = text.AllColumns.Skip(text.Features.Count).ToList();
        text.Writer.Line(IsFirst
            ? "// Predicts every row, and stores its slope."
            : $"// Completes each prediction with the terms of {Names}, and replaces it with the slope of its row.");
        text.LossMethod($"private static void {SlopesName}", () =>
        {
            text.Columns(features.Concat(others));
            text.Writer.Line("ref var slopeColumn = ref slopes[0];").Line();
            text.Weights(features);
            if (IsFirst && text.Record.HasIntercept)
                text.Intercept();
            text.Writer.Line();
            SlopeStep.WriteSums(text);
            text.Writer.Line();
            text.EveryRow(() =>
            {
                text.Prefetch([.. FirstHalf, .. others]);
                foreach (var column in others)
                    text.Load(column.Value, column.Column);
                text.Writer.Line();
                PredictionLoop.WritePrediction(text, features, isStart: IsFirst, partialSums: "slopeColumn");
                text.Writer.Line();
                SlopeStep.Write(text);
                text.Writer.Line("lossSum += rowLoss;");
                if (text.Record.HasIntercept)
                    text.Writer.Line("interceptGradient += slope;");
                text.Writer.Line($"{text.Vector}.StoreUnsafe(slope, ref slopeColumn, (nuint)row);");
            });
            text.Writer.Line();
            SlopeStep.WriteTotals(text, []);
        });
    }
}
