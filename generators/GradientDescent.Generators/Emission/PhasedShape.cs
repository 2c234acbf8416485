using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>
/// The kernel for many features. It splits a block into strips that stay in cache, and runs two phases over each strip, in panels of several
/// features. A single loop over all features would run out of registers and, with more than 16 columns, out of the processor's prefetch streams.
/// Each phase prefetches half of the columns of the next strips, so that memory transfers never stop.
/// </summary>
internal static class PhasedShape
{
    /// <summary>
    /// The number of rows in a strip, by measurement. Shorter strips have too much overhead. With longer ones, memory is idle while a phase reads cached rows.
    /// </summary>
    private const int StripRows = 256;

    public static void Write(KernelText text)
    {
        var panels = FeaturePanel.Of(text);
        WriteAccumulate(text, panels);
        text.Writer.Line();
        panels[^1].WriteSlopes();
        IEnumerable<Action> methods = [.. panels.Take(panels.Count - 1).Select(static panel => (Action)panel.WritePrediction), .. panels.Select(static panel => (Action)panel.WriteGradient)];
        foreach (var write in methods)
        {
            text.Writer.Line();
            write();
        }
    }

    private static void WriteAccumulate(KernelText text, IReadOnlyList<FeaturePanel> panels) => text.AccumulateMethod(() => text.Writer
        .Line("// Each strip is processed in two phases. It is small enough that its rows are still in the L1/L2 cache in phase 2.")
        .Line(Invariant($"const int StripRows = {StripRows};"))
        .Braces("for (var row = 0; row < block.Rows; row += StripRows)", () => text.Writer
            .Line("var strip = block.Slice(row, StripRows);")
            .Line()
            .Line($"// 1. Predict each row, and {(panels.Count == 1 ? "store its slope" : "replace its prediction by its slope")}.")
            .Lines(panels.Take(panels.Count - 1).Select(static panel => $"{panel.PredictionName}(strip, weights, predictions: slopes);"))
            .Line($"{panels[^1].SlopesName}(loss, strip, weights, slopes, sums);")
            .Line()
            .Line("// 2. Chain rule: ∂rowLoss/∂weight = slope · feature. Sum it over the rows.")
            .Lines(panels.Select(static panel => $"{panel.GradientName}(strip, slopes, sums);"))));
}
