using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

/// <summary>How near a descent comes to the optimum when it has all the epochs it needs.</summary>
public class ArrivalTests
{
    /// <summary>A loss changes with the square of the distance, so near the minimum it is the same to its last digit when half the digits of the weights are right.</summary>
    [Fact]
    public void The_rounding_of_losses_does_not_keep_it_away()
    {
        foreach (var optimizer in new[] { Optimizer.GradientDescent, Optimizer.Fista })
        {
            var model = new House.Trainer(new() { Optimizer = optimizer, Epochs = 20_000 }).Fit(House.Tutorial).Model;

            Assert.Equal(-880 / 19.0, model.Intercept, 1e-11);
            Assert.Equal(1610 / 19.0, model.Bedrooms, 1e-11);
        }
    }
}
