namespace GradientDescent.Generators.Emission;

/// <summary>Text as it stands in a documentation comment.</summary>
internal static class Documentation
{
    public static string Text(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
