namespace GradientDescent.Persistence;

/// <summary>Converts models to and from the document of a file.</summary>
internal static class ModelConversion
{
    /// <exception cref="ArgumentException">A number is not finite, a detail does not fit the model, or an extension is not JSON.</exception>
    public static ModelDocument ToDocument(ILinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var schema = model.Schema;
        var weights = model.ToWeights();
        var means = model.ToMeans();
        if (!weights.Concat(means).All(double.IsFinite))
            throw new ArgumentException("The model has a weight or a mean that is NaN or infinite: only finite numbers can be saved.", nameof(model));

        var details = model.Details();
        if (details is not null && DetailsConversion.Fault(details, schema) is { } fault)
            throw new ArgumentException($"The model {fault}", nameof(model));
        return new()
        {
            Format = ModelDocument.FormatName,
            Version = ModelDocument.CurrentVersion,
            Model = schema.RecordName,
            Target = schema.TargetName,
            Intercept = schema.HasIntercept ? weights[^1] : null,
            Coefficients = [.. schema.FeatureNames.Zip(weights, static (name, value) => new FeatureNumber(name, value))],
            Means = means.Length == 0 ? null : [.. MeanNames(schema).Zip(means, static (name, value) => new FeatureNumber(name, value))],
            Schema = SchemaConversion.ToDocument(schema),
            Inference = details?.Inference,
            Provenance = details?.Provenance,
            Others = details is null ? null : Extensions.ToJson(details.Extensions),
        };
    }

    /// <summary>Creates the model of a shape from a document.</summary>
    /// <exception cref="ModelFormatException">The document is of another model, or of an unknown version.</exception>
    public static TModel ToModel<TModel>(ModelDocument document, ModelShape<TModel> shape, string file)
        where TModel : class, ILinearModel
    {
        var schema = shape.Schema;
        RequireKnown(document, file);
        if (document.Model != schema.RecordName || document.Target != schema.TargetName)
            throw new ModelFormatException(file, $"is a model of {document.Model} with the target {document.Target}, not of {schema.RecordName} with the target {schema.TargetName}.");
        if (document.Intercept.HasValue != schema.HasIntercept)
            throw new ModelFormatException(file, $"has {(schema.HasIntercept ? "no" : "an")} intercept, but {schema.RecordName} has {(schema.HasIntercept ? "one" : "none")}.");

        double[] weights =
        [
            .. FeatureNumbers.InOrder(document.Coefficients, schema.FeatureNames, "coefficient", schema.RecordName, file),
            .. schema.HasIntercept ? [document.Intercept!.Value] : Array.Empty<double>(),
        ];
        var means = FeatureNumbers.InOrder(document.Means ?? [], MeanNames(schema), "mean", schema.RecordName, file);
        if (!weights.Concat(means).All(double.IsFinite))
            throw new ModelFormatException(file, "has a number that is not finite.");
        if (document.Schema is { } written)
            RequireSameFeatures(schema, SchemaConversion.ToSchema(written, document.Model, schema.HasIntercept, file), file);
        return shape.Create(weights, means).AttachDetails(DetailsConversion.Of(document, schema, file));
    }

    /// <exception cref="ModelFormatException">The format or its version is unknown.</exception>
    public static void RequireKnown(ModelDocument document, string file)
    {
        if (document.Format != ModelDocument.FormatName)
            throw new ModelFormatException(file, $"is of format '{document.Format}', not '{ModelDocument.FormatName}'.");
        if (document.Version is < 1 or > ModelDocument.CurrentVersion)
            throw new ModelFormatException(file, $"is of format version {document.Version}; this program reads versions up to {ModelDocument.CurrentVersion}.");
    }

    private static IReadOnlyList<string> MeanNames(ModelSchema schema) => [.. schema.MeanImputed.Select(feature => schema.FeatureNames[feature])];

    /// <summary>Checks that features of the same name are computed in the same way. Otherwise the predictions would silently differ.</summary>
    private static void RequireSameFeatures(ModelSchema schema, ModelSchema written, string file)
    {
        var theirs = written.Features.ToDictionary(static feature => feature.Name, StringComparer.Ordinal);
        foreach (var (feature, its) in schema.Features.Select(feature => (feature, theirs.GetValueOrDefault(feature.Name))))
        {
            if (its is null)
                throw new ModelFormatException(file, $"does not say what {feature.Name} is computed from.");
            if (FeatureMeaning.Of(its.Term) is var meaning && meaning != FeatureMeaning.Of(feature.Term))
                throw new ModelFormatException(file, $"has another {feature.Name}: there it is {meaning}, and in {schema.RecordName} it is {FeatureMeaning.Of(feature.Term)}. Train the model again.");
        }
    }
}
