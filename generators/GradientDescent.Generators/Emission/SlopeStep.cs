namespace GradientDescent.Generators.Emission;

/// <summary>The middle of every kernel: computes the loss of a prediction and the slope of the loss.</summary>
internal static class SlopeStep
{
    public static void WriteSums(KernelText text)
    {
        text.Writer.Line($"var lossSum = {text.VectorType}.Zero;");
        if (text.Record.HasIntercept)
            text.Writer.Line($"var interceptGradient = {text.VectorType}.Zero;");
        if (text.SampleWeight is not null)
            text.Writer.Line($"var weightSum = {text.VectorType}.Zero;");
    }

    public static void Write(KernelText text)
    {
        var writer = text.Writer;
        writer.Line("// Loss of each row, and its slope: the derivative with respect to the prediction.");
        writer.Line($"var rowLoss = loss.Evaluate(prediction, {text.Target.Value}, out var slope);");
        writer.Line();
        writer.Line("// In the last vector, set the lanes without a row to 0.");
        writer.Braces($"if (row + {text.VectorType}.Count > block.Rows)", () => writer
            .Line("rowLoss = block.RowsOnly(row, rowLoss);")
            .Line("slope = block.RowsOnly(row, slope);")
            .Lines(text.SampleWeight is { } masked ? [$"{masked.Value} = block.RowsOnly(row, {masked.Value});"] : []));
        writer.Line();
        if (text.SampleWeight is not { } sampleWeight)
            return;
        writer.Line("// Multiply by the sample weight.")
            .Line($"rowLoss *= {sampleWeight.Value};")
            .Line($"slope *= {sampleWeight.Value};")
            .Line($"weightSum += {sampleWeight.Value};")
            .Line();
    }

    /// <param name="text">Where and for what.</param>
    /// <param name="features">The features whose gradient is also computed.</param>
    public static void WriteTotals(KernelText text, IReadOnlyList<KernelLocals> features)
    {
        text.Writer.Line($"// Add the lanes of each sum to the totals{(text.Record.Scalar == "float" ? ", which are double" : "")}.");
        text.Writer.Line($"sums.Weight += {(text.SampleWeight is null ? "block.Rows" : text.SumOf("weightSum"))};");
        text.Writer.Line($"sums.Loss += {text.SumOf("lossSum")};");
        foreach (var feature in features)
            text.AddToGradient(feature.Index, feature.Gradient);
        if (text.Record.HasIntercept)
            text.AddToGradient(text.InterceptIndex, "interceptGradient");
    }
}
