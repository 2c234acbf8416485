namespace GradientDescent.Describing;

/// <summary>How often a value occurs.</summary>
internal sealed class Occurrences
{
    public long Count { get; set; }
}
