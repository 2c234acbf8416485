namespace GradientDescent.Descent;

/// <summary>The mean of the weights from some step on.</summary>
internal sealed class WeightAverage(int weightCount, int? from)
{
    private readonly double[] _mean = new double[weightCount];
    private long _steps;

    /// <summary>How many steps the mean is of.</summary>
    public long Count => from is { } first ? Math.Max(0, _steps - first + 1) : 0;

    /// <summary>Takes in the weights after a step.</summary>
    public void Add(ReadOnlySpan<double> weights)
    {
        _steps++;
        for (var i = 0; i < _mean.Length && Count > 0; i++)
            _mean[i] += (weights[i] - _mean[i]) / Count;
    }

    /// <summary>Changes a weight by so much in sum over the steps so far.</summary>
    public void Move(int weight, double by)
    {
        if (Count > 0)
            _mean[weight] += by / Count;
    }

    /// <summary>The mean; the weights themselves where it has not begun.</summary>
    public ReadOnlySpan<double> Or(ReadOnlySpan<double> weights) => Count > 0 ? _mean : weights;
}
