namespace GradientDescent;

/// <summary>A file is no model, or not this model: damaged, of another format version, or of another record.</summary>
public sealed class ModelFormatException : FormatException
{
    internal ModelFormatException(string file, string trouble, Exception? inner = null)
        : base($"{file}: {trouble}", inner)
    {
    }
}
