namespace GradientDescent.Reports.Tests;

public sealed class SaveTests : IDisposable
{
    private static readonly Report<House.Model> Report = new(new House.Trainer().Fit(House.All));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("GradientDescent.Reports.");

    private string Page => Path.Combine(_folder.FullName, "page.html");

    [Fact]
    public void However_it_is_asked_for_the_page_is_the_same()
    {
        var written = new StringWriter();
        Report.Write(written);
        Report.Save(Page);

        Assert.Equal(Report.ToHtml(), written.ToString());
        Assert.Equal(Report.ToHtml(), File.ReadAllText(Page));
        Assert.Equal((byte)'<', File.ReadAllBytes(Page)[0]);
    }

    [Fact]
    public void A_page_takes_the_place_of_the_old_one()
    {
        File.WriteAllText(Page, "old");

        Report.Save(Page);

        Assert.Equal(Report.ToHtml(), File.ReadAllText(Page));
        Assert.Equal([Page], Entries());
    }

    [Fact]
    public void One_that_fails_midway_leaves_the_old_one_and_nothing_beside_it()
    {
        File.WriteAllText(Page, "old");
        var fit = RowMoments.Of<SpeechlessModel>(new House.Trainer().PrepareRows(House.All, Report.Fit.Model)).Fit();
        fit.Model.IsSilent = true;

        Assert.Throws<InvalidOperationException>(() => new Report<SpeechlessModel>(fit).Save(Page));

        Assert.Equal("old", File.ReadAllText(Page));
        Assert.Equal([Page], Entries());
    }

    [Fact]
    public void Where_no_file_can_be_there_is_none_afterwards()
    {
        Assert.Throws<DirectoryNotFoundException>(() => Report.Save(Path.Combine(_folder.FullName, "nowhere", "page.html")));
        var folder = _folder.CreateSubdirectory("page");
        Assert.True(Record.Exception(() => Report.Save(folder.FullName)) is IOException or UnauthorizedAccessException);

        Assert.Equal([folder.FullName], Entries());
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var trainer = new House.Trainer();

        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => Report.Save(null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => Report.Save("")).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => Report.Write(null!)).ParamName);
        Assert.Equal("fit", Assert.Throws<ArgumentNullException>(() => new Report<House.Model>(null!)).ParamName);
        Assert.Equal("fit", Assert.Throws<ArgumentNullException>(() => trainer.Report(House.All, null!)).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => trainer.Report((House[])null!, Report.Fit)).ParamName);
        Assert.Equal("trainer", Assert.Throws<ArgumentNullException>(() => ((House.Trainer)null!).Report(House.All, Report.Fit)).ParamName);
        Assert.Equal("LearningRates", Assert.Throws<ArgumentNullException>(() => Report with { LearningRates = null! }).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_learning_rate_is_a_finite_number_above_0(double rate) =>
        Assert.StartsWith("A learning rate is not usable: give finite numbers above 0", Assert.Throws<ArgumentException>(() => Report with { LearningRates = [0.1, rate] }).Message);

    [Fact]
    public void What_becomes_of_the_list_of_rates_is_no_matter()
    {
        List<double> rates = [0.1];
        var report = Report with { LearningRates = rates };
        rates[0] = double.NaN;

        Assert.Equal([0.1], report.LearningRates);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string[] Entries() => [.. Directory.EnumerateFileSystemEntries(_folder.FullName)];

    /// <summary>A model that can refuse to say what it is.</summary>
    private sealed record SpeechlessModel(double Bedrooms, double Intercept) : ILinearModel<SpeechlessModel>
    {
        public static ModelShape<SpeechlessModel> CreateShape() => new(
            new(nameof(House), new ModelProperty(nameof(House.Price)), [new ModelProperty(nameof(Bedrooms))]),
            static (weights, _) => new(weights[0], weights[1]));

        public bool IsSilent { get; set; }

        public double[] ToWeights() => IsSilent ? throw new InvalidOperationException("Speechless.") : [Bedrooms, Intercept];
    }
}
