using GradientDescent.Persistence;

namespace GradientDescent.Untyped;

/// <summary>Creates a model without a record from the text of a file.</summary>
internal static class LinearModelReading
{
    /// <param name="document">The content of the file.</param>
    /// <param name="file">The name of the file in messages.</param>
    /// <exception cref="ModelFormatException">The file is damaged, of an unknown version, or has no schema.</exception>
    public static LinearModel Read(ModelDocument document, string file)
    {
        ModelConversion.RequireKnown(document, file);
        if (document.Schema is not { } written)
        {
            throw new ModelFormatException(
                file,
                $"has no schema, because it is of format version 1. Load it as {document.Model}.Model in a project that has that record, and save it again.");
        }

        var schema = SchemaConversion.ToSchema(written, document.Model, document.Intercept.HasValue, file);
        return ModelConversion.ToModel(document, LinearModel.ShapeOf(schema), file);
    }
}
