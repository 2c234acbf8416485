using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>A text of many parts gives the same rows, lines and bits on any number of threads.</summary>
public class PartTests
{
    private static readonly string Text = LongText();

    public static TheoryData<int> Threads => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Threads))]
    public void The_fit_is_that_of_the_objects(int threads) => SameFit.Of(
        new House.Trainer(), Csv.Parse(Text, new() { Comment = "#", MaxDegreeOfParallelism = threads }), Rows());

    [Theory]
    [MemberData(nameof(Threads))]
    public void Lines_are_numbered_from_the_first_part_on(int threads)
    {
        var lines = Text.Count(static letter => letter == '\n');
        var exception = Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit(Csv.Parse(Text + "x,1,\n2,3,4,5", new() { Comment = "#", MaxDegreeOfParallelism = threads })));

        Assert.Equal((40_000L, new SourcePlace("text", lines + 1)), (exception.Row, exception.Place!.Value));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void The_first_invalid_row_is_named_before_damage_in_a_later_part(int threads)
    {
        var exception = Record.Exception(() => new House.Trainer().Fit(Csv.Parse($"Bedrooms,Price,Note\nx,1,\n{Text}\0", new() { Comment = "#", MaxDegreeOfParallelism = threads })));

        Assert.IsType<InvalidRowException>(exception);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void Reading_can_be_cancelled(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var rows = new Counted(Csv.Parse(Text, new() { Comment = "#", MaxDegreeOfParallelism = threads }), cancellation);

        Assert.ThrowsAny<OperationCanceledException>(() => new House.Trainer().Fit(rows, cancellationToken: cancellation.Token));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void Skipped_rows_are_those_of_one_pass(int threads)
    {
        var text = Text.Replace(",7\n", ",x\n", StringComparison.Ordinal).Replace("\n1", "\n1,1", StringComparison.Ordinal);
        string Of(int degree)
        {
            var fit = new House.Trainer(new() { InvalidRows = InvalidRows.Skip, EarlyStopping = new() { ValidationFraction = 0.2 }, Epochs = 3, LearningRate = 0.001 }).Fit(Csv.Parse(text, new() { Comment = "#", MaxDegreeOfParallelism = degree }));
            return fit.Model.ToJson() + string.Join("; ", fit.SkippedRowReasons.Select(static reason => $"{reason.Property} {reason.RowCount} {string.Join(", ", reason.FirstPlaces)}"));
        }

        var expected = Of(1);

        Assert.Contains("text, line", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Of(threads));
    }

    private static House[] Rows()
    {
        var random = new Random(2);
        return [.. Enumerable.Range(0, 40_000).Select(_ => new House(random.Next(1, 9), random.Next(1000) / 8.0))];
    }

    /// <summary>About 5 MB, with quoted line ends, comments and blank lines, and characters of two, three and four bytes at the ends of parts.</summary>
    private static string LongText()
    {
        var random = new Random(3);
        string[] notes = ["", "\"a\nb\"", "\"say \"\"x\"\"\n\n\"", "plain", "\"1\r\n2\"", $"\"{new string('\n', 300)}\"", string.Concat(Enumerable.Repeat("é€😀", 40))];
        var text = new StringBuilder("Bedrooms,Price,Note\n");
        foreach (var (bedrooms, price) in Rows())
        {
            if (random.Next(50) == 0)
                text.Append("# a \"quote\n\n");
            text.Append(bedrooms).Append(',').Append(price).Append(',').Append(notes[random.Next(notes.Length)]).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Cancels after some batches.</summary>
    private sealed class Counted(PropertySource source, CancellationTokenSource cancellation) : PropertySource
    {
        public override string Name => source.Name;

        public override BatchReader Open() => new Reader(source.Open(), cancellation);

        private sealed class Reader(BatchReader reader, CancellationTokenSource cancellation) : BatchReader
        {
            private int _batches;

            public override IReadOnlyList<string> ColumnNames => reader.ColumnNames;

            public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => reader.Bind(columns, batch);

            public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
            {
                if (++_batches == 5)
                    cancellation.Cancel();
                return reader.Read(batch, cancellationToken);
            }

            protected override void Dispose(bool disposing)
            {
                reader.Dispose();
                base.Dispose(disposing);
            }
        }
    }
}
