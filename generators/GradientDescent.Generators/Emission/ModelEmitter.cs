using System.Globalization;
using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the typed model: a coefficient per feature by its name, ways to predict, and what it says of itself.</summary>
internal static class ModelEmitter
{
    /// <summary>Past these a formula is a list; an ellipsis says as much.</summary>
    private const int MostShown = 32;

    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var writer = file.Writer;
        return file.Write(["ILinearModel", "ModelFormula", "ModelFile", "ModelSource", "BulkPrediction", "CoefficientSign", "IReadOnlyList", "ReadOnlySpan", "Span"], () =>
        {
            writer.Line("/// <summary>")
                .Line($"/// {record.Target.Name} predicted from a {record.Name}:")
                .Lines(FormulaLines.Code(FormulaLines.Sum(record.Target.Name, Terms(record))))
                .Line("/// </summary>")
                .Line(file.GeneratedCode);
            writer.Braces($"public {record.New(record.ModelName)}sealed record {record.ModelName} : {file.Type("ILinearModel")}<{record.ModelName}>", () =>
            {
                WriteWeights(record, writer);
                PredictEmitter.Write(record, file);
                WriteOutput(record, file);
                WriteDescription(record, file);
            });
        });
    }

    private static IEnumerable<string> Terms(ModelRecord record)
    {
        var terms = record.Features.Take(MostShown).Select(static feature => $"{feature.Name}·{feature.Symbol}")
            .Concat(record.Features.Count > MostShown ? ["…"] : []);
        return record.HasIntercept ? ["Intercept", .. terms] : terms;
    }

    private static void WriteWeights(ModelRecord record, SourceWriter writer)
    {
        if (record.HasIntercept)
        {
            writer.Line($"/// <summary>The {record.Target.Name} that is predicted where every feature is 0.</summary>")
                .Line("public required double Intercept { get; init; }")
                .Line();
        }

        foreach (var feature in record.Features)
        {
            writer.Line($"/// <summary>By how much the predicted {record.Target.Name} rises {Documentation.Text(CoefficientMeaning.Of(feature))} and all else stays.</summary>")
                .Line($"public required double {Names.Identifier(feature.Name)} {{ get; init; }}")
                .Line();
        }

        foreach (var feature in record.MeanFilled)
        {
            writer.Line($"/// <summary>The mean of {Documentation.Text(feature.Symbol)} over the training rows that have it, which stands in for it where it is missing.</summary>")
                .Line($"public double {feature.MeanName} {{ get; init; }} = double.NaN;")
                .Line();
        }
    }

    private static void WriteOutput(ModelRecord record, SourceFile file)
    {
        file.Writer
            .Line("/// <summary>Writes the model to a JSON file, whole or not at all.</summary>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">A weight is NaN or infinite.</exception>")
            .Line($"public void Save(string path) => {file.Type("ModelFile")}.Save(this, path);")
            .Line()
            .Line("/// <summary>Reads a model that <see cref=\"Save\"/> wrote; coefficients go by the names of their features.</summary>")
            .Line("/// <exception cref=\"global::GradientDescent.ModelFormatException\">The file is damaged, of an unknown version, or of another model.</exception>")
            .Line($"public static {record.ModelName} Load(string path) => {file.Type("ModelFile")}.Load<{record.ModelName}>(path);")
            .Line()
            .Line("/// <summary>The model as a formula, six significant digits a number.</summary>")
            .Line($"public override string ToString() => {file.Type("ModelFormula")}.Of(this);")
            .Line();
        BakedEmitter.Write(record, file);
    }

    private static void WriteDescription(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer;
        var self = $"{file.Type("ILinearModel")}<{record.ModelName}>";
        var list = file.Type("IReadOnlyList");
        IReadOnlyList<string> weights = [.. record.Features.Select(static feature => feature.Name), .. record.HasIntercept ? ["Intercept"] : Array.Empty<string>()];
        void Say(string type, string member, string value) => writer.Line($"static {type} {self}.{member} => {value};").Line();
        void List(string type, string member, IEnumerable<string> values) =>
            writer.Line($"static {list}<{type}> {self}.{member} {{ get; }} =").Items("    [", [.. values], "];").Line();

        Say("string", "RecordName", $"\"{record.Name.TrimStart('@')}\"");
        Say("string", "TargetName", $"\"{record.Target.Name}\"");
        if (record.Target.Name != record.Target.Property)
            Say("string", "TargetSource", $"\"{record.Target.Property}\"");
        if (record.SampleWeight is { } sampleWeight)
            Say("string?", "SampleWeightName", $"\"{sampleWeight.Name}\"");
        Say("bool", "HasIntercept", record.HasIntercept ? "true" : "false");
        List("string", "FeatureNames", record.Features.Select(static feature => $"\"{feature.Name}\""));
        if (record.Features.Any(static feature => feature.Name != feature.Source))
            List("string", "FeatureSources", record.Features.Select(static feature => $"\"{feature.Source}\""));
        if (record.Features.Any(static feature => feature.PenaltyFactor != 1))
            List("double", "PenaltyFactors", record.Features.Select(static feature => feature.PenaltyFactor.ToString("R", CultureInfo.InvariantCulture)));
        if (record.Features.Any(static feature => feature.Sign != "Any"))
            List(file.Type("CoefficientSign"), "CoefficientSigns", record.Features.Select(feature => $"{file.Type("CoefficientSign")}.{feature.Sign}"));
        if (record.MeanFilled.Any())
            WriteMeans(record, file, self, List);

        writer.Line($"static double[] {self}.ToWeights({record.ModelName} model) =>")
            .Items("    [", [.. weights.Select(static weight => "model." + Names.Identifier(weight))], "];")
            .Line()
            .Braces($"static {record.ModelName} {self}.FromWeights({file.Type("ReadOnlySpan")}<double> weights) => new()", ";", () =>
                writer.Lines(weights.Select(static (weight, i) => Invariant($"{Names.Identifier(weight)} = weights[{i}],"))));
    }

    private static void WriteMeans(ModelRecord record, SourceFile file, string self, Action<string, string, IEnumerable<string>> list)
    {
        IReadOnlyList<Feature> filled = [.. record.MeanFilled];
        list("int", "MeanFilled", record.Features.Select(static (feature, i) => feature.IsMeanFilled ? Invariant($"{i}") : null).OfType<string>());
        file.Writer.Line($"static double[] {self}.ToMeans({record.ModelName} model) =>")
            .Items("    [", [.. filled.Select(static feature => "model." + feature.MeanName)], "];")
            .Line()
            .Braces($"static {record.ModelName} {self}.WithMeans({record.ModelName} model, {file.Type("ReadOnlySpan")}<double> means) => model with", ";", () =>
                file.Writer.Lines(filled.Select(static (feature, i) => Invariant($"{feature.MeanName} = means[{i}],"))))
            .Line();
    }
}
