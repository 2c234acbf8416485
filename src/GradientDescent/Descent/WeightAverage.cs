namespace GradientDescent.Descent;

/// <summary>The mean of the weights from a given step on.</summary>
internal sealed class WeightAverage(int weightCount, int? from)
{
    private readonly double[] _mean = new double[weightCount];
    private long _steps;

    /// <summary>The number of steps in the mean.</summary>
    public long Count => from is { } first ? Math.Max(0, _steps - first + 1) : 0;

    /// <summary>Adds the weights after a step.</summary>
    public void Add(ReadOnlySpan<double> weights)
    {
        _steps++;
        for (var i = 0; i < _mean.Length && Count > 0; i++)
            _mean[i] += (weights[i] - _mean[i]) / Count;
    }

    /// <summary>Changes the sum of a weight over the steps so far.</summary>
    public void Move(int weight, double by)
    {
        if (Count > 0)
            _mean[weight] += by / Count;
    }

    /// <summary>The mean, or the given weights before its first step.</summary>
    public ReadOnlySpan<double> Or(ReadOnlySpan<double> weights) => Count > 0 ? _mean : weights;
}
