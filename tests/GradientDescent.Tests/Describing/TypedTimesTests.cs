using GradientDescent.Describing;

namespace GradientDescent.Tests.Describing;

/// <summary>A column of values of several types.</summary>
public class TypedTimesTests
{
    [Fact]
    public void A_time_span_among_times_of_day_is_invalid_and_in_no_quartile()
    {
        var counter = new ColumnCounter("At");
        for (var hour = 0; hour < 19; hour++)
            counter.Add(new(new TimeOnly(hour, 0), CellFormat.Default));
        counter.Add(new(TimeSpan.FromDays(7), CellFormat.Default));

        var column = counter.ToDescription();

        Assert.Equal((PropertyType.TimeOnly, 1, 19), (column.Type, column.InvalidCount, column.DistinctCount));
        Assert.Equal(18 * 3600, column.Maximum);
    }
}
