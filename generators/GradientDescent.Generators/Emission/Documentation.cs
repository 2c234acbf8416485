namespace GradientDescent.Generators.Emission;

/// <summary>Escapes text for a documentation comment.</summary>
internal static class Documentation
{
    public static string Text(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
