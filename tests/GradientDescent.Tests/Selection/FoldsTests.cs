using GradientDescent.Selection;
using GradientDescent.Tests.ScikitLearn;

namespace GradientDescent.Tests.Selection;

public class FoldsTests
{
    private static readonly int[] Sizes = [2, 7, 10, 11, 1000, 100_000];
    private static readonly int[] Counts = [2, 3, 10, 300];

    private static readonly string[] TwoGroups = ["a", "b", "a"];

    public static TheoryData<int> RowCounts => [.. Sizes];

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Shuffled_folds_are_even(int rows)
    {
        foreach (var count in Counts.Where(count => count <= rows))
        {
            var parts = PartsOf(Folds.Shuffled(count), rows);
            var sizes = parts.CountBy(static part => part).Select(static pair => pair.Value).ToArray();

            Assert.Equal(count, sizes.Length);
            Assert.InRange(sizes.Max() - sizes.Min(), 0, rows / count >= 8192 ? ShuffledParts.LongStretch : 1);
        }
    }

    [Fact]
    public void A_seed_gives_the_same_folds_and_another_one_others()
    {
        Assert.Equal(PartsOf(Folds.Shuffled(5, seed: 3), 1000), PartsOf(Folds.Shuffled(5, seed: 3), 1000));
        Assert.NotEqual(PartsOf(Folds.Shuffled(5, seed: 3), 1000), PartsOf(Folds.Shuffled(5, seed: 4), 1000));
    }

    [Fact]
    public void A_row_is_in_the_same_fold_wherever_the_reading_begins()
    {
        var folds = Folds.Shuffled(7, seed: 1);
        var some = new int[40];

        folds.Of(1000).Parts.Assign(123, some);

        Assert.Equal(PartsOf(folds, 1000)[123..163], some);
    }

    [Fact]
    public void Neither_a_place_among_rows_nor_a_neighbour_says_what_fold_a_row_is_in()
    {
        const int Count = 10;
        const int Runs = 8000;
        var parts = PartsOf(Folds.Shuffled(Count), Count * Runs);

        // Of 10 folds a tenth is expected, and five deviations of a binomial are never seen.
        var spread = 5 * Math.Sqrt(Runs * 0.1 * 0.9);
        for (var place = 0; place < Count; place++)
        {
            for (var fold = 0; fold < Count; fold++)
                Assert.Equal(Runs / Count, Enumerable.Range(0, Runs).Count(run => parts[(run * Count) + place] == fold), spread);
        }

        Assert.Equal(Runs / Count, Enumerable.Range(1, Runs - 1).Count(run => parts[run * Count] == parts[(run * Count) - 1]), spread);
    }

    [Theory]
    [InlineData("contiguous")]
    [InlineData("time")]
    public void Runs_are_scikit_learns(string split)
    {
        var entry = SplitEntry.All[split];
        var folds = split == "time" ? Folds.ByTime(entry.Folds.Length) : Folds.Contiguous(entry.Folds.Length);
        var parts = PartsOf(folds, entry.Rows);

        for (var fold = 0; fold < entry.Folds.Length; fold++)
        {
            var validating = split == "time" ? fold + 1 : fold;
            Assert.Equal(entry.Folds[fold].Test, Rows(parts, part => part == validating));
            Assert.Equal(entry.Folds[fold].Train, Rows(parts, part => split == "time" ? part < validating : part != validating));
        }
    }

    [Fact]
    public void Groups_stay_together_and_folds_are_as_even_as_scikit_learns()
    {
        var entry = SplitEntry.All["group"];
        var rows = entry.Groups!.Select(group => $"group {group}").ToArray();
        var parts = new int[rows.Length];

        Folds.ByGroup(entry.Folds.Length, (string row) => row).SchemeOf(rows).Parts.Assign(0, parts);

        Assert.All(rows.Zip(parts).GroupBy(static pair => pair.First), static group => Assert.Single(group.Select(static pair => pair.Second).Distinct()));
        Assert.Equal(entry.Folds.Select(static fold => fold.Test.Length).Order(), parts.CountBy(static part => part).Select(static pair => pair.Value).Order());
    }

    [Fact]
    public void What_cannot_be_folds_is_refused()
    {
        Assert.Contains("use 2 or more", Assert.Throws<ArgumentOutOfRangeException>(() => Folds.Shuffled(1)).Message);
        Assert.Contains("use 2 or more", Assert.Throws<ArgumentOutOfRangeException>(() => Folds.ByGroup(1, (string row) => row)).Message);
        Assert.Contains("use 2 or more", Assert.Throws<ArgumentOutOfRangeException>(() => Folds.Of([0, 0])).Message);
        Assert.Contains("Row 1 (counting from 0) is in fold -1", Assert.Throws<ArgumentException>(() => Folds.Of([0, -1])).Message);
        Assert.Contains("9 rows are too few for 10 folds", Assert.Throws<ArgumentException>(() => Folds.Contiguous(10).Of(9)).Message);
        Assert.Contains("at least 11", Assert.Throws<ArgumentException>(() => Folds.ByTime(10).Of(10)).Message);
        Assert.Contains("2 groups are too few", Assert.Throws<ArgumentException>(() => Folds.ByGroup(3, (string row) => row).SchemeOf(TwoGroups)).Message);
        Assert.Contains("listed for 3 rows", Assert.Throws<ArgumentException>(() => Folds.Of([0, 1, 1]).Of(4)).Message);
    }

    private static int[] PartsOf(Folds folds, int rows)
    {
        var parts = folds.Of(rows).Parts;
        var ofStretches = new int[parts.Stretches(rows)];
        parts.Assign(0, ofStretches);
        return [.. Enumerable.Range(0, rows).Select(row => ofStretches[row / parts.Stretch])];
    }

    private static int[] Rows(int[] parts, Func<int, bool> isWanted) => [.. Enumerable.Range(0, parts.Length).Where(row => isWanted(parts[row]))];
}
