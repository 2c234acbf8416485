namespace GradientDescent.Generators.Tests;

/// <summary>A project as large as any will be: 300 annotated records of 1 to 40 features, no two alike, a file each.</summary>
public class ManyRecords
{
    private static readonly IReadOnlyList<VariedRecord> Records = [.. Enumerable.Range(0, 300).Select(static index => new VariedRecord(index))];

    /// <summary>One feature and forty, both number types, without intercept, weighted, a struct.</summary>
    private static readonly IEnumerable<VariedRecord> Fitted = [Records[0], Records[4], Records[6], Records[7], Records[119], Records[299]];

    private static readonly string Program = $$"""
        public static class Program
        {
            private static readonly Random Random = new(1);

            /// <summary>By how much the first coefficients are off.</summary>
            public static double[] Run() => [{{string.Join(", ", Fitted.Select(static record => $"{record.Name}()"))}}];
            {{string.Concat(Fitted.Select(static record => record.FitMethod))}}
        }
        """;

    [Fact]
    public void Three_hundred_records_build_in_Release_without_a_warning_and_fit()
    {
        var code = GeneratorHarness.Generate([.. Records.Select(static record => record.Source), Program]);

        Assert.Equal(3 * Records.Count, code.Files.Count);
        Assert.All(code.Run(), static off => Assert.InRange(off, 0, 1e-3));
    }
}
