namespace GradientDescent.LearningRates;

/// <summary>Detects when a loss has not fallen for a number of epochs in a row.</summary>
internal sealed class Plateau
{
    private readonly int _patience;
    private readonly double _relative;
    private readonly double _absolute;
    private double _lowest = double.PositiveInfinity;
    private int _waited;

    /// <param name="patience">How many epochs may pass without a decrease that counts.</param>
    /// <param name="relative">A decrease counts only if it exceeds the sum of this share of the lowest loss so far</param>
    /// <param name="absolute">and this amount.</param>
    public Plateau(int patience, double relative = 0, double absolute = 0)
    {
        (_patience, _relative, _absolute) = (patience, relative, absolute);
    }

    public bool IsReachedBy(double loss)
    {
        var falls = double.IsInfinity(_lowest) || loss <= _lowest - _absolute - (_relative * Math.Abs(_lowest));
        _waited = falls && loss != _lowest ? 0 : _waited + 1;
        _lowest = Math.Min(_lowest, loss);
        return _waited >= _patience;
    }

    public void Restart() => _waited = 0;
}
