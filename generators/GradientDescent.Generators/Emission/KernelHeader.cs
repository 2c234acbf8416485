namespace GradientDescent.Generators.Emission;

/// <summary>Writes what stands above the kernel: the model and its gradient as formulas, in the names of the code below.</summary>
internal static class KernelHeader
{
    /// <summary>Past these a formula is a list; an ellipsis says as much.</summary>
    private const int MostShown = 8;

    public static void Write(KernelText text)
    {
        var record = text.Record;
        var file = text.File;
        text.Writer
            .Line("/// <summary>")
            .Line($"/// What gradient descent asks of rows of {record.Name}, written out for exactly its features:")
            .Lines(FormulaLines.Code(Formulas(text)))
            .Line($"/// where a row's slope is ∂loss/∂prediction; for squared error it is 2·(prediction − {text.Target.Value}).")
            .Line("/// The kernel adds up over a block of rows. The descent loop divides the sums by the number of rows and steps")
            .Line("/// downhill, weight ← weight − learning rate · ∂loss/∂weight, once an epoch.")
            .Line("/// </summary>")
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
        foreach (var feature in shown)
            yield return ($"∂loss/∂{feature.Weight}", $"{mean} of slope·{feature.Value}");
        if (isCut)
            yield return ("…", "and so for every feature");
        if (hasIntercept)
            yield return ("∂loss/∂intercept", $"{mean} of slope");
    }
}
