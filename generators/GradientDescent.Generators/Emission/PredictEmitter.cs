using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the three overloads of Predict: from the properties, from a row, and from many rows.</summary>
internal static class PredictEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        var parameters = CSharpNames.Parameters(record.Inputs.Select(static input => input.Name));
        WriteFromProperties(record, file, parameters);
        file.Writer.Line()
            .Line($"/// <summary>Predicts {record.Target.Property} for a row. The row's own {record.Target.Property} is ignored.</summary>")
            .Items($"public double Predict({record.Name} row) => Predict(", [.. record.Inputs.Select(static input => "row." + CSharpNames.Identifier(input.Name))], ");")
            .Line();
        WriteFromRows(record, file);
        file.Writer.Line();
    }

    private static void WriteFromProperties(ModelRecord record, SourceFile file, IReadOnlyList<string> parameters)
    {
        var writer = file.Writer;
        IReadOnlyList<string> written = [.. parameters.Select(CSharpNames.Identifier)];
        var transform = record.Target.Transform;
        var result = CSharpNames.Locals([record.Target.Name], written)[0];
        var scope = new RowScope(file, record, property => property.Definition is null ? written[record.Inputs.ToList().FindIndex(input => input.Name == property.Name)] : null);
        var computed = new CSharpTerms(
            [.. record.Features.Select(static feature => feature.Term)], scope, transform is null ? written : [.. written, result]);
        var terms = Terms(record, computed, [.. parameters, .. computed.Locals.Select(static local => local.TrimStart('@'))]);
        var statements = computed.Statements;

        writer.Line($"/// <summary>Predicts {record.Target.Property} from the properties of a {record.Name}{(transform is null ? "" : $": {transform.InverseWords} the predicted {record.Target.Name}")}.</summary>")
            .Lines(Documented(record, parameters));
        if (record.NullsAreProperties)
            writer.Line($"[{file.Type("OverloadResolutionPriority")}(1)]");
        void Header(string end) =>
            writer.Items("public double Predict(", [.. record.Inputs.Zip(written, static (input, name) => $"{input.Type} {name}")], ")" + end);
        if (statements.Count == 0 && transform is null)
        {
            Header(" =>");
            writer.Terms("    ", terms, "+ ", ";");
            return;
        }

        Header("");
        writer.Braces(() =>
        {
            writer.Lines(statements);
            if (statements.Count > 0)
                writer.Line();
            writer.Terms(transform is null ? "return " : $"var {result} = ", terms, "+ ", ";");
            if (transform is not null)
                writer.Line($"return {scope.Call(transform.Inverse, result)};");
        });
    }

    /// <summary>
    /// The documentation of the parameters. If one parameter has a comment, the compiler requires one for each, so the others name their property.
    /// </summary>
    private static IEnumerable<string> Documented(ModelRecord record, IReadOnlyList<string> parameters) => record.Inputs.All(static input => input.Meaning.Length == 0)
        ? []
        : record.Inputs.Select((input, i) => $"/// <param name=\"{parameters[i]}\">{(input.Meaning.Length > 0 ? input.Meaning : $"The row's {input.Name}.")}</param>");

    /// <summary>The terms of the sum: the intercept, and each coefficient times its feature. A coefficient with the name of a local is written with <c>this</c>.</summary>
    private static IReadOnlyList<string> Terms(ModelRecord record, CSharpTerms computed, IReadOnlyList<string> locals)
    {
        string Own(string name) => (locals.Contains(name) ? "this." : "") + CSharpNames.Identifier(name);
        var terms = record.Features.Select(feature => $"{Own(feature.Member)} * {Factor(feature)}");
        return record.HasIntercept ? [Own("Intercept"), .. terms] : [.. terms];

        string Factor(Feature feature) => computed.Operand(feature.Term) is var value && feature.IsMeanImputed
            ? TermGuard.Filled(feature.Term, value, Own(feature.MeanMember))
            : value;
    }

    private static void WriteFromRows(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer
            .Line($"/// <summary>Predicts {record.Target.Property} for many rows, in {(record.Scalar == "float" ? "single" : "double")} precision, several rows at a time (SIMD).</summary>")
            .Line("/// <remarks>A processor can round a product and a sum together, so that the last bits can differ from those of <c>Predict</c> for one row.</remarks>")
            .Line("/// <exception cref=\"global::System.ArgumentException\"><paramref name=\"predictions\"/> is shorter than <paramref name=\"rows\"/>.</exception>");
        var header = $"public void Predict({file.Type("ReadOnlySpan")}<{record.Name}> rows, {file.Type("Span")}<{record.Scalar}> predictions)";
        var run = $"{file.Type("BulkPrediction")}.Run<{record.Name}, {record.Scalar}, {record.KernelType}, {record.ModelName}>(this, rows, predictions);";
        if (record.Target.Transform is not { Inverse: var back })
        {
            writer.Line(header + " =>").Line("    " + run);
            return;
        }

        var inverse = new RowScope(file, record, static _ => null).Call(back, "prediction");
        writer.Braces(header, () => writer
            .Line(run)
            .Line("foreach (ref var prediction in predictions[..rows.Length])")
            .Line($"    prediction = {(record.Scalar == "float" ? $"(float)({inverse})" : inverse)};"));
    }
}
