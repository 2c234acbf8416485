using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>Checks that the analyzer reports exactly the marked places, and that the generator writes nothing for such a record.</summary>
internal static class Findings
{
    /// <summary>The marked places are reported, and nothing is generated.</summary>
    public static void Are(string marked, LanguageVersion version = LanguageVersion.CSharp14)
    {
        var source = AreFound(marked, version);
        var run = GeneratorHarness.Run(UserProject.With(version, source.Text));
        Assert.Null(run.Exception);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.GeneratedSources);
    }

    /// <summary>Exactly the marked places are reported.</summary>
    public static MarkedSource AreFound(string marked, LanguageVersion version = LanguageVersion.CSharp14)
    {
        var source = MarkedSource.Parse("using GradientDescent;\n" + marked);
        var found = LinearModelFindings.In(UserProject.With(version, source.Text))
            .OrderBy(static finding => finding.Location.SourceSpan.Start)
            .Select(static finding => (finding.Id, finding.Location.SourceSpan))
            .ToList();
        Assert.Equal(source.Findings, found);
        return source;
    }
}
