using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>A code editor: lists the diagnostics of a solution, offers fixes, and applies the chosen one.</summary>
internal sealed class Editor
{
    private static readonly ImmutableArray<CodeFixProvider> CodeFixes =
    [
        .. typeof(ModelCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(ModelCodeFix)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private Editor(Solution solution) => Solution = solution;

    public Solution Solution { get; private set; }

    /// <summary>An editor with these projects open.</summary>
    public static Editor On(params CSharpCompilation[] projects)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var (project, i) in projects.Select(static (project, i) => (project, i)))
        {
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, $"User{i}", $"User{i}", LanguageNames.CSharp)
                .WithCompilationOptions(project.Options)
                .WithParseOptions(project.SyntaxTrees[0].Options)
                .WithMetadataReferences(project.References));
            foreach (var file in project.SyntaxTrees)
                solution = solution.AddDocument(DocumentId.CreateNewId(id), file.FilePath, file.GetText(), filePath: $"/{i}/{file.FilePath}");
        }

        return new(solution);
    }

    /// <summary>An editor with one project of these files open.</summary>
    public static Editor On(params string[] files) => On(UserProject.With(files));

    /// <summary>The texts of the user's files, in order.</summary>
    public IReadOnlyList<string> Files => [.. Solution.Projects
        .SelectMany(static project => project.Documents)
        .Where(static document => document.Name.StartsWith("User", StringComparison.Ordinal))
        .Select(static document => Text(document).ToString())];

    /// <summary>The syntax tree of the first file.</summary>
    public SyntaxTree Tree => Solution.Projects
        .SelectMany(static project => project.Documents)
        .First(static document => document.Name == "User0.cs")
        .GetSyntaxTreeAsync().GetAwaiter().GetResult()!;

    /// <summary>The diagnostics of all projects, and the compiler's errors that a fix is for, in order of their location.</summary>
    public IReadOnlyList<Diagnostic> Findings => [.. Solution.Projects.SelectMany(static project => FindingsIn(project))];

    /// <summary>The fixes for a finding in order, including those in submenus.</summary>
    public IReadOnlyList<Offer> Offers(Diagnostic finding)
    {
        var document = Solution.GetDocument(finding.Location.SourceTree)!;
        var offers = new List<Offer>();
        foreach (var codeFix in CodeFixes.Where(codeFix => codeFix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            var context = new CodeFixContext(
                document, finding, (action, _) => offers.AddRange(Leaves(action).Select(leaf => new Offer(leaf, codeFix, finding))), CancellationToken.None);
            codeFix.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        }

        return offers;
    }

    /// <summary>Applies a fix to one finding.</summary>
    public void Take(Offer offer) => Apply(offer.Action);

    /// <summary>Applies a fix to all findings with the same id.</summary>
    public void TakeEverywhere(Offer offer, FixAllScope scope)
    {
        var document = Solution.GetDocument(offer.Finding.Location.SourceTree)!;
        var context = new FixAllContext(
            document, offer.CodeFix, scope, offer.Action.EquivalenceKey!, [offer.Finding.Id], new AnalyzerFindings(), CancellationToken.None);
        Apply(offer.CodeFix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    /// <summary>
    /// What one run of <c>dotnet format analyzers</c> does. For each id that was found at the start, it lists the findings of all ids. It asks each provider of
    /// the id for the fixes of the first of these findings, and applies the fixes with the key of the first action (null if there is none) to all
    /// findings of the id. A second provider of the same id gets the findings of the changed files, which do not exist any more.
    /// </summary>
    /// <param name="order">Puts ids and findings in an order: that of <c>dotnet format</c> is not specified.</param>
    public void Format(Func<IEnumerable<Diagnostic>, IEnumerable<Diagnostic>> order)
    {
        foreach (var id in order(Findings).Select(static finding => finding.Id).Distinct().ToList())
        {
            if (order(Findings).FirstOrDefault() is not { } first)
                return;
            foreach (var codeFix in CodeFixes.Where(codeFix => codeFix.FixableDiagnosticIds.Contains(id)))
            {
                if (Solution.GetDocument(first.Location.SourceTree) is not { } document)
                    continue;
                CodeAction? action = null;
                codeFix.RegisterCodeFixesAsync(new(document, first, (offered, _) => action ??= offered, CancellationToken.None)).GetAwaiter().GetResult();
                var context = new FixAllContext(
                    document, codeFix, FixAllScope.Solution, action?.EquivalenceKey!, [id], new AnalyzerFindings(), CancellationToken.None);
                Apply(codeFix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!);
            }
        }
    }

    private void Apply(CodeAction action)
    {
        var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static SourceText Text(Document document) => document.GetTextAsync().GetAwaiter().GetResult();

    private static IEnumerable<Diagnostic> FindingsIn(Project project) => FindingsIn((CSharpCompilation)project.GetCompilationAsync().GetAwaiter().GetResult()!);

    private static IEnumerable<Diagnostic> FindingsIn(CSharpCompilation project) => LinearModelFindings.In(project)
        .Concat(project.GetDiagnostics().Where(static finding => CodeFixes.Any(codeFix => codeFix.FixableDiagnosticIds.Contains(finding.Id))))
        .OrderBy(static finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Location.SourceSpan.Start);

    private sealed class AnalyzerFindings : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(FindingsIn(document.Project).Where(finding => document.Project.GetDocument(finding.Location.SourceTree) == document));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(FindingsIn(project));
    }
}
