using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Sources.Contenders;
using GradientDescent.Comparison.Sources.Queries;
using GradientDescent.Comparison.Sources.Results;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Tests.Sources;

public sealed class SourceContenderTests : IDisposable
{
    private readonly CsvFile _file = new(20_000);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void All_contenders_of_a_file_agree(int threads) => Assert.All(SourceContender.OfFile(_file, threads), contender => Check(contender, contender.Warm));

    [Fact]
    public void New_processes_agree_too() => Assert.All(SourceContender.OfFile(_file, 1), contender => Check(contender, contender.Fresh!));

    [Fact]
    public void All_contenders_of_a_DuckDB_table_agree() => CheckTable(NumberTable.DuckDb(_file));

    [Fact]
    public void All_contenders_of_an_SQLite_table_agree() => CheckTable(NumberTable.Sqlite(_file));

    [Fact]
    public void The_weights_are_those_of_the_data() => Assert.InRange(RandomText.StandardErrorsOff(_file.Weights, _file.Rows), 0, 6);

    [Fact]
    public void A_wrong_result_is_reported()
    {
        double[] wrong = [.. _file.Weights[..^1], _file.Weights[^1] + 3e-6];

        Assert.Equal("**wrong** by 1E-06", SourceCheck.Remark(Contender, wrong, _file));
        Assert.Equal("**wrong** by NaN", SourceCheck.Remark(Contender, wrong[1..], _file));
        Assert.Equal("", SourceCheck.Remark(Contender, _file.Weights, _file));
        Assert.StartsWith("**wrong** by", SourceCheck.Remark(Contender with { IsReading = true }, _file.Weights, _file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_loss_of_an_approximate_result_is_shown()
    {
        double[] off = [.. _file.Weights[..^1], _file.Weights[^1] + 0.1];

        // A shift of the intercept adds its square to a mean squared error of nearly 1.
        Assert.Matches(@"^its loss is (0\.99\d|1\.0\d\d) % above the least loss$", SourceCheck.Remark(Contender with { IsApproximate = true }, off, _file));
    }

    public void Dispose() => _file.Dispose();

    private static SourceContender Contender => new("one", static () => throw new NotSupportedException());

    private void CheckTable(NumberTable table)
    {
        using (table)
            Assert.All(SourceContender.OfTable(table), contender => Check(contender, contender.Warm));
    }

    private void Check(SourceContender contender, Func<Contender> prepare)
    {
        try
        {
            using var prepared = prepare();
            prepared.Run(1);

            if (contender.IsApproximate)
                Assert.InRange(_file.Excess(prepared.Answer), 0, 1e-3);
            else
                Assert.Equal("", SourceCheck.Remark(contender, prepared.Answer, _file));
        }
        catch (NotInstalledException)
        {
            // What is not installed on this machine is not compared.
        }
    }
}
