namespace GradientDescent.Sources;

/// <summary>The name of a column or a property without regard to case, underscores, spaces and hyphens.</summary>
internal static class FoldedName
{
    public static string Of(string name) => string.Concat(name.Where(static letter => letter is not ('_' or ' ' or '-' or '\uFEFF')).Select(char.ToUpperInvariant));
}
