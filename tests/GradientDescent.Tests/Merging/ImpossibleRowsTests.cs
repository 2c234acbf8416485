using System.Globalization;
using System.Text.Json.Nodes;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Merging;

/// <summary>Moments and factors of a file are those that some rows have, or they are refused. What is computed from rows always passes.</summary>
public sealed class ImpossibleRowsTests : IDisposable
{
    private static readonly House[] Houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];

    private readonly string _folder = Directory.CreateTempSubdirectory("rows").FullName;

    private string RowsPath => Path.Combine(_folder, "rows.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("triangle", 1, "1000000", "has a covariance of Bedrooms and Price that is larger than their variances permit.")]
    [InlineData("triangle", 2, "1700", "has a covariance of Bedrooms and Price that is larger than their variances permit.")]
    [InlineData("triangle", 0, "15", "has a variance of Bedrooms that is larger than its mean square.")]
    [InlineData("triangle", 0, "-1", "has a negative number on its diagonal.")]
    [InlineData("squares", 0, "-1", "has a negative mean square or rounding.")]
    [InlineData("squares", 0, "1e400", "has a number that is not finite.")]
    [InlineData("rounding", null, "1e400", "has a number that is not finite.")]
    [InlineData("rounding", null, "-1e-15", "has a negative mean square or rounding.")]
    [InlineData("rounding", null, "0", "has a rounding below that of a single sum.")]
    [InlineData("weight", null, "100", "has a weight of 100 for 7 of 7 rows, but its rows have no weights.")]
    [InlineData("logWeight", null, "1", "has a weight of 7 for 7 of 7 rows, but its rows have no weights.")]
    [InlineData("nonzeroWeightRowCount", null, "6", "has a weight of 7 for 6 of 7 rows, but its rows have no weights.")]
    [InlineData("rows", null, "9223372036854775807", "has 9223372036854775807 rows, but no more than 9007199254740992 can be counted.")]
    public void Moments_that_no_rows_have_are_refused(string name, int? index, string number, string reason)
    {
        new House.Trainer().MomentsOf(Houses).Save(RowsPath);
        Damage(name, index, number);

        Assert.Equal($"{RowsPath}: {reason}", Assert.Throws<ModelFormatException>(() => RowMoments.Load<House.Model>(RowsPath)).Message);
    }

    [Theory]
    [InlineData("triangle", 0, "-1", "has a negative number on its diagonal.")]
    [InlineData("triangle", 1, "1e400", "has a number that is not finite.")]
    [InlineData("weight", null, "100", "has a weight of 100 for 7 of 7 rows, but its rows have no weights.")]
    public void A_factor_that_no_rows_have_is_refused(string name, int? index, string number, string reason)
    {
        new House.Trainer().QrFactorOf(Houses).Save(RowsPath);
        Damage(name, index, number);

        Assert.Equal($"{RowsPath}: {reason}", Assert.Throws<ModelFormatException>(() => QrFactor.Load<House.Model>(RowsPath)).Message);
    }

    [Fact]
    public void Two_rows_have_only_one_direction()
    {
        var trainer = new House.Trainer();
        foreach (var (save, load) in (IEnumerable<(Action, Action)>)
        [
            (() => trainer.MomentsOf(Houses).Save(RowsPath), () => RowMoments.Load<House.Model>(RowsPath)),
            (() => trainer.QrFactorOf(Houses).Save(RowsPath), () => QrFactor.Load<House.Model>(RowsPath)),
        ])
        {
            save();
            foreach (var name in (string[])["rows", "nonzeroWeightRowCount", "weight"])
                Damage(name, null, "2");

            Assert.EndsWith("has covariances that need more than 2 rows.", Assert.Throws<ModelFormatException>(load).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pairs_that_fit_do_not_make_a_whole_that_fits()
    {
        // Each pair of three columns has a correlation of −0.9, which the third cannot have with both.
        var schema = new ModelSchema("Three", new ModelProperty("Y"), [new ModelProperty("A"), new ModelProperty("B")]);
        File.WriteAllText(RowsPath, """
            { "format": "GradientDescent.Moments", "version": 1, "model": "Three", "target": "Y", "features": ["A", "B"], "rows": 10, "nonzeroWeightRowCount": 10, "weight": 10,
              "logWeight": 0, "means": [0, 0, 0], "triangle": [1, -0.9, 1, -0.9, -0.9, 1], "rounding": 1e-15, "squares": [1, 1, 1] }
            """);

        Assert.EndsWith(
            "their matrix has a negative eigenvalue.", Assert.Throws<ModelFormatException>(() => RowMoments.Load(RowsPath, LinearModel.ShapeOf(schema))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_beyond_what_can_be_counted_do_not_merge()
    {
        new House.Trainer().MomentsOf(Houses).Save(RowsPath);
        foreach (var name in (string[])["rows", "nonzeroWeightRowCount", "weight"])
            Damage(name, null, "9007199254740992");
        var most = RowMoments.Load<House.Model>(RowsPath);

        Assert.Equal("9007199254740992 and 9007199254740992 rows cannot be merged: no more than 9007199254740992 can be counted.", Assert.Throws<ArgumentException>(() => most.Merge(most)).Message);
    }

    [Fact]
    public void Whatever_rows_give_can_be_loaded()
    {
        var trainer = new Survey.Trainer();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            double[] scales = [1e-160, 1e-100, 1e-8, 1, 1e8, 1e70];
            var (age, income, offset) = (scales[random.Next(6)], scales[random.Next(6)], random.Next(3) * 1e9);
            Survey[] Rows(int count) =>
                [.. Enumerable.Range(0, count).Select(_ => new Survey(age * (offset + random.Next(3)), random.Next(1, 3) / 7.0, income * (offset + random.NextDouble())))];
            var (first, second) = (Rows(random.Next(1, 6)), Rows(random.Next(1, 200)));

            var whole = trainer.MomentsOf([.. first, .. second]);
            foreach (var moments in (RowMoments<Survey.Model>[])[whole, trainer.MomentsOf(first), trainer.MomentsOf(first).Merge(trainer.MomentsOf(second)), whole.Subtract(trainer.MomentsOf(second))])
            {
                moments.Save(RowsPath);
                Assert.Equal(moments.Means, RowMoments.Load<Survey.Model>(RowsPath).Means);
            }

            var factor = trainer.QrFactorOf(first);
            foreach (var one in (QrFactor<Survey.Model>[])[factor, trainer.QrFactorOf(second), factor.Merge(trainer.QrFactorOf(second))])
            {
                one.Save(RowsPath);
                Assert.Equal(one.Means, QrFactor.Load<Survey.Model>(RowsPath).Means);
            }
        }
    }

    /// <summary>Puts a number in the file, as it stands.</summary>
    private void Damage(string name, int? index, string number)
    {
        var root = JsonNode.Parse(File.ReadAllText(RowsPath))!;
        const double Mark = 123456789;
        if (index is { } at)
            root[name]![at] = Mark;
        else
            root[name] = Mark;
        File.WriteAllText(RowsPath, root.ToJsonString().Replace(Mark.ToString(CultureInfo.InvariantCulture), number, StringComparison.Ordinal));
    }
}
