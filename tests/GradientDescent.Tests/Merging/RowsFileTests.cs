using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Merging;

public sealed class RowsFileTests : IDisposable
{
    private static readonly Survey.Trainer Trainer = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("rows").FullName;

    private string RowsPath => Path.Combine(_folder, "rows.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Moments_come_back_bit_for_bit()
    {
        var moments = Trainer.MomentsOf(SurveyRows.Of(1000, seed: 21));

        moments.Save(RowsPath);

        var loaded = RowMoments.Load<Survey.Model>(RowsPath);
        Assert.Equal(Trainer.Fit(moments).Model, Trainer.Fit(loaded).Model);
        Assert.Equal(Trainer.Fit(moments).Solution!.WeightDigits, Trainer.Fit(loaded).Solution!.WeightDigits);
        Assert.Equal(moments.CovarianceError(0, 1), loaded.CovarianceError(0, 1));
        Assert.Equal((moments.RowCount, moments.SumOfWeights), (loaded.RowCount, loaded.SumOfWeights));
    }

    [Fact]
    public void A_factor_comes_back_bit_for_bit()
    {
        var factor = Trainer.QrFactorOf(SurveyRows.Of(1000, seed: 22));

        factor.Save(RowsPath);

        var loaded = QrFactor.Load<Survey.Model>(RowsPath);
        Assert.Equal(Trainer.Fit(factor).Model, Trainer.Fit(loaded).Model);
        for (var row = 0; row < 2; row++)
        {
            for (var column = 0; column < 2; column++)
                Assert.Equal(factor[row, column], loaded[row, column]);
        }
    }

    [Fact]
    public void Another_kind_or_record_is_refused()
    {
        Trainer.MomentsOf(SurveyRows.Of(10, seed: 23)).Save(RowsPath);

        Assert.Contains("'GradientDescent.Moments', not 'GradientDescent.Factor'", Assert.Throws<ModelFormatException>(() => QrFactor.Load<Survey.Model>(RowsPath)).Message);
        Assert.Contains("is of Survey with the target Income", Assert.Throws<ModelFormatException>(() => RowMoments.Load<House.Model>(RowsPath)).Message);
    }

    [Theory]
    [InlineData("\"rows\": 10", "\"rows\": 0", "has no rows")]
    [InlineData("\"weight\": ", "\"weight\": -", "no row with a weight above 0")]
    [InlineData("\"rounding\": ", "\"roundings\": ", "rounding errors of its moments")]
    [InlineData("\"triangle\": [", "\"triangle\": [ 1, ", "a wrong number of entries")]
    [InlineData("\"triangle\": [\n    ", "\"triangle\": [\n    -", "a negative number on its diagonal")]
    [InlineData("\"version\": 1", "\"version\": 2", "version 2")]
    [InlineData("}", "", "not a complete file")]
    public void A_damaged_file_is_refused(string text, string damaged, string trouble)
    {
        Trainer.MomentsOf(SurveyRows.Of(10, seed: 24)).Save(RowsPath);
        var whole = File.ReadAllText(RowsPath);
        Assert.Contains(text, whole);
        File.WriteAllText(RowsPath, whole.Replace(text, damaged));

        Assert.Contains(trouble, Assert.Throws<ModelFormatException>(() => RowMoments.Load<Survey.Model>(RowsPath)).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(RowsPath);

        Assert.ThrowsAny<Exception>(() => Trainer.MomentsOf(SurveyRows.Of(10, seed: 25)).Save(RowsPath));

        Assert.Empty(Directory.GetFiles(_folder));
    }
}
