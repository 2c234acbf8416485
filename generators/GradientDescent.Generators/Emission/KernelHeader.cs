namespace GradientDescent.Generators;

/// <summary>Writes what stands above the kernel: the model and its gradient as formulas.</summary>
internal static class KernelHeader
{
    private const int NamedFeatures = 8;

    public static void Write(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer;
        var shown = record.Features.Take(NamedFeatures).Select(static feature => feature.Name).ToList();
        var more = record.Features.Count > NamedFeatures ? ["…"] : Array.Empty<string>();
        var terms = shown.Select(static name => $"w({name})·{name}").Concat(more);

        writer.Line("/// <summary>").Line($"/// Gradient descent for {record.Name}, everything that depends on its features:").Line("/// <code>");
        writer.Line($"/// prediction          = {string.Join(" + ", record.HasIntercept ? ["intercept", .. terms] : terms)}");
        writer.Line($"/// mean loss           = mean over the rows of loss(prediction, {record.Target.Name})");
        writer.Line("/// slope               = ∂loss/∂prediction, for squared error 2·(prediction − target)");
        foreach (var name in shown)
            writer.Line($"/// ∂mean loss/∂w({name}) = mean of slope·{name}");
        if (more.Length > 0)
            writer.Line("/// … and so for every feature");
        if (record.HasIntercept)
            writer.Line("/// ∂mean loss/∂intercept = mean of slope");
        writer.Line("/// </code>")
            .Line("/// It computes the sums over a block of rows; the descent loop divides them by the number of rows, and steps:")
            .Line("/// weight ← weight − learning rate · ∂mean loss/∂weight.")
            .Line("/// </summary>")
            .Line($"[{file.Type("EditorBrowsable")}({file.Type("EditorBrowsableState")}.Never)]")
            .Line(file.GeneratedCode);
    }
}
