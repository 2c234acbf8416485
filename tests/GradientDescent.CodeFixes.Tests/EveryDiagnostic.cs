using GradientDescent.Generators.Tests;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>The wrong programs of the diagnostics' pages: what their light bulbs offer, and that any of it helps.</summary>
public class EveryDiagnostic
{
    /// <summary>Only whoever wrote the record knows what was meant.</summary>
    private static readonly string[] WithoutMend = ["GD0004", "GD0005", "GD0006", "GD0009", "GD0014", "GD0021", "GD0022"];

    public static TheoryData<string> WithMend => [.. Page.Ids.Except(WithoutMend)];

    public static TheoryData<string> WithoutMends => [.. WithoutMend];

    [Theory]
    [MemberData(nameof(WithMend))]
    public void Is_gone_after_every_mend(string id)
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
    [MemberData(nameof(WithoutMends))]
    public void Has_no_mend(string id)
    {
        var page = Page.Of(id);
        Assert.Empty(Offers(Editor.On(UserProject.With(page.Version, page.Wrong))));
    }

    private static IReadOnlyList<Offer> Offers(Editor editor) => editor.Offers(Assert.Single(editor.Findings));
}
