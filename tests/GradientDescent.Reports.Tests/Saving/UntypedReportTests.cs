namespace GradientDescent.Reports.Tests;

/// <summary>A trainer without a record has the same report as the record's trainer.</summary>
public class UntypedReportTests
{
    [Fact]
    public void A_trainer_without_a_record_writes_the_same_page()
    {
        var options = new TrainerOptions { LearningRate = 0.0075, Epochs = 200 };
        var columns = Columns.Of(("Bedrooms", [.. House.All.Select(static house => house.Bedrooms)]), ("Price", House.All.Select(static house => house.Price).ToArray()));
        var typed = new House.Trainer(options);
        var untyped = new LinearTrainer(new ModelSchema("House", new ModelProperty("Price"), [new ModelProperty("Bedrooms")]), options);

        Assert.Equal(typed.Report(columns, typed.Fit(columns)).ToHtml(), untyped.Report(columns, untyped.Fit(columns)).ToHtml());
    }
}
