namespace GradientDescent.Generators.Emission;

/// <summary>Writes the documentation of the kernel: the model and its gradient as formulas, with the names of the generated code.</summary>
internal static class KernelHeader
{
    /// <summary>The maximal number of terms in a formula. An ellipsis replaces the others.</summary>
    private const int MaxTerms = 8;

    /// <summary>The maximal number of gradient formulas. With more features, one general formula replaces them.</summary>
    private const int MaxGradients = 3;

    public static void Write(KernelText text)
    {
        var record = text.Record;
        var file = text.File;
        text.Writer
            .Line("/// <summary>")
            .Line($"/// Loss and gradient over rows of {record.Name}, with one statement per feature instead of a loop over the features:")
            .Lines(FormulaLines.Code(Formulas(text)))
            .Line($"/// The slope of a row is ∂rowLoss/∂prediction; for squared error, 2·(prediction − {text.Target.Value}).")
            .Line($"/// The kernel sums over a block of rows. The library divides the sums by the {(text.SampleWeight is null ? "number of rows" : "sum of the sample weights")}. Plain gradient descent then takes the step:")
            .Line("/// weight ← weight − learning rate · ∂loss/∂weight.")
            .Line("/// </summary>")
            .Line("/// <remarks>")
            .Line("/// Accumulate is called only if training reads the rows in every epoch. By default, training with squared error does not: it uses moments")
            .Line("/// (sums of products of the columns), computed once from the columns that Write fills.")
            .Line("/// Every method is compiled with AggressiveOptimization, so that even the first call, which loops over thousands of rows, runs optimised code.")
            .Line("/// </remarks>")
            .Line($"[{file.Type("EditorBrowsable")}({file.Type("EditorBrowsableState")}.Never)]")
            .Line(file.GeneratedCode);
    }

    private static IEnumerable<(string Left, string Right)> Formulas(KernelText text)
    {
        var shown = text.Features.Take(MaxTerms).ToList();
        var isCut = text.Features.Count > MaxTerms;
        var terms = shown.Select(static feature => $"{feature.Weight}·{feature.Value}").Concat(isCut ? ["…"] : []);
        var hasIntercept = text.Record.HasIntercept;

        foreach (var (left, right) in FormulaLines.Sum("prediction", hasIntercept ? ["intercept", .. terms] : terms))
            yield return (left, right);
        var mean = text.SampleWeight is { } sampleWeight ? $"mean, weighted by {sampleWeight.Value}, over the rows" : "mean over the rows";
        yield return ("loss", $"{mean} of rowLoss(prediction, {text.Target.Value})");
        if (text.Features.Count > MaxGradients)
            yield return ("∂loss/∂weight", $"{mean} of slope·feature, for every feature");
        foreach (var feature in shown.Where(_ => text.Features.Count <= MaxGradients))
            yield return ($"∂loss/∂{feature.Weight}", $"{mean} of slope·{feature.Value}");
        if (hasIntercept)
            yield return ("∂loss/∂intercept", $"{mean} of slope");
    }
}
