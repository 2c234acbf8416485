using System.Numerics;

namespace GradientDescent.Tests.Losses;

/// <summary>Every loss against its formula, in every lane, in double and in float.</summary>
[Trait("Category", "Kernel")]
public class LossTests
{
    /// <summary>A few roundings; log-cosh has an exponential and a logarithm among them.</summary>
    private const double DoublePrecision = 2e-15;

    private const double FloatPrecision = 1e-6;

    /// <summary>Both signs of sizes from 1e-300 to 1e300, more of them where losses bend, and what is no size.</summary>
    private static readonly double[] Residuals = [.. Sizes().SelectMany(size => new[] { size, -size }), double.PositiveInfinity, double.NegativeInfinity];

    public static TheoryData<LossCase> Losses => LossCases.Rows;

    [Theory]
    [MemberData(nameof(Losses))]
    public void In_double_it_is_its_formula(LossCase loss) => AssertFormula<double>(loss, [.. Residuals, .. loss.Kinks.SelectMany(Around)], DoublePrecision, double.Epsilon);

    [Theory]
    [MemberData(nameof(Losses))]
    public void In_float_it_is_its_formula(LossCase loss) =>
        AssertFormula<float>(loss, [.. Residuals.Where(residual => !loss.Kinks.Any(kink => Math.Abs(residual - kink) < 0.02 * Math.Abs(kink)))], FloatPrecision, float.Epsilon);

    [Theory]
    [MemberData(nameof(Losses))]
    public void What_is_not_a_number_costs_what_is_not_a_number(LossCase loss)
    {
        foreach (var (prediction, target) in new[] { (double.NaN, 1.0), (1.0, double.NaN), (double.PositiveInfinity, double.PositiveInfinity) })
        {
            Assert.All(Lanes(loss.Evaluate(Vector.Create(prediction), Vector.Create(target)).Loss), value => Assert.True(double.IsNaN(value)));
            Assert.All(Lanes(loss.Evaluate(Vector.Create((float)prediction), Vector.Create((float)target)).Loss), value => Assert.True(float.IsNaN(value)));
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void Its_slope_is_its_derivative(LossCase loss)
    {
        foreach (var residual in Residuals.Where(residual => Math.Abs(residual) is > 1e-2 and < 1e2))
        {
            var step = 1e-5 * Math.Abs(residual);
            if (loss.Kinks.Any(kink => Math.Abs(residual - kink) <= 2 * step))
                continue;
            var rise = At(loss, residual + step).Loss - At(loss, residual - step).Loss;

            Assert.Equal(rise / (2 * step), At(loss, residual).Slope, 1e-6 * (1 + Math.Abs(residual)));
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void Its_slope_bends_as_much_as_it_says_and_no_more(LossCase loss)
    {
        const double Step = 1e-6;
        var bends = Enumerable.Range(-50_000, 100_001).Select(i => i * 1e-4).Concat(loss.Kinks).Select(residual => (At(loss, residual + Step).Slope - At(loss, residual - Step).Slope) / (2 * Step));

        var most = bends.Max();

        if (loss.CurvatureBound is { } bound)
            Assert.InRange(most, 0.999 * bound, 1.000001 * bound);
        else
            Assert.True(most > 0.1 / Step);
    }

    [Fact]
    public void Parameters_that_are_none_are_refused_by_name()
    {
        foreach (var number in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains("delta", Assert.Throws<ArgumentOutOfRangeException>(() => new Huber(number)).Message);
            Assert.Contains("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new EpsilonInsensitive(number)).Message);
            Assert.Contains("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new SquaredEpsilonInsensitive(number)).Message);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new Huber(0));
        foreach (var tau in new[] { 0, 1, -0.1, 1.1, double.NaN })
            Assert.Contains("tau", Assert.Throws<ArgumentOutOfRangeException>(() => new QuantileLoss(tau)).Message);
    }

    [Fact]
    public void A_loss_that_is_not_told_has_the_parameter_of_its_documentation()
    {
        Assert.Equal(1, default(Huber).Delta);
        Assert.Equal(0.5, default(QuantileLoss).Tau);
        Assert.Equal(0.1, default(EpsilonInsensitive).Epsilon);
        Assert.Equal(0.1, default(SquaredEpsilonInsensitive).Epsilon);
        Assert.Equal((2, 0.25, 0, 3), (new Huber(2).Delta, new QuantileLoss(0.25).Tau, new EpsilonInsensitive(0).Epsilon, new SquaredEpsilonInsensitive(3).Epsilon));
    }

    private static void AssertFormula<T>(LossCase loss, double[] residuals, double precision, double smallest)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Neighbours are far apart in size, and each comes to stand in every lane.
        var shuffled = residuals.Select(T.CreateTruncating).Where(residual => residual != T.Zero || residuals.Contains(0)).ToArray();
        new Random(1).Shuffle(shuffled);
        for (var first = 0; first < shuffled.Length; first++)
        {
            var lanes = Enumerable.Range(first, Vector<T>.Count).Select(i => shuffled[i % shuffled.Length]).ToArray();
            AssertLanes(loss.Evaluate(Vector.Create<T>(lanes), Vector<T>.Zero), lanes);
            AssertLanes(loss.Evaluate(Vector<T>.Zero, -Vector.Create<T>(lanes)), lanes);
        }

        void AssertLanes((Vector<T> Loss, Vector<T> Slope) actual, T[] lanes)
        {
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                var residual = double.CreateTruncating(lanes[lane]);
                var expected = loss.At(residual);

                // Log-cosh is a difference of numbers about 1 where neither series nor straight line is it.
                var cancelled = loss is LossCase<LogCosh> && Math.Abs(residual) >= 0.25 ? 1 : 0;
                AssertClose(expected.Loss, actual.Loss[lane], cancelled);
                AssertClose(expected.Slope, actual.Slope[lane], 0);
            }
        }

        void AssertClose(double expected, T actual, double size)
        {
            var rounded = double.CreateTruncating(T.CreateTruncating(expected));
            Assert.Equal(rounded, double.CreateTruncating(actual), double.IsInfinity(rounded) ? 0 : (precision * (size + Math.Abs(rounded))) + (2 * smallest));
        }
    }

    private static (double Loss, double Slope) At(LossCase loss, double residual)
    {
        var (value, slope) = loss.Evaluate(Vector.Create(residual), Vector<double>.Zero);
        return (value[0], slope[0]);
    }

    private static IEnumerable<double> Sizes()
    {
        yield return 0;
        for (var exponent = -300; exponent <= 300; exponent += 10)
            yield return Math.Pow(10, exponent);
        for (var exponent = -4.0; exponent < 3; exponent += 0.05)
            yield return Math.Pow(10, exponent);
    }

    private static IEnumerable<double> Around(double kink) => [double.BitDecrement(kink), kink, double.BitIncrement(kink)];

    private static T[] Lanes<T>(Vector<T> vector)
    {
        var lanes = new T[Vector<T>.Count];
        vector.CopyTo(lanes);
        return lanes;
    }
}
