using GradientDescent.Comparison.Sources.Contenders;

namespace GradientDescent.Comparison.Sources.Text;

/// <summary>A temporary file of random CSV text, with the facts that contenders are checked with.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly Lazy<(double[] Weights, double Loss)> _optimum;

    public CsvFile(int rows)
    {
        Rows = rows;
        var text = new RandomText(rows);
        using (var file = File.Create(Path))
        using (var stream = new RandomTextStream(text))
            stream.CopyTo(file);
        Sums = text.Sums;
        _optimum = new(() => OwnFit.Optimum(Csv.Open(Path)));
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public int Rows { get; }

    /// <summary>The sums of the columns.</summary>
    public double[] Sums { get; }

    /// <summary>The weights of the least loss.</summary>
    public double[] Weights => _optimum.Value.Weights;

    /// <summary>How much the loss of weights is above the least loss, as a share of it.</summary>
    public double Excess(double[] weights) => (OwnFit.Loss(weights, Csv.Open(Path)) / _optimum.Value.Loss) - 1;

    public void Dispose() => File.Delete(Path);
}
