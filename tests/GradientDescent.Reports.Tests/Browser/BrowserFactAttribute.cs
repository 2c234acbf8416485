namespace GradientDescent.Reports.Tests;

/// <summary>A test in a browser. Without one it is skipped, but where <c>CI</c> is set: there it fails.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.WhyNot;
}

/// <summary>The same with data.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.WhyNot;
}

internal static class Browser
{
    public static string? WhyNot { get; } = Chromium.Executable is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "There is no browser here: install Debian's chromium, or let the variable CHROMIUM say where one is.";
}
