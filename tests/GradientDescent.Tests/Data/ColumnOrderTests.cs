using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Data;

/// <summary>Columns with names are found by them.</summary>
public class ColumnOrderTests
{
    private static readonly double[] Bedrooms = [1, 2, 3];
    private static readonly double[] Prices = [80, 170, 220];

    [Fact]
    public void Columns_come_into_the_order_of_the_record()
    {
        var columns = Columns.Of(("Price", Prices), ("Bedrooms", Bedrooms));

        var ordered = columns.InOrder(["Bedrooms", "Price"], "House");

        Assert.Equal(["Price", "Bedrooms"], columns.Names!);
        Assert.Equal(["Bedrooms", "Price"], ordered.Names!);
        Assert.Equal(ArrayColumns.Cells(Columns.Of(Bedrooms, Prices)), ArrayColumns.Cells(ordered));
        Assert.Equal(new House.Trainer().Fit(Columns.Of(Bedrooms, Prices)).Model, new House.Trainer().Fit(ordered).Model);
    }

    [Fact]
    public void It_is_the_arrays_that_are_put_in_order_and_not_copies()
    {
        double[] first = [1], second = [2];
        var ordered = Columns.Of(("B", first), ("A", second)).InOrder(["A", "B"], "Record");

        second[0] = 5;

        Assert.Equal([5, 1], ArrayColumns.Cells(ordered));
    }

    [Fact]
    public void Columns_in_order_and_columns_without_names_stay_as_they_are()
    {
        foreach (var columns in new[] { Columns.Of(("Bedrooms", Bedrooms), ("Price", Prices)), Columns.Of(Prices, Bedrooms), ArrayColumns.Grown([Prices, Bedrooms]) })
            Assert.Same(columns, columns.InOrder(["Bedrooms", "Price"], "House"));
        Assert.Null(Columns.Of(Prices, Bedrooms).Names);
        Assert.Null(ArrayColumns.Grown([Prices, Bedrooms]).Names);
    }

    [Fact]
    public void Names_do_not_change_with_what_they_were_given_in()
    {
        (string, double[])[] given = [("A", Bedrooms), ("B", Prices)];
        var columns = Columns.Of<double>(given);

        given[0].Item1 = "C";

        Assert.Equal(["A", "B"], columns.Names!);
        Assert.IsNotType<string[]>(columns.Names);
    }

    [Fact]
    public void Missing_and_surplus_names_are_told_together()
    {
        AssertRefused(
            Columns.Of(("Bedroom", Bedrooms), ("Price", Prices)),
            "House has the columns Bedrooms and Price, but these have Bedroom and Price: Bedrooms is missing and Bedroom is not a column of House. Give each column of House once, by its name.");
        AssertRefused(Columns.Of(("Price", Prices)), "these have Price: Bedrooms is missing. Give");
        AssertRefused(Columns.Of(("Garden", Prices), ("Price", Prices), ("Bedrooms", Prices)), "these have Garden, Price and Bedrooms: Garden is not a column of House. Give");
        AssertRefused(Columns.Of(("bedrooms", Bedrooms), ("Price", Prices)), "Bedrooms is missing and bedrooms is not a column of House.");
    }

    private static void AssertRefused(Columns<double> columns, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => columns.InOrder(["Bedrooms", "Price"], "House")).Message);
}
