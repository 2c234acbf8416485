namespace GradientDescent.Generators.Tests;

/// <summary>A very large project: 120 different annotated records with 1 to 40 features, one file per record.</summary>
public class ManyRecords
{
    private static readonly IReadOnlyList<VariedRecord> Records = [.. Enumerable.Range(0, 120).Select(static index => new VariedRecord(index))];

    /// <summary>Records with one feature, with forty, of both number types, without an intercept, with sample weights, and a struct.</summary>
    private static readonly IEnumerable<VariedRecord> Fitted = [Records[0], Records[4], Records[6], Records[7], Records[119]];

    private static readonly string Program = $$"""
        public static class Program
        {
            private static readonly Random Random = new(1);

            /// <summary>The error of the first coefficients.</summary>
            public static double[] Run() => [{{string.Join(", ", Fitted.Select(static record => $"{record.Name}()"))}}];
            {{string.Concat(Fitted.Select(static record => record.FitMethod))}}
        }
        """;

    [Fact]
    public void A_hundred_and_twenty_records_build_in_Release_without_a_warning_and_fit()
    {
        var code = GeneratorHarness.Generate([.. Records.Select(static record => record.Source), Program]);

        Assert.Equal(3 * Records.Count, code.Files.Count);
        Assert.All(code.Run(), static off => Assert.InRange(off, 0, 1e-3));
    }
}
