using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Printing;

/// <summary>Tests the text of rows: the numbers of rows and columns.</summary>
public class RowsTextTests
{
    private static readonly House.Trainer Trainer = new();

    [Fact]
    public void Columns_are_rows_by_columns()
    {
        Assert.Equal("0 rows × 9 columns", Printed.Of(new Columns<double>(9)));
        Assert.Equal("10,000 rows × 1 column", Printed.Of(Columns.Of(new double[10_000])));
        Assert.Equal("Uncounted rows × 2 columns", Printed.Of(Trainer.PrepareRows(Rows.Repeatable(static () => House.Tutorial), new House.Model { Intercept = 0, Bedrooms = 0 })));
        Assert.Equal("7 rows × 2 columns", Printed.Of(Trainer.PrepareRows(House.Tutorial, new House.Model { Intercept = 0, Bedrooms = 0 })));
    }

    [Fact]
    public void Rows_say_how_often_they_can_be_read()
    {
        Assert.Equal("7 rows of House, InParallel", Printed.Of((Rows<House>)House.Tutorial));
        Assert.Equal("1 row of House, Repeatable", Printed.Of(Rows.Repeatable(static () => House.Tutorial.Take(1), count: 1)));
        Assert.Equal("Rows of House, Once", Printed.Of(Rows.From(House.Tutorial.Where(static house => house.Price > 0))));
    }

    [Fact]
    public void Summaries_say_whose_rows_they_are_of()
    {
        Assert.Equal("House: 7 rows, 1 feature", Printed.Of(Trainer.MomentsOf(House.Tutorial)));
        Assert.Equal("House: 7 rows, 1 feature", Printed.Of(Trainer.QrFactorOf(House.Tutorial)));
    }

    [Fact]
    public void Weighted_rows_say_what_they_weigh()
    {
        var moments = new Appraised.Trainer().MomentsOf(Enumerable.Range(0, 2000).Select(static i => new Appraised(i, i, 0.75)).ToArray());

        Assert.Equal("Appraised: 2,000 rows weighing 1500, 1 feature", Printed.Of(moments));
    }

    [Fact]
    public void Progress_is_how_far_it_is()
    {
        Assert.Equal("Epoch 5 of 2000: loss 6053.71, validation loss 0.5, learning rate 0.075", Printed.Of(new EpochProgress(5, 2000, 6053.71, 0.5, 0.075)));
        Assert.Equal("Epoch 5 of 200: loss 6053.71", Printed.Of(new EpochProgress(5, 200, 6053.71)));
        Assert.Equal("8,192 of 1,000,000 rows", Printed.Of(new ReadingProgress(8192, 1_000_000)));
        Assert.Equal("8,192 rows", Printed.Of(new ReadingProgress(8192, null)));
    }
}

[LinearModel]
public partial record Appraised(double Area, [Target] double Price, [SampleWeight] double Certainty);
