using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

public class RowTests
{
    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "∞")]
    [InlineData(double.NegativeInfinity, "-∞")]
    public void A_number_that_is_not_finite_is_refused_by_row_and_property(double value, string shown)
    {
        House[] houses = [new(1, 80), new(2, 170), new(value, 100)];

        var refusal = Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit(houses));

        Assert.Equal(2, refusal.Row);
        Assert.Equal("Bedrooms", refusal.Property);
        Assert.Contains($"Row 2 (counting from 0) cannot be trained on: Bedrooms is {shown}.", refusal.Message);
    }

    [Fact]
    public void A_missing_target_is_refused_by_row_and_property()
    {
        Plot[] plots = [new(80, 1, true, "", 1, 1), new(null, 2, false, "", 2, 1)];

        var refusal = Assert.Throws<InvalidRowException>(() => new Plot.Trainer().Fit(plots));

        Assert.Equal((1, "Price"), (refusal.Row, refusal.Property));
    }

    [Fact]
    public void A_null_row_is_refused() =>
        Assert.Equal(1, Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit([new(1, 2), null!])).Row);

    [Fact]
    public void No_rows_are_refused_by_the_name_of_the_record() =>
        Assert.Contains("no rows of House", Assert.Throws<ArgumentException>(() => new House.Trainer().Fit([])).Message);

    [Fact]
    public void Arrays_lists_spans_and_sequences_give_the_same_bits()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075 });
        var expected = trainer.Fit(House.Tutorial).Model;

        Assert.Equal(expected, trainer.Fit([.. House.Tutorial]).Model);
        Assert.Equal(expected, trainer.Fit(House.Tutorial.ToList()).Model);
        Assert.Equal(expected, trainer.Fit(House.Tutorial.AsSpan()).Model);
        Assert.Equal(expected, trainer.Fit(House.Tutorial.Where(house => house.Price > 0)).Model);
    }

    [Fact]
    public void Rows_of_a_derived_record_are_rows()
    {
        IEnumerable<House> villas = new Villa[] { new(1, 80), new(2, 170) };

        Assert.Equal(new House.Trainer().Fit([new(1, 80), new(2, 170)]).Model, new House.Trainer().Fit(villas).Model);
    }

    [Fact]
    public void Many_rows_of_a_sequence_are_enumerated_once()
    {
        var seen = 0;
        IEnumerable<House> Stream()
        {
            for (var i = 0; i < 200_000; i++)
            {
                seen++;
                yield return new(i % 10, (5 * (i % 10)) + 1);
            }
        }

        var fit = new House.Trainer().Fit(Stream());

        Assert.Equal(200_000, seen);
        Assert.Equal(200_000, fit.RowCount);
        Assert.Equal(5, fit.Model.Bedrooms, 1e-10);
    }

    [Fact]
    public void A_null_sequence_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => new House.Trainer().Fit((IEnumerable<House>)null!));

    private sealed record Villa(double Bedrooms, double Price) : House(Bedrooms, Price);
}
