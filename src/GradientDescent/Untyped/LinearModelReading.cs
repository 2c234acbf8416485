using GradientDescent.Persistence;

namespace GradientDescent.Untyped;

/// <summary>Makes a model without a record of a file's text.</summary>
internal static class LinearModelReading
{
    /// <param name="document">What the file has.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="ModelFormatException">It is damaged, of an unknown version, or does not say what features are computed from.</exception>
    public static LinearModel Read(ModelDocument document, string file)
    {
        ModelConversion.RequireKnown(document, file);
        if (document.Schema is not { } written)
        {
            throw new ModelFormatException(
                file,
                $"has no schema, as those of version 1: it does not say what the features are computed from. Load it as {document.Model}.Model, where that record is, and save it again.");
        }

        var schema = SchemaConversion.ToSchema(written, document.Model, document.Intercept.HasValue, file);
        return ModelConversion.ToModel(document, LinearModel.ShapeOf(schema), file);
    }
}
