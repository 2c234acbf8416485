namespace GradientDescent;

/// <summary>A model file cannot be loaded: it is damaged, of an unknown format version, or of another model.</summary>
public sealed class ModelFormatException : FormatException
{
    internal ModelFormatException(string file, string trouble, Exception? inner = null)
        : base($"{file}: {trouble}", inner)
    {
    }
}
