using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Optimizers;

/// <summary>Adam and AdamW beside their papers' algorithms, step by step, also where a decay is 0.</summary>
public class AdamReferenceTests
{
    private const double Rate = 0.01;

    [Theory]
    [InlineData(0.9, 0.999, 0)]
    [InlineData(0, 0.999, 0)]
    [InlineData(0.9, 0, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 0.99, 0.5)]
    [InlineData(0.5, 0.99, 0.5)]
    public void Steps_are_those_of_the_paper(double firstDecay, double secondDecay, double weightDecay)
    {
        var options = new TrainerOptions
        {
            Optimizer = weightDecay == 0 ? Optimizer.Adam(firstDecay, secondDecay) : Optimizer.AdamW(weightDecay, firstDecay, secondDecay),
            LearningRate = Rate,
            Epochs = 20,
            GradientSource = GradientSource.Direct,
        };

        var models = new House.Trainer(options).Fit(House.Tutorial).ModelHistory;

        var expected = Reference(firstDecay, secondDecay, weightDecay).Take(20);
        Assert.All(expected.Zip(models.Skip(1)), static pair =>
        {
            Assert.Equal(pair.First.Slope, pair.Second.Bedrooms, 1e-12);
            Assert.Equal(pair.First.Intercept, pair.Second.Intercept, 1e-12);
        });
    }

    [Fact]
    public void The_first_step_is_as_long_as_the_rate_whatever_the_decays() => Assert.All(
        new[] { Optimizer.Adam(), Optimizer.Adam(firstDecay: 0), Optimizer.AdamW(firstDecay: 0), Optimizer.Adam(0.5, 0.5) },
        static optimizer => Assert.Equal(
            Rate,
            new House.Trainer(new() { Optimizer = optimizer, LearningRate = Rate, Epochs = 1 }).Fit(House.Tutorial).Model.Bedrooms,
            1e-9));

    private static IEnumerable<(double Slope, double Intercept)> Reference(double firstDecay, double secondDecay, double weightDecay)
    {
        double[] weights = new double[2], first = new double[2], second = new double[2];
        for (var step = 1; ; step++)
        {
            double[] gradient =
            [
                House.Tutorial.Average(row => 2 * ((weights[0] * row.Bedrooms) + weights[1] - row.Price) * row.Bedrooms),
                House.Tutorial.Average(row => 2 * ((weights[0] * row.Bedrooms) + weights[1] - row.Price)),
            ];
            for (var i = 0; i < 2; i++)
            {
                first[i] = (firstDecay * first[i]) + ((1 - firstDecay) * gradient[i]);
                second[i] = (secondDecay * second[i]) + ((1 - secondDecay) * gradient[i] * gradient[i]);
                var firstCorrected = first[i] / (1 - Math.Pow(firstDecay, step));
                var secondCorrected = second[i] / (1 - Math.Pow(secondDecay, step));
                var decay = i == 0 ? 1 - (Rate * weightDecay) : 1;
                weights[i] = (weights[i] * decay) - (Rate * firstCorrected / (Math.Sqrt(secondCorrected) + 1e-8));
            }

            yield return (weights[0], weights[1]);
        }
    }
}
