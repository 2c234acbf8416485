using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Merging;

/// <summary>Rows are taken out of moments, and what that costs in digits is told.</summary>
public class SubtractionTests
{
    private static readonly Survey.Trainer Trainer = new();

    [Theory]
    [InlineData(20_000, 10)]
    [InlineData(5_000, 5_000)]
    [InlineData(30, 20_000)]
    public void What_is_left_is_right_within_the_error_that_is_told(int left, int taken)
    {
        var (stay, go) = (SurveyRows.Of(left, seed: 11), SurveyRows.Of(taken, seed: 12));

        var moments = Trainer.MomentsOf([.. stay, .. go]).Subtract(Trainer.MomentsOf(go));

        var expected = Trainer.MomentsOf(stay);
        Assert.Equal(expected.RowCount, moments.RowCount);
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 2; j++)
                Assert.InRange(Math.Abs(expected.Covariance(i, j) - moments.Covariance(i, j)), 0, expected.CovarianceError(i, j) + moments.CovarianceError(i, j));
        }

        var (fit, model) = (Trainer.Fit(moments), Trainer.Fit(stay).Model);
        var digits = -Math.Log10(Math.Abs(fit.Model.Age - model.Age) / Math.Abs(model.Age));
        Assert.True(fit.Solution!.WeightDigits[0] <= digits, $"{fit.Solution.WeightDigits[0]} digits claimed, {digits} right");
    }

    [Fact]
    public void The_more_is_taken_out_the_larger_the_error()
    {
        var stay = SurveyRows.Of(30, seed: 13);

        double Error(int taken)
        {
            var go = SurveyRows.Of(taken, seed: 14);
            return Trainer.MomentsOf([.. stay, .. go]).Subtract(Trainer.MomentsOf(go)).CovarianceError(0, 1);
        }

        Assert.InRange(Error(30_000) / Error(30), 100, double.PositiveInfinity);
    }

    [Fact]
    public void Something_must_be_left()
    {
        var moments = Trainer.MomentsOf(SurveyRows.Of(30, seed: 15));

        Assert.Contains("at least one row with a weight above 0 must remain", Assert.Throws<ArgumentException>(() => moments.Subtract(moments)).Message);
    }
}
