namespace GradientDescent.Tests.Solving;

/// <summary>
/// Problems of all kinds that cost digits: features far from zero, of very different sizes, nearly combinations of others; small signals, and perfect ones.
/// </summary>
internal sealed class RandomLeastSquares
{
    private const int MostFeatures = 6;
    private const int MostRows = 400;

    private readonly Random _random;
    private readonly int _rows;
    private readonly bool _isWhole;

    private RandomLeastSquares(int seed, bool isWhole)
    {
        _random = new(seed);
        _rows = (int)Math.Exp(Between(Math.Log(2), Math.Log(MostRows)));
        _isWhole = OneIn(5) || isWhole;
    }

    /// <summary>The same for the same seed.</summary>
    public static LeastSquaresProblem Of(int seed) => new RandomLeastSquares(seed, isWhole: false).Problem();

    public static LeastSquaresProblem OfWholeNumbers(int seed) => new RandomLeastSquares(seed, isWhole: true).Problem();

    private LeastSquaresProblem Problem()
    {
        var features = new double[_random.Next(1, MostFeatures + 1)][];
        for (var i = 0; i < features.Length; i++)
            features[i] = i > 0 && OneIn(3) ? Combination(features[..i]) : Feature();

        double[][] cells = [.. features, Target(features)];
        if (OneIn(6))
            RepeatRows(cells);
        if (_isWhole)
            cells = Array.ConvertAll(cells, static column => Array.ConvertAll(column, Math.Round));
        var isFloat = !_isWhole && OneIn(6);
        if (isFloat)
            cells = Array.ConvertAll(cells, static column => Array.ConvertAll(column, static cell => (double)(float)cell));

        var ridge = OneIn(5) ? Math.Pow(10, Between(-10, 4)) * features.Average(feature => feature.Average(x => x * x)) : 0;
        return new(cells, HasIntercept: !OneIn(3), OneIn(4) ? RowWeights(isFloat) : null, ridge, isFloat);
    }

    private double[] Feature()
    {
        var scale = Math.Pow(10, _isWhole ? Between(0, 5) : Between(-6, 6));
        var offset = OneIn(3) ? 0 : scale * Math.Pow(10, Between(-1, 6)) * (OneIn(2) ? 1 : -1);
        return _random.Next(5) switch
        {
            0 => Column(_ => offset + (scale * (OneIn(4) ? 1 : 0))),
            1 => Column(row => offset + (scale * row)),
            2 => Column(_ => offset + (scale * _random.NextDouble())),
            3 => Column(_ => offset + (scale * Math.Exp(3 * Normal()))),
            _ => Column(_ => offset + (scale * Normal())),
        };
    }

    /// <summary>Multiples of others, and a share that is its own: anything from all to a millionth of a millionth.</summary>
    private double[] Combination(double[][] others)
    {
        var multiples = Array.ConvertAll(others, _ => OneIn(3) ? 0 : _isWhole ? _random.Next(-3, 4) : Normal());
        var scale = others.Average(other => other.Max(Math.Abs)) * Math.Pow(10, Between(-12, 0));
        return Column(row => others.Select((other, i) => multiples[i] * other[row]).Sum() + (scale * Normal()));
    }

    /// <summary>Some coefficients are 0; what is not explained is nothing, a little, or all of it.</summary>
    private double[] Target(double[][] features)
    {
        if (OneIn(6))
            return Feature();
        var coefficients = Array.ConvertAll(features, feature => OneIn(4) ? 0 : _isWhole ? _random.Next(-9, 10) : Normal() / Spread(feature));
        var intercept = OneIn(2) ? 0 : Math.Round(Normal() * Math.Pow(10, Between(0, 6)));
        var signal = Column(row => intercept + features.Select((feature, i) => coefficients[i] * feature[row]).Sum());
        var noise = OneIn(3) ? 0 : Spread(signal) * Math.Pow(10, Between(-12, 8));
        return Column(row => signal[row] + (noise * Normal()));
    }

    private void RepeatRows(double[][] cells)
    {
        for (var row = 1; row < _rows; row++)
        {
            if (!OneIn(2))
                continue;
            foreach (var column in cells)
                column[row] = column[row - 1];
        }
    }

    private double[] RowWeights(bool isFloat)
    {
        var weights = Column(_ => OneIn(6) ? 0 : OneIn(2) ? _random.Next(1, 5) : Math.Pow(10, Between(-4, 4)));
        weights[0] = 1;
        return isFloat ? Array.ConvertAll(weights, static weight => (double)(float)weight) : weights;
    }

    private static double Spread(double[] column)
    {
        var mean = column.Average();
        var spread = Math.Sqrt(column.Average(x => (x - mean) * (x - mean)));
        return spread > 0 ? spread : 1;
    }

    private double[] Column(Func<int, double> cell) => [.. Enumerable.Range(0, _rows).Select(cell)];

    private bool OneIn(int times) => _random.Next(times) == 0;

    private double Between(double low, double high) => low + ((high - low) * _random.NextDouble());

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
