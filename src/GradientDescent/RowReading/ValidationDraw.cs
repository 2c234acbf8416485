namespace GradientDescent.RowReading;

/// <summary>Draws the validation rows one after the other. The same seed gives the same rows.</summary>
internal sealed class ValidationDraw(double fraction, int seed)
{
    private readonly Random _random = new(seed);

    public bool Next() => _random.NextDouble() < fraction;
}
