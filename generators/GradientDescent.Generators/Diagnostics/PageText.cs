using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Diagnostics;

/// <summary>The first paragraph of a diagnostic's page: the reason for the rule. It is read from the resource when the text is requested.</summary>
/// <param name="id">The diagnostic's id.</param>
internal sealed class PageText(string id) : LocalizableString
{
    private readonly string _page = id + ".md";

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider)
    {
        using var page = new StreamReader(typeof(PageText).Assembly.GetManifestResourceStream(_page)!);
        _ = (page.ReadLine(), page.ReadLine());
        return page.ReadLine()!;
    }

    /// <inheritdoc/>
    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(_page);

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is PageText text && text._page == _page;
}
