using System.Text;
using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Influence;

/// <summary>An influential row is called by its number among all rows that were read, and by its line in a file.</summary>
public class RowPlaceTests
{
    private const string Text = "bedrooms,price,remark\n1,80,\n2,170,\"two\nlines\"\n3,,\n3,100,\n3,220,\n4,200,\n4,270,\n5,500,\n";

    private static readonly string WithoutGap = Text.Replace("3,,\n", "", StringComparison.Ordinal);

    [Fact]
    public void In_a_text_that_is_read_again()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(Csv.Parse(WithoutGap));

        var worst = fit.Influence(trainer.PrepareRows(Csv.Parse(WithoutGap), fit.Model)).LargestCooksDistances[0];

        Assert.Equal((6, 9), (worst.Row, worst.Place?.Line));
        Assert.Contains("line 9: leverage 0.460526", worst.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_rows_are_left_out()
    {
        var trainer = new House.Trainer(new() { InvalidRows = InvalidRows.Skip });
        var fit = trainer.Fit(Csv.Parse(Text));
        var rows = trainer.PrepareRows(Csv.Parse(Text), fit.Model);

        var measures = fit.Influence(rows);

        Assert.Equal((7, 1), (measures.Observations, measures.SkippedRows));
        Assert.Equal((7, 10), (measures.LargestCooksDistances[0].Row, measures.LargestCooksDistances[0].Place?.Line));
        Assert.Equal([(0, 2), (1, 3), (3, 6), (4, 7), (5, 8), (6, 9), (7, 10)], fit.InfluenceOfRows(rows).Select(row => ((int)row.Row, (int)row.Place!.Value.Line!)));
        Assert.Equal([0, 1, 3, 4, 5, 6, 7], fit.AddedVariable(rows, "Bedrooms").Points.Select(point => (int)point.Row));
    }

    [Fact]
    public void In_a_stream_that_is_read_once()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(Csv.Parse(WithoutGap));

        var measures = fit.Influence(trainer.PrepareRows(Csv.Open(new MemoryStream(Encoding.UTF8.GetBytes(WithoutGap)), name: "houses.csv"), fit.Model));

        Assert.Equal("houses.csv, line 9", measures.LargestCooksDistances[0].Place.ToString());
    }

    [Fact]
    public void Without_a_record()
    {
        var trainer = new LinearTrainer(new House.Trainer().Fit(House.Tutorial).Shape.Schema, new() { InvalidRows = InvalidRows.Skip });
        var fit = trainer.Fit(Csv.Parse(Text));

        Assert.Equal(10, fit.Influence(trainer.PrepareRows(Csv.Parse(Text), fit.Model)).LargestCooksDistances[0].Place?.Line);
    }

    [Fact]
    public void In_memory()
    {
        House[] houses = [new(double.NaN, 1), .. House.Tutorial];
        var trainer = new House.Trainer(new() { InvalidRows = InvalidRows.Skip });
        var columns = Columns.Of(("Bedrooms", houses.Select(static house => house.Bedrooms).ToArray()), ("Price", houses.Select(static house => house.Price).ToArray()));
        var fit = trainer.Fit(houses);

        foreach (var rows in new[] { trainer.PrepareRows(houses, fit.Model), trainer.PrepareRows(columns, fit.Model) })
        {
            Assert.Equal((7, null), (fit.Influence(rows).LargestCooksDistances[0].Row, fit.Influence(rows).LargestCooksDistances[0].Place));
            Assert.Equal(7, rows.NumberOf(6));
            Assert.Throws<ArgumentOutOfRangeException>(() => rows.NumberOf(7));
            Assert.Throws<ArgumentOutOfRangeException>(() => rows.PlacesOf([-1]));
        }
    }
}
