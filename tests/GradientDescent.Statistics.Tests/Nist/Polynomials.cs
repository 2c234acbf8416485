namespace GradientDescent.Statistics.Tests.Nist;

// Every power is the one before it times x. That rounds more often than Math.Pow, but the exact least squares of the rounded columns of Filip come nearer to
// the certified coefficients so (7.9 digits, against 7.6), and every machine rounds alike. In all other sets the powers are exact.

/// <summary>Norris.</summary>
[LinearModel]
public partial record Line(double X, [Target] double Y) : INistRow<Line>
{
    public static Line From(Observation observation) => new(observation.X[0], observation.Y);
}

/// <summary>NoInt1 and NoInt2.</summary>
[LinearModel(Intercept = false)]
public partial record LineThroughOrigin(double X, [Target] double Y) : INistRow<LineThroughOrigin>
{
    public static LineThroughOrigin From(Observation observation) => new(observation.X[0], observation.Y);
}

/// <summary>Pontius.</summary>
[LinearModel]
public partial record Parabola(double X, [Target] double Y) : INistRow<Parabola>
{
    [Feature]
    public double X2 => X * X;

    public static Parabola From(Observation observation) => new(observation.X[0], observation.Y);
}

/// <summary>Wampler1 to Wampler5.</summary>
[LinearModel]
public partial record Quintic(double X, [Target] double Y) : INistRow<Quintic>
{
    [Feature]
    public double X2 => X * X;

    [Feature]
    public double X3 => X2 * X;

    [Feature]
    public double X4 => X3 * X;

    [Feature]
    public double X5 => X4 * X;

    public static Quintic From(Observation observation) => new(observation.X[0], observation.Y);
}

/// <summary>Filip.</summary>
[LinearModel]
public partial record TenthDegree(double X, [Target] double Y) : INistRow<TenthDegree>
{
    [Feature]
    public double X2 => X * X;

    [Feature]
    public double X3 => X2 * X;

    [Feature]
    public double X4 => X3 * X;

    [Feature]
    public double X5 => X4 * X;

    [Feature]
    public double X6 => X5 * X;

    [Feature]
    public double X7 => X6 * X;

    [Feature]
    public double X8 => X7 * X;

    [Feature]
    public double X9 => X8 * X;

    [Feature]
    public double X10 => X9 * X;

    public static TenthDegree From(Observation observation) => new(observation.X[0], observation.Y);
}
