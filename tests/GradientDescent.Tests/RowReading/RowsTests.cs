using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RowReading;

/// <summary>The form in which rows come changes nothing, and what a form cannot give is refused by name.</summary>
public class RowsTests
{
    private const int GroupRows = Columns<double>.GroupRows;

    public static TheoryData<string> Forms => [.. ReadingRows.Forms.Keys];

    public static TheoryData<string> Operations => EveryOperation.Names;

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_gives_the_bits_of_an_array(string form)
    {
        TrainerOptions[] all =
        [
            new(),
            new() { LearningRate = 0.01, Epochs = 5, GradientSource = GradientSource.Direct },
            new() { InvalidRows = InvalidRows.Skip },
            new() { EarlyStopping = new() { ValidationFraction = 0.2 }, Epochs = 3 },
            new() { Solver = LeastSquaresSolver.Qr },
        ];
        foreach (var count in new[] { 3, 50, GroupRows, GroupRows + 1, (2 * GroupRows) + 77 })
        {
            var rows = ReadingRows.Random(count);
            foreach (var options in all.Where(options => count > 3 || options.EarlyStopping is null))
            {
                var expected = new Reading.Trainer(options).Fit(rows);
                var actual = new Reading.Trainer(options).Fit(ReadingRows.Forms[form](rows));

                Assert.Equal((expected.Model, expected.Loss, expected.RowCount), (actual.Model, actual.Loss, actual.RowCount));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_gives_the_same_for_every_form_also_asynchronously(string operation)
    {
        var expected = EveryOperation.Synchronous[operation](new(), EveryOperation.Rows, CancellationToken.None);

        Assert.All(ReadingRows.Forms.Values, form =>
            Assert.Equal(expected, EveryOperation.Synchronous[operation](new(), form(EveryOperation.Rows), CancellationToken.None)));
        Assert.Equal(expected, await EveryOperation.Asynchronous[operation](new(), ReadingRows.Stream(EveryOperation.Rows), CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Rows_that_were_read_once_are_refused_by_name(string operation)
    {
        var rows = Rows.From(EveryOperation.Rows.Where(static _ => true));
        new Reading.Trainer().Fit(rows);

        var refusal = Assert.Throws<InvalidOperationException>(() => EveryOperation.Synchronous[operation](new(), rows, CancellationToken.None));

        Assert.StartsWith($"{operation} cannot read these rows: they can be read only once, and Fit has already read them.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Rows_that_come_asynchronously_are_refused_by_name_before_any_is_read(string operation)
    {
        var rows = Rows.From(ReadingRows.Stream(ReadingRows.Unread()));

        var refusal = Assert.Throws<InvalidOperationException>(() => EveryOperation.Synchronous[operation](new(), rows, CancellationToken.None));

        Assert.EndsWith($"call {operation}Async.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_come_asynchronously_can_be_given_as_rows_too()
    {
        var expected = new Reading.Trainer().Fit(EveryOperation.Rows).Model;

        Assert.Equal(expected, (await new Reading.Trainer().FitAsync(Rows.From(ReadingRows.Stream(EveryOperation.Rows)))).Model);
        Assert.Equal(expected, (await new Reading.Trainer().FitAsync(EveryOperation.Rows)).Model);
    }

    [Fact]
    public void Rows_that_change_between_two_passes_are_refused()
    {
        var count = 60;
        var source = new Reading.Trainer().PrepareRows(Rows.Repeatable(() => ReadingRows.Random(count--)), new() { Intercept = 0, Floor = 0, Pressure = 0 });

        Assert.InRange(source.RowCount, 50, 60);
        Assert.Contains("The rows changed", Assert.Throws<InvalidOperationException>(() => RowMoments.Of<Reading.Model>(source)).Message);
    }

    [Fact]
    public void Rows_that_can_be_read_again_are_refined_and_read_no_more_often_than_needed()
    {
        var passes = 0;
        var rows = Rows.Repeatable(() =>
        {
            passes++;
            return (IEnumerable<Reading>)EveryOperation.Rows;
        });

        Assert.Equal(new Reading.Trainer().Fit(EveryOperation.Rows).Model, new Reading.Trainer().Fit(rows).Model);
        Assert.InRange(passes, 1, 3);
    }

    [Fact]
    public void An_array_of_a_derived_record_is_rows()
    {
        Assert.Equal(new House.Trainer().Fit(House.Tutorial).Model, new House.Trainer().Fit([.. House.Tutorial.Select(static house => new Villa(house.Bedrooms, house.Price))]).Model);
        Villa[] villas = [.. House.Tutorial.Select(static house => new Villa(house.Bedrooms, house.Price))];
        Assert.Equal(new House.Trainer().Fit(House.Tutorial).Model, new House.Trainer().Fit(villas).Model);
    }

    [Fact]
    public void Nothing_is_no_rows()
    {
        var trainer = new House.Trainer();

        Assert.Throws<ArgumentNullException>(() => trainer.Fit((Rows<House>)null!));
        Assert.Throws<ArgumentNullException>(() => trainer.Fit((IEnumerable<House>)null!));
        Assert.Throws<ArgumentNullException>(() => trainer.Fit((House[])null!));
        Assert.Throws<ArgumentNullException>(() => trainer.Fit((List<House>)null!));
        Assert.All(new Rows<House>[] { Array.Empty<House>(), Rows.Repeatable(Enumerable.Empty<House>), Rows.From(Enumerable.Empty<House>().Where(static _ => true)), Rows.Of<House>() }, rows =>
            Assert.StartsWith("There are no rows of House", Assert.Throws<ArgumentException>(() => trainer.Fit(rows)).Message, StringComparison.Ordinal));
    }

    private sealed record Villa(double Rooms, double Value) : House(Rooms, Value);
}
