using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>A few neighbouring features of a kernel of many, and the methods that go over them alone.</summary>
internal sealed class FeaturePanel(KernelText text, IReadOnlyList<KernelLocals> features)
{
    /// <summary>A sum per feature and the slope fit into the 16 vector registers with room to load.</summary>
    private const int MostFeatures = 8;

    /// <summary>The method that begins the prediction of every row, or goes on with it.</summary>
    public string PredictionName => Invariant($"{(IsFirst ? "StartPrediction" : "ContinuePrediction")}{features[0].Index + 1}To{features[^1].Index + 1}");

    /// <summary>The method that sums the gradient by these features' weights.</summary>
    public string GradientName => Invariant($"AddGradient{features[0].Index + 1}To{features[^1].Index + 1}");

    private bool IsFirst => features[0].Index == 0;

    private string Names => $"{text.Record.Features[features[0].Index].Name} to {text.Record.Features[features[^1].Index].Name}";

    private IReadOnlyList<KernelLocals> FirstHalf => [.. features.Take(features.Count / 2)];

    /// <summary>As few panels as do, as equal as can be: 9 features make 5 and 4, not 8 and 1.</summary>
    public static IReadOnlyList<FeaturePanel> Of(KernelText text)
    {
        var features = text.Features;
        var count = (features.Count + MostFeatures - 1) / MostFeatures;
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var from = i * features.Count / count;
            return new FeaturePanel(text, [.. features.Skip(from).Take(((i + 1) * features.Count / count) - from)]);
        })];
    }

    public void WritePredictionLoop(bool prefetches) =>
        PredictionLoop.Write(text, features, startsFromIntercept: IsFirst, prefetched: prefetches ? FirstHalf : []);

    public void WritePrediction()
    {
        text.Writer.Line($"// {(IsFirst ? "Begins" : "Goes on with")} the prediction of every row{(IsFirst ? " with" : ":")} {Names}.");
        text.PanelMethod(PredictionName, $"{text.WeightsParameter}, {text.Room("predictions")}", () => WritePredictionLoop(prefetches: true));
    }

    public void WriteGradient()
    {
        text.Writer.Line($"// The gradient by the weights of {Names}: the sum of slope times feature.");
        text.PanelMethod(GradientName, $"{text.Room("slopes")}, {text.SumsParameter}", () =>
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
                text.AddToGradient(feature.Index, text.SumOf(feature.Gradient));
        });
    }

    /// <summary>The last features complete the prediction, so it need not be written and read once more before the loss.</summary>
    public void WriteKeepSlopes()
    {
        var others = text.AllColumns.Skip(text.Features.Count).ToList();
        text.Writer.Line(IsFirst
            ? "// The prediction of every row, and in its place the slope of the loss there."
            : $"// Completes the prediction of every row with {Names}, and puts the slope of the loss in its place.");
        text.LossMethod("private static void KeepSlopes", () =>
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
                PredictionLoop.WritePrediction(text, features, isStart: IsFirst, begun: "slopeColumn");
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
