namespace GradientDescent.Numerics;

/// <summary>The mean of numbers with weights, and their spread, Σ w (number − mean)², updated number by number.</summary>
/// <remarks>
/// T. Chan, G. Golub and R. LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances, 1979. The first mean is taken as it is, so that equal numbers
/// have exactly the spread 0.
/// </remarks>
internal struct WeightedSpread
{
    public double Weight { get; private set; }

    public double Mean { get; private set; }

    public double Spread { get; private set; }

    public static WeightedSpread Of(double weight, double mean, double spread) => new() { Weight = weight, Mean = mean, Spread = spread };

    /// <param name="weight">The weight of the number, above 0.</param>
    /// <param name="number">The number.</param>
    public void Add(double weight, double number) => Add(weight, number, spread: 0);

    /// <summary>Adds the numbers of another spread.</summary>
    public void Add(WeightedSpread other)
    {
        if (other.Weight > 0)
            Add(other.Weight, other.Mean, other.Spread);
    }

    private void Add(double weight, double mean, double spread)
    {
        var total = Weight + weight;
        var distance = mean - Mean;
        Spread = Weight == 0 ? spread : Spread + spread + (distance * distance * (Weight / total) * weight);
        Mean = Weight == 0 ? mean : Mean + (distance * (weight / total));
        Weight = total;
    }
}
