namespace GradientDescent.Generators.Emission;

/// <summary>The kernel for few features: one loop predicts, computes the loss and sums the gradient. It reads every number once.</summary>
internal static class FusedShape
{
    public static void Write(KernelText text)
    {
        var writer = text.Writer;
        var hasIntercept = text.Record.HasIntercept;
        text.AccumulateMethod(() =>
        {
            text.Columns(text.AllColumns);
            writer.Line();
            text.Weights(text.Features);
            if (hasIntercept)
                text.Intercept();
            writer.Line();
            SlopeStep.WriteSums(text);
            text.Gradients(text.Features);
            writer.Line();
            writer.Line("// One vector of rows at a time.");
            text.EveryRow(() =>
            {
                foreach (var column in text.AllColumns)
                    text.Load(column.Value, column.Column);
                writer.Line();
                writer.Line("// Prediction.");
                PredictionLoop.WriteSum(text, text.Features, hasIntercept, static feature => feature.Value);
                writer.Line();
                SlopeStep.Write(text);
                writer.Line("// Chain rule: ∂rowLoss/∂weight = slope · feature.");
                writer.Line("lossSum += rowLoss;");
                foreach (var feature in text.Features)
                    text.AddProduct(feature.Gradient, "slope", feature.Value);
                if (hasIntercept)
                    writer.Line("interceptGradient += slope;");
            });
            writer.Line();
            SlopeStep.WriteTotals(text, text.Features);
        });
    }
}
