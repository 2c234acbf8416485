using GradientDescent.Generators.Tests;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>The wrong programs of the diagnostics' pages: each fix that is offered removes the diagnostic.</summary>
public class EveryDiagnostic
{
    /// <summary>Only the author of the record can fix these.</summary>
    private static readonly string[] WithoutFix = ["GD0004", "GD0005", "GD0006", "GD0009", "GD0014", "GD0021", "GD0022"];

    public static TheoryData<string> WithFix => [.. Page.Ids.Except(WithoutFix)];

    public static TheoryData<string> WithoutFixes => [.. WithoutFix];

    [Theory]
    [MemberData(nameof(WithFix))]
    public void Is_gone_after_every_fix(string id)
    {
        var count = Offers(Editor.On(Page.Of(id).Wrong)).Count;
        Assert.NotEqual(0, count);
        for (var i = 0; i < count; i++)
        {
            var editor = Editor.On(Page.Of(id).Wrong);
            editor.Take(Offers(editor)[i]);
            Assert.DoesNotContain(editor.Findings, finding => finding.Id == id);
        }
    }

    [Theory]
    [MemberData(nameof(WithoutFixes))]
    public void Has_no_fix(string id)
    {
        var page = Page.Of(id);
        Assert.Empty(Offers(Editor.On(UserProject.With(page.Version, page.Wrong))));
    }

    private static IReadOnlyList<Offer> Offers(Editor editor) => editor.Offers(Assert.Single(editor.Findings));
}
