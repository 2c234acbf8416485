namespace GradientDescent.Generators.Tests;

/// <summary>Tests of reading and correcting the folder tables.</summary>
public class FolderTableTests
{
    private const string Text = """
        ### Folders of `src/Shapes.More`

        | folder | what | uses |
        |---|---|---|
        | `Other` | another project's | – |

        ### Folders of `src/Shapes`

        In layers.

        | folder | what | uses |
        |---|---|---|
        | `Lower` | what is `below` | – |
        | `Upper` | what is above | `Lower`, `Far/Away` |

        ## Tests

        | to | run |
        |---|---|
        | `test` | tests | nothing |
        """;

    private static readonly FolderGraph Graph = Arrows(("Upper", "Middle"), ("Middle", "Lower"), ("Upper", "Lower"));

    [Fact]
    public void A_table_has_the_rows_under_the_heading_of_its_project()
    {
        var rows = FolderTable.Read(Text, "src/Shapes");

        Assert.Equal(["Lower", "Upper"], rows.Select(static row => row.Folder));
        Assert.Equal(["Lower", "Far/Away"], rows[1].Uses);
        Assert.Equal("| `Lower` | what is `below` | – |", rows[0].ToString());
        Assert.Empty(FolderTable.Read(Text, "src/Unknown"));
    }

    [Fact]
    public void A_corrected_table_keeps_rows_and_adds_missing_ones()
    {
        var rows = CorrectedTable.Of(Graph, FolderTable.Read(Text, "src/Shapes"));

        Assert.Equal(
            ["| `Lower` | what is `below` | – |", "| `Middle` | … | `Lower` |", "| `Upper` | what is above | `Lower`, `Middle` |"],
            rows.Select(static row => row.ToString()));
    }

    [Fact]
    public void Folders_in_a_cycle_are_found_together()
    {
        Assert.Empty(Cycles.Of(Graph));

        var cycle = Arrows(("A", "B"), ("B", "C"), ("C", "A"), ("C", "D"), ("E", "A"));
        Assert.Equal([["A", "B", "C"]], Cycles.Of(cycle));
        Assert.Equal(["D", "A", "B", "C", "E"], Cycles.Components(cycle).SelectMany(static folders => folders));
        Assert.Contains("  C → A\n    C.cs uses Type of A.cs\n", CycleText.Of(cycle), StringComparison.Ordinal);
    }

    private static FolderGraph Arrows(params (string From, string To)[] arrows) => new(
        arrows.SelectMany(static arrow => new[] { arrow.From, arrow.To }),
        arrows.Select(static arrow => new FolderUse(arrow.From, arrow.From + ".cs", "Type", arrow.To, arrow.To + ".cs")));
}
