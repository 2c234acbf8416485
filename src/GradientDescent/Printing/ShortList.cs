namespace GradientDescent.Printing;

/// <summary>A list for one line. Of more than six items it contains the first two and the last.</summary>
internal static class ShortList
{
    private const int Most = 6;

    public static string Of(IReadOnlyList<string> items) => items.Count <= Most
        ? string.Join(", ", items)
        : $"{items[0]}, {items[1]}, …, {items[^1]}";
}
