namespace GradientDescent.Reports.Tests;

/// <summary>What the captions of the descent say of a state.</summary>
public sealed class DescentCaptionTests
{
    private static readonly string[] Scripts = ["text.js", "words.js", "training-words.js", "frame-text.js", "step-rule.js", "descent-captions.js", "data-view.js"];

    private static string Loss(string losses, string hasRate = "true") => PageScripts.Read<string>($"(losses => descentCaptions.loss({{ losses, epochs: losses.map((_, epoch) => epoch) }}, {hasRate}))({losses})", Scripts);

    private static string Contour(string state) => PageScripts.Read<string>(
        $"descentCaptions.contour({{ hasSurface: true, hasOthers: false, rule: {{ isPlain: true }}, ...{state} }})", Scripts);

    private static string Rule(string training, string isRecorded = "true") => PageScripts.Read<string>(
        $"(rule => `${{rule.isPlain}} ${{rule.name}}`)(stepRule({{ training: {{ optimizer: 'GradientDescent()', loss: 'SquaredError', penalty: null, batchSize: null, isStandardized: false, ...{training} }} }}, {isRecorded}))", Scripts);

    [NodeFact]
    public void The_loss_is_told_as_it_went()
    {
        Assert.Equal("The loss at the start. There is no epoch after it.", Loss("[3]"));
        Assert.EndsWith("It falls from 100 to 1: fast at first, and slower as the slopes become small.", Loss("[100, 20, 5, 2, 1]"), StringComparison.Ordinal);
        Assert.EndsWith("It falls from 5 to 1.", Loss("[5, 4, 3, 2, 1]"), StringComparison.Ordinal);
        Assert.EndsWith("It falls from 5 to 1, but some epochs raise it.", Loss("[5, 6, 3, 1]"), StringComparison.Ordinal);
        Assert.EndsWith("It rises from 5 to 900: this descent diverges. The learning rate is too high.", Loss("[5, 6, 30, 900]"), StringComparison.Ordinal);
        Assert.EndsWith("It rises from 5 to 900: this descent diverges.", Loss("[5, 900]", "false"), StringComparison.Ordinal);
        Assert.EndsWith("It rises from 5 to 6. The learning rate is too high.", Loss("[5, 4, 6]"), StringComparison.Ordinal);
        Assert.EndsWith("It ends at the loss of the start, 5.", Loss("[5, 5]"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void Losses_over_validation_rows_are_told_with_their_lowest()
    {
        static string Validation(string losses) => PageScripts.Read<string>($"descentCaptions.validation({{ validationLosses: {losses}, epochs: [0, 10, 20], last: 2 }}, 7)", Scripts);

        Assert.Equal("", Validation("null"));
        Assert.EndsWith("over 7 rows that were not trained on. It is lowest at epoch 20, with 1, at the end.", Validation("[3, 2, 1]"), StringComparison.Ordinal);
        Assert.EndsWith("It is lowest at epoch 10, with 1, and ends at 1.01.", Validation("[3, 1, 1.01]"), StringComparison.Ordinal);
        Assert.EndsWith("and ends at 2: the later epochs fit the training rows, and not others.", Validation("[3, 1, 2]"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void The_scale_of_a_slope_and_the_steps_from_other_points_are_told_if_they_are_there()
    {
        static string Slope(string state) => PageScripts.Read<string>($"descentCaptions.slope({{ weight: 'A', isOne: false, rule: {{ isPlain: true }}, ...{state} }})", Scripts);

        Assert.DoesNotContain("scale", Slope("{}"), StringComparison.Ordinal);
        Assert.EndsWith("Both slopes have the same scale.", Slope("{ scale: { isCommon: true, times: 2 } }"), StringComparison.Ordinal);
        Assert.EndsWith("This slope is up to 40 times the other one, and has a scale of its own.", Slope("{ scale: { isCommon: false, times: 40 } }"), StringComparison.Ordinal);
        Assert.EndsWith("The other slope is up to 40 times this one: each has a scale of its own.", Slope("{ scale: { isCommon: false, times: 0.025 } }"), StringComparison.Ordinal);
        Assert.Contains("the steps from other points", Slope("{ hasField: true }"), StringComparison.Ordinal);
        Assert.DoesNotContain("the steps from other points", Slope("{ hasField: false }"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void The_arrow_goes_against_the_gradient_only_in_plain_gradient_descent_and_never_looks_perpendicular()
    {
        Assert.Contains("It goes against the gradient, which consists of the two slopes below. Because the axes have different scales, it is not perpendicular to the lines.", Contour("{ }"), StringComparison.Ordinal);
        Assert.Contains("consists of the slopes along all weights.", Contour("{ hasOthers: true }"), StringComparison.Ordinal);
        var adam = Contour("{ rule: { isPlain: false, name: 'Adam()' } }");
        Assert.Contains("It is a step of Adam(): it need not go against the gradient.", adam, StringComparison.Ordinal);
        Assert.DoesNotContain("error", Contour("{ hasSurface: false }"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void The_rule_of_the_steps_is_that_of_the_fit()
    {
        Assert.Equal("true gradient descent", Rule("{}"));
        Assert.Equal("true gradient descent", Rule("{ optimizer: 'Adam()' }", "false"));
        Assert.Equal("false Adam()", Rule("{ optimizer: 'Adam()' }"));
        Assert.Equal("false gradient descent with the penalty Ridge(1) and standardised features", Rule("{ penalty: 'Ridge(1)', isStandardized: true }"));
        Assert.Equal("false gradient descent with the loss Huber(1) and batches of 16 rows", Rule("{ loss: 'Huber(1)', batchSize: 16 }"));
    }

    [NodeFact]
    public void A_rounding_error_is_no_move_and_a_line_outside_the_picture_is_announced()
    {
        Assert.Equal(
            (string[])["does not change Bedrooms", "increases Bedrooms by 6.26×10⁻¹⁵", "decreases Bedrooms by 2"],
            PageScripts.Read<string[]>("[['Bedrooms', 6.26e-15, 80], ['Bedrooms', 6.26e-15, 1e-14], ['Bedrooms', -2, 80]].map(move => frameText.move(...move))", Scripts));
        Assert.Equal(
            (string[])["", "", "At this epoch, the line is outside the picture: at its sides, the line is at 20 and 30.", "At this epoch, the line is outside the picture: at its sides, the line is at −20,000 and −1."],
            PageScripts.Read<string[]>("[[2, 3], [-5, 15], [20, 30], [-20000, -1]].map(ends => lineNote(ends, [0, 10]))", Scripts));
    }
}
