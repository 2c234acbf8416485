using static System.FormattableString;

namespace GradientDescent.Generators;

/// <summary>
/// A kernel of many features: two phases over a strip of a block that stays in cache, each in panels of a few features, because one
/// loop over all of them runs out of registers, and past sixteen columns out of the processor's prefetch streams. Each phase asks
/// memory for half of the columns of the strips to come, so that memory is never idle.
/// </summary>
internal static class PhasedShape
{
    /// <summary>A sum per feature and the slope fit into the 16 vector registers with room to load.</summary>
    private const int MostPanelFeatures = 8;

    /// <summary>
    /// Shorter strips begin and end too often, longer ones leave memory idle while a phase reads what is there already; measured.
    /// </summary>
    private const int StripRows = 256;

    public static void Write(KernelText text)
    {
        var panels = Panels(text.Features);
        WritePredict(text, panels);
        text.Writer.Line();
        WriteAccumulate(text, panels);
        text.Writer.Line();
        WriteKeepSlopes(text, panels[^1]);
        if (panels.Count > 1)
            WritePanels(text, panels, WritePredictionPanel);
        WritePanels(text, panels, WriteGradientPanel);
    }

    private static void WritePanels(
        KernelText text, IReadOnlyList<IReadOnlyList<KernelLocals>> panels, Action<KernelText, IReadOnlyList<KernelLocals>> write)
    {
        foreach (var panel in panels)
        {
            text.Writer.Line();
            write(text, panel);
        }
    }

    /// <summary>As few panels as do, as equal as can be: 9 features make 5 and 4, not 8 and 1.</summary>
    private static IReadOnlyList<IReadOnlyList<KernelLocals>> Panels(IReadOnlyList<KernelLocals> features)
    {
        var count = (features.Count + MostPanelFeatures - 1) / MostPanelFeatures;
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var from = i * features.Count / count;
            return (IReadOnlyList<KernelLocals>)[.. features.Skip(from).Take(((i + 1) * features.Count / count) - from)];
        })];
    }

    private static void WritePredict(KernelText text, IReadOnlyList<IReadOnlyList<KernelLocals>> panels) => text.PredictMethod(() =>
    {
        if (panels.Count == 1)
        {
            PredictionLoop.Write(text, panels[0], startsFromIntercept: true, prefetched: []);
            return;
        }

        foreach (var panel in panels)
            text.Writer.Line($"{PredictionPanelName(panel)}(block, weights, predictions);");
    });

    private static void WriteAccumulate(KernelText text, IReadOnlyList<IReadOnlyList<KernelLocals>> panels) => text.AccumulateMethod(() =>
    {
        text.Writer.Line("// So few rows at a time that the second step finds them in a cache next to the processor.");
        text.Writer.Line(Invariant($"const int StripRows = {StripRows};"));
        text.Writer.Braces("for (var row = 0; row < block.Rows; row += StripRows)", () => WriteStrip(text, panels));
    });

    private static void WriteStrip(KernelText text, IReadOnlyList<IReadOnlyList<KernelLocals>> panels)
    {
        text.Writer.Line("var strip = block.Slice(row, StripRows);");
        text.Writer.Line();
        text.Writer.Line("// 1. What does the model say of every row, and how does the cost of missing its target change with that?");
        foreach (var panel in panels.Take(panels.Count - 1))
            text.Writer.Line($"{PredictionPanelName(panel)}(strip, weights, predictions: slopes);");
        text.Writer.Line("KeepSlopes(loss, strip, weights, slopes, sums);");
        text.Writer.Line();
        text.Writer.Line("// 2. The chain rule: a weight moves the prediction by its feature, the prediction moves the loss by its slope.");
        foreach (var panel in panels)
            text.Writer.Line($"{GradientPanelName(panel)}(strip, slopes, sums);");
    }

    /// <summary>The last features complete the prediction, so it need not be written and read once more before the loss.</summary>
    private static void WriteKeepSlopes(KernelText text, IReadOnlyList<KernelLocals> last)
    {
        var isOnly = last[0].Index == 0;
        var hasIntercept = isOnly && text.Record.HasIntercept;
        text.Writer.Line(isOnly
            ? "// The prediction of every row, and in its place the slope of the loss there."
            : $"// Completes the prediction of every row with {Names(text, last)}, and puts the slope of the loss in its place.");
        text.LossMethod("private static void KeepSlopes", () =>
        {
            text.Columns(last.Concat(text.AllColumns.Skip(text.Features.Count)));
            text.Writer.Line("ref var slopeColumn = ref slopes[0];").Line();
            text.Weights(last);
            if (hasIntercept)
                text.Intercept();
            text.Writer.Line();
            SlopeStep.WriteSums(text);
            text.Writer.Line();
            text.EveryRow(() =>
            {
                text.Prefetch([.. FirstHalf(last), .. text.AllColumns.Skip(text.Features.Count)]);
                foreach (var column in text.AllColumns.Skip(text.Features.Count))
                    text.Load(column.Value, column.Column);
                text.Writer.Line();
                PredictionLoop.WritePrediction(text, last, isStart: isOnly, begun: "slopeColumn");
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

    private static void WritePredictionPanel(KernelText text, IReadOnlyList<KernelLocals> panel)
    {
        var isStart = panel[0].Index == 0;
        text.Writer.Line($"// {(isStart ? "Begins" : "Goes on with")} the prediction of every row{(isStart ? " with" : ":")} {Names(text, panel)}.");
        text.PanelMethod(PredictionPanelName(panel), $"{text.WeightsParameter}, {text.Room("predictions")}", () =>
            PredictionLoop.Write(text, panel, startsFromIntercept: isStart, prefetched: FirstHalf(panel)));
    }

    private static void WriteGradientPanel(KernelText text, IReadOnlyList<KernelLocals> panel)
    {
        text.Writer.Line($"// The gradient by the weights of {Names(text, panel)}: the sum of slope times feature.");
        text.PanelMethod(GradientPanelName(panel), $"{text.Room("slopes")}, {text.SumsParameter}", () =>
        {
            text.Columns(panel);
            text.Writer.Line("ref var slopeColumn = ref slopes[0];").Line();
            text.Gradients(panel);
            text.Writer.Line();
            text.EveryRow(() =>
            {
                text.Prefetch([.. panel.Skip(panel.Count / 2)]);
                text.Load("slope", "slopeColumn");
                foreach (var feature in panel)
                    text.AddProduct(feature.Gradient, "slope", text.LoadOf(feature.Column));
            });
            text.Writer.Line();
            foreach (var feature in panel)
                text.AddToGradient(feature.Index, text.SumOf(feature.Gradient));
        });
    }

    private static string Names(KernelText text, IReadOnlyList<KernelLocals> panel) =>
        $"{text.Record.Features[panel[0].Index].Name} to {text.Record.Features[panel[^1].Index].Name}";

    private static IReadOnlyList<KernelLocals> FirstHalf(IReadOnlyList<KernelLocals> panel) => [.. panel.Take(panel.Count / 2)];

    private static string PredictionPanelName(IReadOnlyList<KernelLocals> panel) =>
        Invariant($"{(panel[0].Index == 0 ? "StartPrediction" : "ContinuePrediction")}{panel[0].Index + 1}To{panel[^1].Index + 1}");

    private static string GradientPanelName(IReadOnlyList<KernelLocals> panel) =>
        Invariant($"AddGradient{panel[0].Index + 1}To{panel[^1].Index + 1}");
}
