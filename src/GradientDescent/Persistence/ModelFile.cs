using System.Text.Json;
using GradientDescent.Persistence;

namespace GradientDescent;

/// <summary>Keeps models in JSON files. Coefficients go by the names of their features, so reordering a record's properties does no harm.</summary>
public static class ModelFile
{
    /// <summary>Writes the model. Whatever happens on the way, the file is the old one or the new one, never a part.</summary>
    /// <exception cref="ArgumentException">A weight or a mean of the model is NaN or infinite.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(ILinearModel model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var document = ToDocument(model);
        AtomicFile.Write(path, stream => JsonSerializer.Serialize(stream, document, ModelDocumentContext.Default.ModelDocument));
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, of an unknown version, or of another model.</exception>
    /// <exception cref="IOException">The file cannot be read, or does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static TModel Load<TModel>(string path)
        where TModel : ILinearModel<TModel> =>
        FromDocument<TModel>(JsonDocumentFile.Read(path, ModelDocumentContext.Default.ModelDocument, "a model", "model file"), path);

    private static ModelDocument ToDocument(ILinearModel model)
    {
        var schema = model.Schema;
        var weights = model.ToWeights();
        var means = model.ToMeans();
        if (!weights.Concat(means).All(double.IsFinite))
            throw new ArgumentException("The model has a number that is NaN or infinite and is not worth keeping.", nameof(model));

        return new()
        {
            Format = ModelDocument.FormatName,
            Version = ModelDocument.CurrentVersion,
            Model = schema.RecordName,
            Target = schema.TargetName,
            Intercept = schema.HasIntercept ? weights[^1] : null,
            Coefficients = [.. schema.FeatureNames.Zip(weights, static (name, value) => new FeatureNumber(name, value))],
            Means = means.Length == 0 ? null : [.. FilledFeatures(schema).Zip(means, static (name, value) => new FeatureNumber(name, value))],
        };
    }

    private static TModel FromDocument<TModel>(ModelDocument document, string path)
        where TModel : ILinearModel<TModel>
    {
        var schema = TModel.Shape.Schema;
        if (document.Format != ModelDocument.FormatName)
            throw new ModelFormatException(path, $"is of format '{document.Format}', not '{ModelDocument.FormatName}'.");
        if (document.Version != ModelDocument.CurrentVersion)
            throw new ModelFormatException(path, $"is of format version {document.Version}; this program reads version {ModelDocument.CurrentVersion}.");
        if (document.Model != schema.RecordName || document.Target != schema.TargetName)
            throw new ModelFormatException(path, $"is a model of {document.Target} by {document.Model}, not of {schema.TargetName} by {schema.RecordName}.");
        if (document.Intercept.HasValue != schema.HasIntercept)
            throw new ModelFormatException(path, $"has {(schema.HasIntercept ? "no" : "an")} intercept, {schema.RecordName} has {(schema.HasIntercept ? "one" : "none")}.");

        double[] weights =
        [
            .. NumbersOf(schema.FeatureNames, document.Coefficients, "coefficient", schema.RecordName, path),
            .. schema.HasIntercept ? [document.Intercept!.Value] : Array.Empty<double>(),
        ];
        var means = NumbersOf(FilledFeatures(schema), document.Means ?? [], "mean", schema.RecordName, path);
        if (!weights.Concat(means).All(double.IsFinite))
            throw new ModelFormatException(path, "has a number that is not finite.");
        return TModel.Shape.Create(weights, means);
    }

    private static IReadOnlyList<string> FilledFeatures(ModelSchema schema) => [.. schema.MeanFilled.Select(feature => schema.FeatureNames[feature])];

    /// <summary>The numbers of these features, in their order.</summary>
    private static double[] NumbersOf(IReadOnlyList<string> features, IReadOnlyList<FeatureNumber> numbers, string kind, string record, string path)
    {
        var byName = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            if (number is null)
                throw new ModelFormatException(path, $"has null in place of a {kind}.");
            if (!byName.TryAdd(number.Feature, number.Value))
                throw new ModelFormatException(path, $"has two {kind}s for {number.Feature}.");
        }

        double[] ordered =
            [.. features.Select(feature => byName.Remove(feature, out var value) ? value : throw new ModelFormatException(path, $"has no {kind} for {feature}."))];
        return byName.Count == 0 ? ordered
            : throw new ModelFormatException(path, $"has a {kind} for {byName.Keys.Order(StringComparer.Ordinal).First()}, which {record} has not.");
    }
}
