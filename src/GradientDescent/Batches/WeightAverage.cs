namespace GradientDescent;

/// <summary>The mean of the weights from some step on.</summary>
internal sealed class WeightAverage(int weightCount, int? from)
{
    private readonly double[] _mean = new double[weightCount];
    private bool _hasBegun;

    public void Add(long step, ReadOnlySpan<double> weights)
    {
        if (!(step >= from))
            return;
        _hasBegun = true;
        for (var i = 0; i < _mean.Length; i++)
            _mean[i] += (weights[i] - _mean[i]) / (step - from.Value + 1);
    }

    /// <summary>The mean; the weights themselves where it has not begun.</summary>
    public ReadOnlySpan<double> Or(ReadOnlySpan<double> weights) => _hasBegun ? _mean : weights;
}
