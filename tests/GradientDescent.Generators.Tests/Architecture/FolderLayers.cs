namespace GradientDescent.Generators.Tests;

/// <summary>Folders are layers: each folder only uses those below it, as listed in the table in CONTRIBUTING.md.</summary>
public class FolderLayers
{
    public static TheoryData<string> Projects => AnalyzedProject.Paths;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_have_no_cycle(string project)
    {
        var graph = AnalyzedProject.At(project).Graph;

        Assert.True(Cycles.Of(graph).Count == 0, $"Folders of {project} form a cycle.\n{CycleText.Of(graph)}");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_table_has_one_row_for_every_folder(string project)
    {
        var graph = AnalyzedProject.At(project).Graph;
        var written = Written(project).Select(static row => row.Folder).ToList();

        // A project with one folder has no layers and needs no table.
        if (graph.Folders.Count > 1 || written.Count > 0)
        {
            var missing = string.Join(", ", graph.Folders.Except(written));
            var surplus = string.Join(", ", written.Except(graph.Folders));
            var twice = string.Join(", ", written.Where((folder, row) => written.IndexOf(folder) < row));
            Assert.True(
                (missing + surplus + twice).Length == 0,
                $"Folders without a row: {missing}\nRows without a folder: {surplus}\nRows written twice: {twice}\n{Correction(project)}");
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_table_lists_the_folders_that_each_folder_uses(string project)
    {
        var graph = AnalyzedProject.At(project).Graph;
        var wrong = Written(project).Where(row => !graph.UsedBy(row.Folder).ToHashSet().SetEquals(row.Uses)).ToList();

        Assert.True(wrong.Count == 0, string.Concat(wrong.Select(row => Difference(row, graph))) + Correction(project));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_table_lists_every_folder_after_those_it_uses(string project)
    {
        var order = Written(project).Select(static row => row.Folder).ToList();
        var graph = AnalyzedProject.At(project).Graph;
        var early = order.SelectMany((folder, row) => order[(row + 1)..]
            .Intersect(graph.UsedBy(folder))
            .Select(used => CycleText.Arrow(graph, folder, used))).ToList();

        Assert.True(early.Count == 0, $"The rows of these folders are before the rows of folders they use:\n{string.Concat(early)}{Correction(project)}");
    }

    private static IReadOnlyList<FolderRow> Written(string project) => FolderTable.Read(Repository.Read("CONTRIBUTING.md"), project);

    private static string Difference(FolderRow row, FolderGraph graph)
    {
        var missing = graph.UsedBy(row.Folder).Except(row.Uses).Select(used => CycleText.Arrow(graph, row.Folder, used)).ToList();
        var surplus = row.Uses.Except(graph.UsedBy(row.Folder)).Select(used => $"  {row.Folder} → {used}\n").ToList();
        return (missing.Count > 0 ? "Uses in the code that are missing from the table:\n" + string.Concat(missing) : "")
            + (surplus.Count > 0 ? "Uses in the table that are not in the code:\n" + string.Concat(surplus) : "");
    }

    private static string Correction(string project)
    {
        var written = Written(project);
        var rows = CorrectedTable.Of(AnalyzedProject.At(project).Graph, written).Select(static row => $"{row}\n").ToList();
        var wrong = rows.Except(written.Select(static row => $"{row}\n")).ToList();
        return (written.Count > 0 ? $"\nRows to paste:\n{string.Concat(wrong)}" : "")
            + $"\nThe table in CONTRIBUTING.md should be:\n{FolderTable.Heading(project)}\n\n{FolderTable.Header}{string.Concat(rows)}";
    }
}
