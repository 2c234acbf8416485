namespace HousePrices.Tests;

/// <summary>Other data than the tutorial's, against an independent script.</summary>
/// <remarks>
/// <c>python3 expected.py cottages.csv 0.02 45</c> computes in exact fractions and printed:
/// <code>
///                       intercept          coefficient                  mse
///    epoch 0       0.000000000000       0.000000000000   26697.661458333333
///   epoch 10      13.963702283378      47.036375504613     299.106637695947
///   epoch 20      14.431834511601      47.069167120528     297.855245816199
///   epoch 30      14.825024055420      46.957122801613     297.022244011358
///   epoch 40      15.189393916497      46.852787345799     296.306359189031
///   epoch 45      15.361485072887      46.803509082122     295.987094588143
///    minimum      19.819256756757      45.527027027027     291.930356137387
/// </code>
/// </remarks>
public sealed class CottagesTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    [Fact]
    public void It_finds_what_the_script_found()
    {
        var run = Run();

        Close.To(15.361485072887, run.Found("Intercept"));
        Close.To(46.803509082122, run.Found("Bedrooms"));
        Close.To(295.987094588143, run.Found("MSE"));
    }

    [Fact]
    public void Its_minimum_is_the_scripts()
    {
        var run = Run();

        Close.To(19.819256756757, run.Minimum("Intercept"));
        Close.To(45.527027027027, run.Minimum("Bedrooms"));
        Close.To(291.930356137387, run.Minimum("MSE"));
    }

    [Fact]
    public void Its_loss_falls_as_the_scripts()
    {
        (int Epoch, double Loss)[] expected =
        [
            (0, 26697.661458333333), (10, 299.106637695947), (20, 297.855245816199),
            (30, 297.022244011358), (40, 296.306359189031), (45, 295.987094588143),
        ];

        var table = Run().LossTable;

        Assert.Equal(expected.Select(row => row.Epoch), table.Select(row => row.Epoch));
        Assert.All(expected.Zip(table), pair => Close.To(pair.First.Loss, pair.Second.Loss));
    }

    [Fact]
    public void Quotes_blanks_blank_lines_and_a_byte_order_mark_change_nothing()
    {
        _directory.Write("plain.csv", "Bedrooms,Price\n1,80\n2,170\n4,200\n");
        _directory.Write("dressed.csv", "\uFEFF\"Bedrooms\", Price\r\n\"1\",80\r\n\r\n 2 ,1.7e2\r\n4,\"200\"\r\n\r\n");

        Assert.Equal(
            _directory.Run("--no-plot", "--no-report", "--data", "plain.csv").Succeeded().LossTable,
            _directory.Run("--no-plot", "--no-report", "--data", "dressed.csv").Succeeded().LossTable);
    }

    [Fact]
    public void Houses_that_all_have_as_many_bedrooms_come_with_advice()
    {
        _directory.Write("same.csv", "Bedrooms,Price\n3,80\n3,170\n");

        var run = _directory.Run("--no-plot", "--no-report", "--data", "same.csv").Succeeded();

        Assert.Contains(run.Output.Split('\n'), line => line.StartsWith("Advice: Bedrooms is constant", StringComparison.Ordinal));
    }

    public void Dispose() => _directory.Dispose();

    private ProgramRun Run() => _directory.Run(
        "--data", Path.Combine(AppContext.BaseDirectory, "Cottages", "cottages.csv"),
        "--learning-rate", "0.02", "--epochs", "45", "--no-plot", "--no-report").Succeeded();
}
