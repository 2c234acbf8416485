using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Printing;

/// <summary>Tests that paths and cross-validations print as tables.</summary>
public class SelectionTextTests
{
    [Fact]
    public void A_cross_validation_marks_the_points_to_choose()
    {
        var validation = new House.Trainer().CrossValidate(House.Tutorial, Folds.Contiguous(3), PenaltyGrid.Ridge(0, 0.1, 1000));

        Assert.Equal(3 + 1, Printed.Of(validation).Split('\n').Length);
        Assert.Matches("^L2 +validation loss +± error +not 0\n", Printed.Of(validation));
        Assert.Equal([validation.Points.ToList().IndexOf(validation.Best) + 1], LinesWith("best", validation));
        Assert.Equal([validation.Points.ToList().IndexOf(validation.OneStandardError) + 1], LinesWith("one standard error", validation));
    }

    [Fact]
    public void Of_many_points_some_are_shown_among_them_those_to_choose()
    {
        var text = Printed.Of(new House.Trainer().CrossValidate(House.Tutorial, Folds.Shuffled(3), PenaltyGrid.RidgeLogSpaced(0.001, 10)));

        Assert.Equal(
            """
            L2          validation loss  ± error  not 0
            10                    17410  11321.6      1  one standard error
            4.32876             15234.4  10841.8      1
            1.87382             12650.3  9934.67      1
            0.811131              10911  8564.95      1
            0.464159            10589.2  7553.75      1  best
            0.351119            10626.2  7088.63      1
            0.151991            11077.5   6055.7      1
            0.0657933           11532.6  5552.79      1
            0.0284804           11804.2  5346.81      1
            0.0123285           11938.9  5264.43      1
            0.0053367           12000.7  5230.59      1
            0.00231013          12028.1  5216.33      1
            0.001               12040.1  5210.24      1
            13 of 100 points
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void One_point_can_be_both()
    {
        var text = Printed.Of(new House.Trainer().LeaveOneOut(House.Tutorial, PenaltyGrid.Ridge(0, 0.1)));

        Assert.Equal("L2   validation loss  ± error  not 0\n0            13655.4   6741.4      1\n0.1          13267.1  7378.36      1  best, one standard error", text);
    }

    [Fact]
    public void A_path_shows_the_penalties_that_it_has()
    {
        var trainer = new House.Trainer(new() { Standardize = true });

        Assert.Equal(
            """
            L1           loss  not 0
            211.062   16828.6      0
            6.67438   5702.87      1
            0.211062  5691.74      1
            """.ReplaceLineEndings("\n"),
            Printed.Of(trainer.RegularizationPath(House.Tutorial, PenaltyGrid.Lasso(3))));
        Assert.StartsWith("L1              L2     loss  not 0\n", Printed.Of(trainer.RegularizationPath(House.Tutorial, PenaltyGrid.ElasticNet(0.5, 3))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_is_a_line()
    {
        var trainer = new House.Trainer();
        var grid = PenaltyGrid.Ridge(0.1);

        Assert.Equal("Ridge(0.1): validation loss 13267.1 ± 7378.36, loss 5732.59, 1 coefficient not 0", Printed.Of(trainer.LeaveOneOut(House.Tutorial, grid).Best));
        Assert.Equal("Ridge(0.1): loss 5732.59, 1 coefficient not 0", Printed.Of(trainer.RegularizationPath(House.Tutorial, grid).Points[0]));
    }

    private static int[] LinesWith(string mark, object table) =>
        [.. Printed.Of(table).Split('\n').Index().Where(line => line.Item.Contains(mark, StringComparison.Ordinal)).Select(static line => line.Index)];
}
