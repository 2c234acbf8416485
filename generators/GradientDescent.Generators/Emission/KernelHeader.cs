namespace GradientDescent.Generators.Emission;

/// <summary>Writes what stands above the kernel: the model and its gradient as formulas, in the names of the code below.</summary>
internal static class KernelHeader
{
    /// <summary>Past these a formula is a list; an ellipsis says as much.</summary>
    private const int MostShown = 8;

    /// <summary>Past these one line says what each would.</summary>
    private const int MostGradients = 3;

    public static void Write(KernelText text)
    {
        var record = text.Record;
        var file = text.File;
        text.Writer
            .Line("/// <summary>")
            .Line($"/// Loss and gradient over rows of {record.Name}, unrolled for its features:")
            .Lines(FormulaLines.Code(Formulas(text)))
            .Line($"/// The slope of a row is ∂loss/∂prediction; for squared error, 2·(prediction − {text.Target.Value}).")
            .Line("/// The kernel sums over a block of rows. The library divides by the total weight and takes the step:")
            .Line("/// weight ← weight − learning rate · ∂loss/∂weight.")
            .Line("/// </summary>")
            .Line("/// <remarks>")
            .Line("/// Accumulate runs where training reads all rows at every epoch. By default squared error is trained from moments instead, which need only Write.")
            .Line("/// Every method is compiled with AggressiveOptimization: one call loops over thousands of rows, too long to wait for the JIT's second tier.")
            .Line("/// </remarks>")
            .Line($"[{file.Type("EditorBrowsable")}({file.Type("EditorBrowsableState")}.Never)]")
            .Line(file.GeneratedCode);
    }

    private static IEnumerable<(string Left, string Right)> Formulas(KernelText text)
    {
        var shown = text.Features.Take(MostShown).ToList();
        var isCut = text.Features.Count > MostShown;
        var terms = shown.Select(static feature => $"{feature.Weight}·{feature.Value}").Concat(isCut ? ["…"] : []);
        var hasIntercept = text.Record.HasIntercept;

        foreach (var (left, right) in FormulaLines.Sum("prediction", hasIntercept ? ["intercept", .. terms] : terms))
            yield return (left, right);
        var mean = text.SampleWeight is { } sampleWeight ? $"mean, weighted by {sampleWeight.Value}, over the rows" : "mean over the rows";
        yield return ("loss", $"{mean} of loss(prediction, {text.Target.Value})");
        if (text.Features.Count > MostGradients)
            yield return ("∂loss/∂weight", $"{mean} of slope·feature, for every feature");
        foreach (var feature in shown.Where(_ => text.Features.Count <= MostGradients))
            yield return ($"∂loss/∂{feature.Weight}", $"{mean} of slope·{feature.Value}");
        if (hasIntercept)
            yield return ("∂loss/∂intercept", $"{mean} of slope");
    }
}
