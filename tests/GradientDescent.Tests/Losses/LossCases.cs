namespace GradientDescent.Tests.Losses;

/// <summary>Every loss, some with two parameters, beside its formula.</summary>
public static class LossCases
{
    public static IReadOnlyList<LossCase> All { get; } =
    [
        new LossCase<SquaredError>("squared error", default, Squared),
        new LossCase<Halved<SquaredError>>("half the squared error", default, residual => Half(Squared(residual))),
        new LossCase<AbsoluteError>("absolute error", default, Absolute, 0),
        new LossCase<Huber>("Huber 1", default, residual => Huber(residual, 1), -1, 1),
        new LossCase<Huber>("Huber 0.03", new(0.03), residual => Huber(residual, 0.03), -0.03, 0.03),
        new LossCase<Halved<Huber>>("half of Huber 2", new(new(2)), residual => Half(Huber(residual, 2)), -2, 2),
        new LossCase<QuantileLoss>("quantile 0.5", default, residual => Pinball(residual, 0.5), 0),
        new LossCase<QuantileLoss>("quantile 0.9", new(0.9), residual => Pinball(residual, 0.9), 0),
        new LossCase<EpsilonInsensitive>("epsilon-insensitive 0.1", default, residual => Insensitive(residual, 0.1), -0.1, 0.1),
        new LossCase<EpsilonInsensitive>("epsilon-insensitive 0", new(0), residual => Insensitive(residual, 0), 0),
        new LossCase<EpsilonInsensitive>("epsilon-insensitive 2", new(2), residual => Insensitive(residual, 2), -2, 2),
        new LossCase<SquaredEpsilonInsensitive>("squared epsilon-insensitive 0.1", default, residual => SquaredInsensitive(residual, 0.1), -0.1, 0.1),
        new LossCase<SquaredEpsilonInsensitive>("squared epsilon-insensitive 2", new(2), residual => SquaredInsensitive(residual, 2), -2, 2),
        new LossCase<LogCosh>("log-cosh", default, LogCosh),
    ];

    public static TheoryData<LossCase> Rows => [.. All];

    private static (double Loss, double Slope) Squared(double residual) => (residual * residual, 2 * residual);

    private static (double Loss, double Slope) Half((double Loss, double Slope) whole) => (whole.Loss / 2, whole.Slope / 2);

    private static (double Loss, double Slope) Absolute(double residual) => (Math.Abs(residual), residual > 0 ? 1 : residual < 0 ? -1 : 0 * residual);

    private static (double Loss, double Slope) Huber(double residual, double delta) => Math.Abs(residual) <= delta
        ? Squared(residual)
        : ((2 * delta * Math.Abs(residual)) - (delta * delta), 2 * delta * Absolute(residual).Slope);

    private static (double Loss, double Slope) Pinball(double residual, double tau) =>
        residual > 0 ? ((1 - tau) * residual, 1 - tau) : residual < 0 ? (-tau * residual, -tau) : (Math.Abs(residual), 0 * residual);

    private static (double Loss, double Slope) Insensitive(double residual, double epsilon) =>
        Math.Abs(residual) <= epsilon ? (0, 0) : (Math.Abs(residual) - epsilon, Absolute(residual).Slope);

    private static (double Loss, double Slope) SquaredInsensitive(double residual, double epsilon)
    {
        var (excess, sign) = Insensitive(residual, epsilon);
        return (excess * excess, 2 * excess * sign);
    }

    /// <summary>With t = tanh(r/2), cosh r = 1 + 2t²/(1 − t²), which loses nothing near 0; far away cosh r = e^|r|·(1 + e^−2|r|)/2.</summary>
    private static (double Loss, double Slope) LogCosh(double residual)
    {
        var size = Math.Abs(residual);
        var half = Math.Tanh(residual / 2);
        return (size < 1 ? LogOfOnePlus(2 * half * half / (1 - (half * half))) : size + LogOfOnePlus(Math.Exp(-2 * size)) - Math.Log(2), Math.Tanh(residual));
    }

    /// <summary>log(1 + x) to full precision: the quotient takes back what 1 + x loses (Kahan; Goldberg, What Every Computer Scientist Should Know, 1991, theorem 4).</summary>
    private static double LogOfOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }
}
