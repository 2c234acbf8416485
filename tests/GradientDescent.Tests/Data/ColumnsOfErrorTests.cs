namespace GradientDescent.Tests.Data;

/// <summary>What cannot be columns is refused by name, with what to do.</summary>
public class ColumnsOfErrorTests
{
    private static readonly double[] Two = [1, 2];
    private static readonly double[] Three = [1, 2, 3];

    [Fact]
    public void No_columns()
    {
        AssertRefused(static () => Columns.Of<double>(Array.Empty<double[]>()), "There are no columns: give one per feature");
        AssertRefused(static () => Columns.Of<double>(Array.Empty<(string, double[])>()), "There are no columns");
        AssertRefused(static () => Columns.Of<double>(Array.Empty<ReadOnlyMemory<double>>()), "There are no columns");
    }

    [Fact]
    public void An_array_that_is_null()
    {
        AssertRefused(static () => Columns.Of(Two, null!), "The array of column 1 is null: give an array");
        AssertRefused(static () => Columns.Of(("Bedrooms", Two), ("Price", (double[])null!)), "The array of Price is null: give an array");
    }

    [Fact]
    public void Lengths_that_differ()
    {
        AssertRefused(static () => Columns.Of(Two, Two, Three), "column 0 has 2 rows and column 2 has 3 rows. Give every column one number per row.");
        AssertRefused(static () => Columns.Of(("Bedrooms", Three), ("Price", new[] { 1.0 })), "Bedrooms has 3 rows and Price has 1 row.");
        AssertRefused(static () => Columns.Of<double>(Two.AsMemory(), Three.AsMemory()), "column 0 has 2 rows and column 1 has 3 rows.");
        AssertRefused(static () => Columns.Of<double>(("A", Two.AsMemory()), ("B", Three.AsMemory())), "A has 2 rows and B has 3 rows.");
    }

    [Fact]
    public void Names_that_are_none_or_not_its_own()
    {
        AssertRefused(static () => Columns.Of(("Bedrooms", Two), ("", Two)), "Column 1 has no name: give it the name that it has in the record.");
        AssertRefused(static () => Columns.Of((null!, Two), ("Price", Two)), "Column 0 has no name");
        AssertRefused(static () => Columns.Of(("A", Two), ("B", Two), ("A", Two)), "Columns 0 and 2 are both called A: give each its own name.");
        AssertRefused(static () => Columns.Of<double>(("A", Two.AsMemory()), ("A", Two.AsMemory())), "Columns 0 and 1 are both called A");
    }

    [Fact]
    public void Arrays_take_no_rows() =>
        Assert.Contains("create columns with new Columns<Double>(2)", Assert.Throws<InvalidOperationException>(static () => Columns.Of(Two, Two).AddRows(1)).Message);

    [Fact]
    public void There_are_no_blocks_before_the_first_and_behind_the_last()
    {
        foreach (var columns in new[] { Columns.Of(Two, Two), ArrayColumns.Grown([Two, Two]), Columns.Of(Array.Empty<double>()), new Columns<double>(1) })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = columns.Block(-1).Rows);
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = columns.Block(columns.BlockCount).Rows);
        }
    }

    private static void AssertRefused(Func<Columns<double>> columns, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(columns).Message);
}
