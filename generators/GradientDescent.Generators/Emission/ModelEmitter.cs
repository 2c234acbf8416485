using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the typed model: one property per coefficient, the methods to predict, save and print, and the schema.</summary>
internal static class ModelEmitter
{
    /// <summary>The maximal number of terms in the formula. An ellipsis replaces the others.</summary>
    private const int MaxTerms = 32;

    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var writer = file.Writer;
        return file.Write(() =>
        {
            writer.Line("/// <summary>")
                .Line($"/// Predicts {record.Target.Name} of a {record.Name}:")
                .Lines(FormulaLines.Code(FormulaLines.Sum(record.Target.Name, Terms(record))))
                .Lines(FormulaNotes.Of(record))
                .Line("/// </summary>")
                .Line(file.GeneratedCode);
            writer.Braces($"public {record.New(record.ModelName)}sealed partial record {record.ModelName} : {file.Type("ILinearModel")}<{record.ModelName}>, {file.Type("IRowModel")}<{record.Name}>", () =>
            {
                WriteWeights(record, writer);
                PredictEmitter.Write(record, file);
                WriteOutput(record, file);
                SchemaEmitter.Write(record, file);
            });
        });
    }

    private static IEnumerable<string> Terms(ModelRecord record)
    {
        var terms = record.Features.Take(MaxTerms).Select(static feature => $"{feature.Member}·{feature.Symbol}")
            .Concat(record.Features.Count > MaxTerms ? ["…"] : []);
        return record.HasIntercept ? ["Intercept", .. terms] : terms;
    }

    private static void WriteWeights(ModelRecord record, SourceWriter writer)
    {
        if (record.HasIntercept)
        {
            writer.Line($"/// <summary>Predicted {record.Target.Name} where every feature is 0.</summary>")
                .Line("public required double Intercept { get; init; }")
                .Line();
        }

        var meanings = new CoefficientMeanings([.. record.Features], record.Target.Name);
        foreach (var feature in record.Features)
        {
            writer.Line($"/// <summary>{Documentation.Text(meanings.Of(feature))}{Renaming(feature.Name, feature.Member)}</summary>")
                .Line($"public required double {CSharpNames.Identifier(feature.Member)} {{ get; init; }}")
                .Line();
        }

        foreach (var feature in record.MeanImputed)
        {
            var value = Documentation.Text(feature.Symbol);
            writer.Line($"/// <summary>Mean of {value} over the training rows in which it is known. It replaces a missing {value}.{Renaming(feature.MeanName, feature.MeanMember)}</summary>")
                .Line($"public double {feature.MeanMember} {{ get; init; }} = double.NaN;")
                .Line();
        }
    }

    /// <summary>The sentence that explains a name with an addition; empty for a name without one.</summary>
    private static string Renaming(string name, string member) => member == name ? "" : $" It is called {member} because the model has another member called {name}.";

    private static void WriteOutput(ModelRecord record, SourceFile file)
    {
        file.Writer
            .Line("/// <summary>Writes the model to a JSON file. After a failure, an existing file normally still has its old content, see <c>ModelFile</c>.</summary>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">A number of the model is NaN or infinite, or the details attached to it are invalid.</exception>")
            .Line($"public void Save(string path) => {file.Type("ModelFile")}.Save(this, path);")
            .Line()
            .Line("/// <summary>Writes the model to a stream as JSON, and leaves the stream open.</summary>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">A number of the model is NaN or infinite, or the details attached to it are invalid.</exception>")
            .Line($"public void Save({file.Type("Stream")} stream) => {file.Type("ModelFile")}.Save(this, stream);")
            .Line()
            .Line("/// <summary>Reads a model that <see cref=\"Save(string)\"/> wrote. Coefficients are matched by name, so their order in the file does not matter.</summary>")
            .Line($"/// <exception cref=\"{file.Qualified("ModelFormatException")}\">The file is damaged, has an unknown version, or holds another model.</exception>")
            .Line($"public static {record.ModelName} Load(string path) => {file.Type("ModelFile")}.Load<{record.ModelName}>(path);")
            .Line()
            .Line("/// <summary>Reads a model that <see cref=\"Save(global::System.IO.Stream)\"/> wrote, and leaves the stream open.</summary>")
            .Line($"/// <exception cref=\"{file.Qualified("ModelFormatException")}\">The data is damaged, has an unknown version, or holds another model.</exception>")
            .Line($"public static {record.ModelName} Load({file.Type("Stream")} stream) => {file.Type("ModelFile")}.Load<{record.ModelName}>(stream);")
            .Line();
        if (!record.HasOwnToString)
        {
            file.Writer.Line("/// <summary>The model as a formula, with six significant digits per number.</summary>")
                .Line($"public override string ToString() => {file.Type("ModelFormula")}.Of(this);")
                .Line();
        }

        file.Writer
            .Line("/// <summary>")
            .Line("/// The model as the source of a C# method that needs no library. Its predictions are equal to those of <c>Predict</c> in every bit.")
            .Line("/// </summary>")
            .Line($"/// <param name=\"options\">Names of the method and its class, and whether enums keep their types. Default: see <see cref=\"{file.Qualified("CSharpOptions")}\"/>.</param>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">A number of the model is NaN or infinite, or the class and the method have the same name.</exception>")
            .Line($"public string ToCSharp({file.Type("CSharpOptions")}? options = null) => {file.Type("ModelSource")}.Of(this, options);")
            .Line();
    }
}
