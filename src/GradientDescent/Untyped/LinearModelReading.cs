using GradientDescent.Persistence;

namespace GradientDescent.Untyped;

/// <summary>Makes a model without a record of a file's text.</summary>
internal static class LinearModelReading
{
    /// <exception cref="ModelFormatException">It is damaged, of an unknown version, or does not say what features are computed from.</exception>
    public static LinearModel Read(string json)
    {
        var document = ModelFile.Read(json);
        ModelConversion.RequireKnown(document, ModelFile.InText);
        if (document.Schema is not { } written)
        {
            throw new ModelFormatException(ModelFile.InText,
                $"is of version {document.Version}, which does not say what the features are computed from: load it as {document.Model}.Model, where that record is, and save it again.");
        }

        var schema = SchemaConversion.ToSchema(written, document.Model, document.Intercept.HasValue, ModelFile.InText);
        return ModelConversion.ToModel(document, LinearModel.ShapeOf(schema), ModelFile.InText);
    }
}
