namespace GradientDescent.Tests.Records;

/// <summary>One of every kind of property.</summary>
[LinearModel]
public partial record Plot([Target] double? Price, int Rooms, bool HasGarage, [Excluded] string Street, double Width, double Depth)
{
    [Feature]
    public double Area => Width * Depth;

    public double Perimeter => 2 * (Width + Depth);
}

public static partial class Renovated
{
    /// <summary>The same model with its properties in another order.</summary>
    [LinearModel]
    public partial record Plot(double Depth, double Width, [Target] double Price, bool HasGarage, int Rooms)
    {
        [Feature]
        public double Area => Width * Depth;
    }
}
