namespace GradientDescent.Tool.Output;

/// <summary>The form of a result.</summary>
internal enum Format
{
    /// <summary>A table for people.</summary>
    Text,

    Csv,

    Json,
}
