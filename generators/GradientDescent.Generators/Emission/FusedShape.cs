namespace GradientDescent.Generators;

/// <summary>A kernel of few features: one loop predicts, compares and adds up, and every number stays in a register.</summary>
internal static class FusedShape
{
    public static void Write(KernelText text)
    {
        WritePredict(text);
        text.Writer.Line();
        WriteAccumulate(text);
    }

    private static void WritePredict(KernelText text) => text.PredictMethod(() =>
        PredictionLoop.Write(text, text.Features, startsFromIntercept: true));

    private static void WriteAccumulate(KernelText text)
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
            writer.Line($"var lossSum = {text.VectorType}.Zero;");
            text.Gradients(text.Features);
            if (hasIntercept)
                writer.Line($"var interceptGradient = {text.VectorType}.Zero;");
            if (text.SampleWeight is not null)
                writer.Line($"var weightSum = {text.VectorType}.Zero;");
            writer.Line();
            writer.Line("// As many rows at a time as a vector has lanes.");
            text.EveryRow(() =>
            {
                foreach (var column in text.AllColumns)
                    text.Load(column.Value, column.Column);
                writer.Line();
                writer.Line("// What does the model say?");
                PredictionLoop.WriteSum(text, text.Features, hasIntercept, static feature => feature.Value);
                writer.Line();
                writer.Line("// What does missing the target cost, and how does that change with the prediction?");
                writer.Line($"var rowLoss = loss.Evaluate(prediction, {text.Target.Value}, out var slope);");
                writer.Line();
                writer.Line("// Lanes behind the last row count for nothing.");
                writer.Braces($"if (row + {text.VectorType}.Count > block.Rows)", () => writer
                    .Line("rowLoss = block.RowsOnly(row, rowLoss);")
                    .Line("slope = block.RowsOnly(row, slope);")
                    .Lines(text.SampleWeight is { } dead ? [$"{dead.Value} = block.RowsOnly(row, {dead.Value});"] : []));
                writer.Line();
                if (text.SampleWeight is { } sampleWeight)
                {
                    writer.Line("// A row counts for as much as it weighs.")
                        .Line($"rowLoss *= {sampleWeight.Value};")
                        .Line($"slope *= {sampleWeight.Value};")
                        .Line($"weightSum += {sampleWeight.Value};")
                        .Line();
                }

                writer.Line("// The chain rule: a weight moves the prediction by its feature, the prediction moves the loss by its slope.");
                writer.Line("lossSum += rowLoss;");
                foreach (var feature in text.Features)
                    text.AddProduct(feature.Gradient, "slope", feature.Value);
                if (hasIntercept)
                    writer.Line("interceptGradient += slope;");
            });
            writer.Line();
            writer.Line("// The lanes together. What outlives the block is double.");
            writer.Line($"sums.Weight += {(text.SampleWeight is null ? "block.Rows" : text.SumOf("weightSum"))};");
            writer.Line($"sums.Loss += {text.SumOf("lossSum")};");
            foreach (var feature in text.Features)
                text.AddToGradient(feature.Index, text.SumOf(feature.Gradient));
            if (hasIntercept)
                text.AddToGradient(text.InterceptIndex, text.SumOf("interceptGradient"));
        });
    }
}
