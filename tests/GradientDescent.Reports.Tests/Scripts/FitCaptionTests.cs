namespace GradientDescent.Reports.Tests;

/// <summary>What the pictures of the rows are said to show, for the states that matter.</summary>
public sealed class FitCaptionTests
{
    private static readonly string[] Scripts = ["text.js", "words.js", "fit-captions.js"];

    private static string Caption(string call) => PageScripts.Read<string>($"fitCaptions.{call}", Scripts);

    private static string Smoother(int far, int compared) => Caption($"smoother({{ far: {far}, compared: {compared} }}, 'smoother')");

    [NodeFact]
    public void A_trend_in_the_residuals_is_told_only_if_there_is_one()
    {
        Assert.EndsWith("In 1 of 20 ranges, it is more than two standard errors from 0: no more than by chance.", Smoother(1, 20), StringComparison.Ordinal);
        Assert.EndsWith("In 3 of 20 ranges, it is more than two standard errors from 0: no more than by chance.", Smoother(3, 20), StringComparison.Ordinal);
        Assert.EndsWith("In 6 of 20 ranges, it is more than two standard errors from 0: the relation may not be linear, or something may be missing in the model.", Smoother(6, 20), StringComparison.Ordinal);
        Assert.EndsWith("There are too few ranges with several rows to see a trend.", Smoother(0, 4), StringComparison.Ordinal);
        Assert.EndsWith("the predictions are calibrated.", Caption("calibration(1, 10)"), StringComparison.Ordinal);
        Assert.EndsWith("In 3 of 10 ranges, the two differ by more: the predictions are not right on average there.", Caption("calibration(3, 10)"), StringComparison.Ordinal);
        Assert.EndsWith("residuals are up to 4 times as large in some ranges as in others.", Caption("scale([0.5, 1])"), StringComparison.Ordinal);
        Assert.EndsWith("Here it is between 0.8 and 0.9: nearly level.", Caption("scale([0.8, 0.9])"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void Ranges_of_a_single_row_are_not_called_right()
    {
        Assert.Equal([1, 2], PageScripts.Read<int[]>(
            """
            (() => {
                const bins = Object.assign(Object.create(RowBins.prototype), { means: [5, 9, 0], errors: [1, NaN, 1] });
                return [bins.far, bins.compared];
            })()
            """, "row-bins.js"));
        Assert.EndsWith("There are too few ranges with several rows for a comparison.", Caption("calibration(0, 4)"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void Pictures_of_other_rows_or_of_another_model_are_called_that()
    {
        Assert.Null(PageScripts.Read<string?>("fitCaptions.influence(true, true, 0)", Scripts));
        Assert.Contains("of the exact optimum of these rows, not of this fit", Caption("influence(true, false, 0)"), StringComparison.Ordinal);
        Assert.StartsWith("The rows here include 1,021 validation rows.", Caption("influence(false, false, 1021)"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void The_worst_row_is_named_by_its_place_or_number()
    {
        const string some = "observations: 7, aboveCutoffs: { distance: 4 / 7, distanceRows: 1 }";
        var numbered = Caption($$"""leverage({ {{some}}, areAll: true, worst: [{ row: 6, place: null, distance: 1.49 }] })""");

        Assert.Contains("1 row of 7 is above 4/n = 0.5714. The largest distance is 1.49, of row 6: without it, the model would change considerably.", numbered, StringComparison.Ordinal);
        Assert.EndsWith("Rows are counted from 0.", numbered, StringComparison.Ordinal);
        Assert.EndsWith("The largest distance is 0.2, of houses.csv, line 7. Drawn are the rows with the largest distances, leverages and residuals.",
            Caption($$"""leverage({ {{some}}, areAll: false, worst: [{ row: 6, place: 'houses.csv, line 7', distance: 0.2 }] })"""), StringComparison.Ordinal);
    }
}
