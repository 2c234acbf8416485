namespace GradientDescent.Generators.Tests;

/// <summary>A model that is fitted to the columns of a source has the same bits as one that is fitted to objects. So have its scores and predictions.</summary>
public class SameBitsFromColumns
{
    private const string Checks = """
        using GradientDescent;

        /// <summary>A source of rows in memory.</summary>
        public sealed class NamedRows(IReadOnlyList<Dictionary<string, object?>> rows) : PropertySource
        {
            public override string Name => "rows";
            public override BatchReader Open() => new Reader(rows);

            private sealed class Reader(IReadOnlyList<Dictionary<string, object?>> rows) : BatchReader
            {
                private int _next;
                public override IReadOnlyList<string> ColumnNames => [.. rows[0].Keys];
                public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) { }

                public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
                {
                    // Batches of any size give the same bits.
                    for (; batch.RowCount < 5 && _next < rows.Count; batch.RowCount++, _next++)
                    {
                        foreach (var column in batch.Columns)
                        {
                            if (!column.TrySet(batch.RowCount, rows[_next][column.Name]))
                                batch.Fail(batch.RowCount, column, $"{column.Name} cannot be set");
                        }
                    }

                    return _next < rows.Count;
                }
            }
        }

        public static class Checks
        {
            private static int _seen;

            public static int Seen => _seen;

            public static void Run<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, TRow[] rows, Func<TRow, Dictionary<string, object?>> named)
                where TModel : class, ILinearModel<TModel>, IRowModel<TRow>
            {
                var expected = Fit(trainer, rows);
                var actual = Fit(trainer, new NamedRows([.. rows.Select(named)]));
                _seen += expected.StartsWith("{") ? 1 : 0;
                if (expected != actual)
                    Console.WriteLine($"{typeof(TRow)}:\n{expected}\n{actual}\n");
            }

            private static string Fit<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, Rows<TRow> rows)
                where TModel : class, ILinearModel<TModel>, IRowModel<TRow>
            {
                try
                {
                    var fit = trainer.Fit(rows);
                    var scores = fit.Model.Evaluate(rows);
                    return fit.Model.ToJson() + Text(fit.SkippedRowReasons) + Text(scores.Unpredicted)
                        + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{scores.RowCount} {scores.MeanSquaredError:R} {scores.MedianAbsoluteError:R} {scores.Bias:R} ")
                        + string.Join(" ", fit.Model.Predict(rows).Select(BitConverter.DoubleToInt64Bits));
                }
                catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
                {
                    return exception.Message;
                }
            }

            private static string Text(IReadOnlyList<SkippedRowReason> reasons) => string.Join("; ", reasons.Select(static reason => $"{reason.Property} {reason.Reason} {reason.RowCount}"));
        }
        """;

    [Fact]
    public void Random_records_give_the_same_models()
    {
        var records = RandomRecord.Some();
        var printed = GeneratorHarness.Generate(
            $"""
            {string.Join('\n', records.Select(static record => record.Call()))}
            Console.Write(Checks.Seen);
            """,
            Checks,
            $"using GradientDescent;\n{RandomProperty.Enums}\n{string.Join('\n', records.Select(static record => record.FitSource()))}").RunProgram();

        // Most records must have a fit. Otherwise the comparison is not meaningful.
        Assert.True(int.TryParse(printed, out var seen) && seen > records.Length / 3, printed);
    }

    /// <summary>Many groups of rows, with features so alike that the optimum needs the rows again to be certain.</summary>
    [Fact]
    public void Thirty_thousand_rows_give_the_same_model_path_and_folds() => Assert.Equal(
        "True True True",
        GeneratorHarness.Generate(
            """
            using GradientDescent;
            var random = new Random(1);
            Row[] rows = [.. Enumerable.Range(0, 30_000).Select(i => (X: random.NextDouble(), E: random.NextDouble())).Select(it => new Row(1e6 + it.X, 1e6 + it.X + (1e-7 * it.E), it.X - it.E))];
            var source = new NamedRows([.. rows.Select(static row => new Dictionary<string, object?> { ["A"] = row.A, ["B"] = row.B, ["Y"] = row.Y })]);
            var trainer = new Row.Trainer();
            var (one, other) = (trainer.Fit(rows), trainer.Fit(source));
            Console.Write($"{one.Model.Equals(other.Model) && one.Solution!.ToString() == other.Solution!.ToString()} ");
            Console.Write($"{trainer.RegularizationPath(rows, PenaltyGrid.Ridge(5)).ToString() == trainer.RegularizationPath(source, PenaltyGrid.Ridge(5)).ToString()} ");
            Console.Write(trainer.CrossValidate(rows, Folds.Shuffled(3)).Best.ValidationLoss == trainer.CrossValidate(source, Folds.Shuffled(3)).Best.ValidationLoss);
            """,
            Checks,
            """
            using GradientDescent;
            [LinearModel] public partial record Row(double A, double B, [Target] double Y);
            """).RunProgram());
}
