using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

public class FloatTests
{
    [Fact]
    public void A_float_model_descends_as_the_double_model_does_to_float_precision()
    {
        var floats = new Float1.Trainer(new() { LearningRate = 0.0075 }).Fit([.. House.Tutorial.Select(house => new Float1((float)house.Bedrooms, (float)house.Price))]);
        var doubles = new House.Trainer(new() { LearningRate = 0.0075 }).Fit(House.Tutorial);

        Assert.Equal(doubles.Model.Bedrooms, floats.Model.X1, 1e-4);
        Assert.Equal(doubles.Loss, floats.Loss, 1e-4 * doubles.Loss);
    }

    [Fact]
    public void Sums_across_blocks_are_kept_in_double()
    {
        // A float cannot count past 2²⁴; 20 million ones can be counted in doubles only.
        const int Rows = 20_000_000;
        var fit = new Float1.Trainer(new() { Epochs = 0 }).Fit(Enumerable.Repeat(new Float1(0, 1), Rows));

        Assert.Equal(1, fit.Loss, 1e-12);
        Assert.Equal(Rows, fit.RowCount);
    }
}
