using static System.FormattableString;

namespace GradientDescent.Generators;

/// <summary>Writes the typed model: a coefficient per feature, by its name, and three ways to predict.</summary>
internal static class ModelEmitter
{
    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var writer = file.Writer;
        return file.Write(["ILinearModel", "ModelFormula", "ModelFile", "BulkPrediction", "IReadOnlyList", "ReadOnlySpan", "Span"], () =>
        {
            writer.Line($"/// <summary>{record.Target.Name} predicted from a {record.Name}: {Formula(record)}.</summary>");
            writer.Line(file.GeneratedCode);
            writer.Braces($"public {record.New(record.ModelName)}sealed record {record.ModelName} : {file.Type("ILinearModel")}<{record.ModelName}>", () =>
            {
                WriteWeights(record, writer);
                WritePredict(record, file, writer);
                WritePersistence(record, file, writer);
                WriteDescription(record, file, writer);
            });
        });
    }

    private static string Formula(ModelRecord record)
    {
        var terms = record.Features.Take(4).Select(static feature => $"{feature.Name}·{Names.Lowered(feature.Name)}")
            .Concat(record.Features.Count > 4 ? ["…"] : []);
        return string.Join(" + ", record.HasIntercept ? ["Intercept", .. terms] : terms);
    }

    private static void WriteWeights(ModelRecord record, SourceWriter writer)
    {
        if (record.HasIntercept)
        {
            writer.Line($"/// <summary>What is predicted where every feature is 0.</summary>")
                .Line("public required double Intercept { get; init; }")
                .Line();
        }

        foreach (var feature in record.Features)
        {
            writer.Line($"/// <summary>By how much the predicted {record.Target.Name} rises when {feature.Name} rises by 1 and all else stays.</summary>")
                .Line($"public required double {Names.Identifier(feature.Name)} {{ get; init; }}")
                .Line();
        }
    }

    private static void WritePredict(ModelRecord record, SourceFile file, SourceWriter writer)
    {
        var parameters = Names.Parameters(record.Features);
        var declarations = record.Features.Zip(parameters, static (feature, parameter) => $"{feature.Type} {Names.Identifier(parameter)}");
        var terms = record.Features.Zip(parameters, (feature, parameter) =>
        {
            var coefficient = parameters.Contains(feature.Name) ? $"this.{Names.Identifier(feature.Name)}" : Names.Identifier(feature.Name);
            return $"{coefficient} * {(feature.Type == "bool" ? $"({Names.Identifier(parameter)} ? 1 : 0)" : Names.Identifier(parameter))}";
        });
        var intercept = parameters.Contains("Intercept") ? "this.Intercept" : "Intercept";

        writer.Line($"/// <summary>The predicted {record.Target.Name}.</summary>")
            .Line($"public double Predict({string.Join(", ", declarations)}) =>")
            .Terms("    ", record.HasIntercept ? [intercept, .. terms] : [.. terms], "+ ", ";")
            .Line()
            .Line($"/// <summary>The {record.Target.Name} predicted for a row; what it says of it itself is not looked at.</summary>")
            .Line($"public double Predict({record.Name} row) =>")
            .Line($"    Predict({string.Join(", ", record.Features.Select(static feature => "row." + Names.Identifier(feature.Name)))});")
            .Line()
            .Line($"/// <summary>Writes the {record.Target.Name} predicted for every row, computed in {record.Scalar} by the vectorised kernel.</summary>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">There are more rows than room for predictions.</exception>")
            .Line($"public void Predict({file.Type("ReadOnlySpan")}<{record.Name}> rows, {file.Type("Span")}<{record.Scalar}> predictions) =>")
            .Line($"    {file.Type("BulkPrediction")}.Run<{record.Name}, {record.Scalar}, {record.KernelName}, {record.ModelName}>(this, rows, predictions);")
            .Line();
    }

    private static void WritePersistence(ModelRecord record, SourceFile file, SourceWriter writer) => writer
        .Line("/// <summary>Writes the model to a JSON file, whole or not at all.</summary>")
        .Line($"public void Save(string path) => {file.Type("ModelFile")}.Save(this, path);")
        .Line()
        .Line("/// <summary>Reads a model that <see cref=\"Save\"/> wrote; coefficients go by the names of their features.</summary>")
        .Line("/// <exception cref=\"global::GradientDescent.ModelFormatException\">The file is damaged, of an unknown version, or of another model.</exception>")
        .Line($"public static {record.ModelName} Load(string path) => {file.Type("ModelFile")}.Load<{record.ModelName}>(path);")
        .Line();

    private static void WriteDescription(ModelRecord record, SourceFile file, SourceWriter writer)
    {
        var self = $"{file.Type("ILinearModel")}<{record.ModelName}>";
        IReadOnlyList<string> weights = [.. record.Features.Select(static feature => feature.Name), .. record.HasIntercept ? ["Intercept"] : Array.Empty<string>()];

        writer.Line("/// <summary>The model as a formula, six significant digits a number.</summary>")
            .Line($"public override string ToString() => {file.Type("ModelFormula")}.Of(this);")
            .Line()
            .Line($"static string {self}.RecordName => \"{record.Name.TrimStart('@')}\";")
            .Line()
            .Line($"static string {self}.TargetName => \"{record.Target.Name}\";")
            .Line()
            .Lines(record.SampleWeight is { } sampleWeight ? [$"static string? {self}.SampleWeightName => \"{sampleWeight.Name}\";", ""] : [])
            .Line($"static bool {self}.HasIntercept => {(record.HasIntercept ? "true" : "false")};")
            .Line()
            .Line($"static {file.Type("IReadOnlyList")}<string> {self}.FeatureNames {{ get; }} =")
            .Line($"    [{string.Join(", ", record.Features.Select(static feature => $"\"{feature.Name}\""))}];")
            .Line()
            .Line($"static double[] {self}.ToWeights({record.ModelName} model) =>")
            .Line($"    [{string.Join(", ", weights.Select(static weight => "model." + Names.Identifier(weight)))}];")
            .Line()
            .Braces($"static {record.ModelName} {self}.FromWeights({file.Type("ReadOnlySpan")}<double> weights) => new()", ";", () =>
                writer.Lines(weights.Select(static (weight, i) => Invariant($"{Names.Identifier(weight)} = weights[{i}],"))));
    }
}
