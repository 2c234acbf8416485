namespace HousePrices.Tests;

/// <summary>A test of where letters stand, which depends on their font. Skipped without it, but where <c>CI</c> is set: there it fails.</summary>
public sealed class FontFactAttribute : FactAttribute
{
    private const string Font = "DejaVuSans.ttf";

    public FontFactAttribute() => Skip = IsInstalled() || Environment.GetEnvironmentVariable("CI") == "true" ? null : $"There is no {Font} here: install Debian's fonts-dejavu-core.";

    private static bool IsInstalled() => ((string[])["/usr/share/fonts", "/usr/local/share/fonts"]).Where(Directory.Exists)
        .Any(static fonts => Directory.EnumerateFiles(fonts, Font, SearchOption.AllDirectories).Any());
}
