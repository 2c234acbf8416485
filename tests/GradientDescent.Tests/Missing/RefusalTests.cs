using GradientDescent.Models;

namespace GradientDescent.Tests.Missing;

/// <summary>A refusal names the column, and the property that it comes from.</summary>
public class RefusalTests
{
    private static readonly Visit Good = new(40, 1.7, 2, 100, 1);

    public static TheoryData<Visit, string, string> Bad => new()
    {
        { Good with { Age = null }, "Age", "Age is missing" },
        { Good with { Age = -1e200 }, "Age", "AgePower2, which comes from Age, is ∞, because Age is -1E+200" },
        { Good with { Distance = 0 }, "Distance", "LogDistance, which comes from Distance, is -∞, because Distance is 0" },
        { Good with { Distance = -1 }, "Distance", "LogDistance, which comes from Distance, is NaN, because Distance is -1" },
        { Good with { Price = 0 }, "Price", "LogPrice, which comes from Price, is -∞, because Price is 0" },
        { Good with { Households = -2.5 }, "Households", "Households is -2.5, and a weight must be 0 or more" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void It_says_what_is_wrong_with_what(Visit bad, string property, string trouble)
    {
        var refusal = Assert.Throws<InvalidRowException>(() => new Visit.Trainer().Fit([Good, Good, Good with { Height = null }, bad]));

        Assert.Equal((3, property), (refusal.Row, refusal.Property));
        Assert.Equal($"Row 3 (counting from 0) cannot be trained on: {trouble}. Fix the row, or leave out such rows with InvalidRows.Skip.", refusal.Message);
    }

    [Fact]
    public void A_product_comes_from_two() =>
        Assert.Equal("BedroomsTimesArea, which comes from Bedrooms and Area,", new ColumnName("BedroomsTimesArea", "Bedrooms, Area").ToString());
}
