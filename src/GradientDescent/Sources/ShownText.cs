namespace GradientDescent.Sources;

/// <summary>A text of a source in a message: a cell or the name of a column, cut if it is long.</summary>
internal static class ShownText
{
    private const int MaxLetters = 40;

    public static string Of(string text) => $"'{Cut(text)}'";

    public static string Cut(string text) => text.Length <= MaxLetters ? text : $"{text[..MaxLetters]}…";
}
