using GradientDescent.Statistics.Tests.Statsmodels;
using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Influence;

/// <summary>Rows with influence, and rows that have none.</summary>
public class InfluenceTests
{
    private static readonly House.Trainer Trainer = new();

    [Fact]
    public void A_row_with_weight_0_has_no_influence_and_the_others_keep_their_numbers()
    {
        WeightedPlant[] mixed = [.. WeightedPlant.Precise.SelectMany(static row => new[] { row, row with { StackLoss = 1e6, Weight = 0 } })];
        var trainer = new WeightedPlant.Trainer();
        var (plain, zeros) = (trainer.Fit(WeightedPlant.Precise), trainer.Fit(mixed));

        var (expected, actual) = (plain.InfluenceOfRows(trainer.PrepareRows(WeightedPlant.Precise, plain.Model)), zeros.InfluenceOfRows(trainer.PrepareRows(mixed, zeros.Model)));

        Assert.Equal(expected.Select(row => 2 * row.Row), actual.Select(row => row.Row));
        Assert.All(expected.Zip(actual), rows => Assert.Equal(rows.First.CooksDistance, rows.Second.CooksDistance, 1e-10));
        Assert.Equal(21, zeros.Influence(trainer.PrepareRows(mixed, zeros.Model)).Observations);
    }

    [Fact]
    public void A_row_that_alone_determines_a_weight_has_leverage_1_and_nothing_else()
    {
        House[] houses = [new(0, 3), new(0, 5), new(0, 4), new(0, 8), new(1, 100)];
        var fit = Trainer.Fit(houses);
        var rows = Trainer.PrepareRows(houses, fit.Model);

        var last = fit.InfluenceOfRows(rows)[^1];
        var measures = fit.Influence(rows);

        Assert.Equal(1, last.Leverage);
        Assert.All([last.InternallyStudentizedResidual, last.ExternallyStudentizedResidual, last.CooksDistance, last.Dffits], number => Assert.Equal(double.NaN, number));
        Assert.Equal(4, measures.LargestLeverages[0].Row);
        Assert.Equal(1, measures.AboveCutoffs.Leverage);
        Assert.Equal([3, 0, 2, 1], measures.LargestCooksDistances.Select(row => row.Row));
    }

    [Fact]
    public void An_exact_fit_has_leverages_only()
    {
        House[] houses = [new(1, 10), new(2, 20), new(3, 30), new(4, 40)];
        var fit = Trainer.Fit(houses);

        var rows = fit.InfluenceOfRows(Trainer.PrepareRows(houses, fit.Model));

        Assert.Equal(0.7, rows[0].Leverage, 1e-12);
        Assert.All(rows, row => Assert.True(double.IsNaN(row.InternallyStudentizedResidual) && double.IsNaN(row.CooksDistance)));
        Assert.Empty(fit.ScaleLocationBins(Trainer.PrepareRows(houses, fit.Model)));
    }

    [Fact]
    public void Without_a_degree_of_freedom_to_spare_no_residual_is_externally_studentized()
    {
        House[] houses = [new(1, 10), new(2, 25), new(3, 30)];
        var fit = Trainer.Fit(houses);

        var row = fit.InfluenceOfRows(Trainer.PrepareRows(houses, fit.Model))[1];

        Assert.Equal(1, Math.Abs(row.InternallyStudentizedResidual), 1e-12);
        Assert.True(double.IsNaN(row.ExternallyStudentizedResidual) && double.IsNaN(row.Dffits));
        Assert.Equal(0.25, row.CooksDistance, 1e-12);
    }

    [Fact]
    public void Units_of_features_change_nothing_and_units_of_the_target_residuals_only()
    {
        var trainer = new Plant.Trainer();
        Plant[] other = [.. Plant.All.Select(static row => new Plant(1000 * row.AirFlow, (1.8 * row.WaterTemperature) + 32, -row.AcidConcentration, 10 * row.StackLoss))];
        var (own, its) = (trainer.Fit(Plant.All), trainer.Fit(other));

        foreach (var (one, two) in own.InfluenceOfRows(trainer.PrepareRows(Plant.All, own.Model)).Zip(its.InfluenceOfRows(trainer.PrepareRows(other, its.Model))))
        {
            Assert.Equal(one.Leverage, two.Leverage, 1e-11);
            Assert.Equal(10 * one.Residual, two.Residual, 1e-9);
            Assert.Equal(one.CooksDistance, two.CooksDistance, 1e-10);
            Assert.Equal(one.Dffits, two.Dffits, 1e-10);
        }
    }

    [Fact]
    public void Of_equal_rows_the_first_is_first()
    {
        House[] houses = [.. Enumerable.Repeat(House.Tutorial, 3).SelectMany(static its => its)];
        var fit = Trainer.Fit(houses);

        Assert.Equal([6, 13, 20, 4, 11], fit.Influence(Trainer.PrepareRows(houses, fit.Model), count: 5).LargestCooksDistances.Select(row => row.Row));
    }

    [Fact]
    public void A_contour_goes_through_the_rows_of_its_distance()
    {
        var fit = Trainer.Fit(House.Tutorial);
        var measures = fit.Influence(Trainer.PrepareRows(House.Tutorial, fit.Model));

        Assert.All(measures.LargestCooksDistances, row => Assert.Equal(Math.Abs(row.InternallyStudentizedResidual), measures.StudentizedResidualAt(row.CooksDistance, row.Leverage), 1e-12));
        Assert.Equal((7, 2, 5, 0), (measures.Observations, measures.ParameterCount, measures.ResidualDegreesOfFreedom, measures.SkippedRows));
        Assert.Equal(fit.Summary().ResidualStandardError, measures.ResidualStandardError);
    }

    [Fact]
    public void The_table_names_the_rows()
    {
        var fit = Trainer.Fit(House.Tutorial);

        Assert.Equal(
            """
            row, from 0  leverage  studentized  Cook's distance  DFFITS
            6              0.4605        3.053            1.493    2.82
            0              0.5658       0.6664           0.3255  0.7607

            """,
            fit.Influence(Trainer.PrepareRows(House.Tutorial, fit.Model), count: 2).ToString());
        Assert.Equal(
            "Row 6 (counting from 0): leverage 0.460526, studentized 3.05264, Cook's distance 1.49319, DFFITS 2.82044",
            fit.Influence(Trainer.PrepareRows(House.Tutorial, fit.Model)).LargestCooksDistances[0].ToString());
    }
}
