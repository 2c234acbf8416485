using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>Checks that exactly the marked things are found, and that the generator keeps its hands off such a record.</summary>
internal static class Findings
{
    /// <summary>What is marked is found, and nothing is generated.</summary>
    public static void Are(string marked, LanguageVersion version = LanguageVersion.CSharp14)
    {
        var source = AreFound(marked, version);
        var run = GeneratorHarness.Run(UserProject.With(version, source.Text));
        Assert.Null(run.Exception);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.GeneratedSources);
    }

    /// <summary>What is marked is found, and no more.</summary>
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
