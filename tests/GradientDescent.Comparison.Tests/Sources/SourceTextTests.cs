using GradientDescent.Benchmarks.Timing;
using GradientDescent.Comparison.Sources.Results;

namespace GradientDescent.Comparison.Tests.Sources;

public class SourceTextTests
{
    private static readonly SourceGroup Group = new("CSV file", 1000, 1);

    [Fact]
    public void A_table_has_ratios_to_ours_and_to_reading()
    {
        SourceResult[] results =
        [
            new(Group, "ours") { Warm = new(0.3, null, null), Fresh = new(0.5, null, null) },
            new(Group, "reading") { Warm = Time(0.25, 0.8), Fresh = Time(0.4, 0.9), IsReading = true },
            new(Group, "other") { Warm = Time(0.6, 2), Fresh = Time(2, 4), Remark = "lacks much" },
            new(Group, "absent") { Remark = "not installed" },
        ];

        Assert.Equal("""
            ### CSV file, 1,000 rows, one thread

            |  | warm | times ours | times reading | fresh process | times ours | what it lacks |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | ours | 300 ms |  | 1.25 | 500 ms |  |  |
            | reading | 250 ms | 0.80 (0.80–0.80) |  | 400 ms | 0.90 (0.90–0.90) |  |
            | other | 600 ms | 2.00 (2.00–2.00) | 2.50 | 2.00 s | 4.00 (4.00–4.00) | lacks much |
            | absent |  |  |  |  |  | not installed |

            ### Targets

            |  | target | measured | met |
            | --- | ---: | ---: | ---: |
            | CSV file, 1,000 rows, one thread: to coefficients, against reading | ≤ 1.15 | 1.25 (1.25–1.25) | **not met** |
            """, SourceText.Tables(results));
    }

    [Fact]
    public void Without_new_processes_there_is_no_column_for_them()
    {
        SourceResult[] results = [new(Group with { Threads = 2 }, "ours") { Warm = new(0.3, null, null) }];

        Assert.Contains("### CSV file, 1,000 rows, 2 threads\n\n|  | warm | times ours | times reading | what it lacks |\n", SourceText.Tables(results), StringComparison.Ordinal);
    }

    private static SourceTime Time(double seconds, double ratio) => new(seconds, new RatioInterval(ratio, ratio, ratio, 16), new RatioInterval(1 / ratio, 1 / ratio, 1 / ratio, 16));
}
