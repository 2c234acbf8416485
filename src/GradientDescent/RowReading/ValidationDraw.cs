namespace GradientDescent.RowReading;

/// <summary>Draws the rows that validate, one after the other: the same seed, the same rows.</summary>
internal sealed class ValidationDraw(double fraction, int seed)
{
    private readonly Random _random = new(seed);

    public bool Next() => _random.NextDouble() < fraction;
}
