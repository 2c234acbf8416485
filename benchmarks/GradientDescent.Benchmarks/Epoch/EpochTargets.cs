using System.Globalization;
using GradientDescent.Benchmarks.Reporting;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The targets of the kernel, and whether they are met.</summary>
internal static class EpochTargets
{
    private static readonly (DataSize Size, string Loop, string Name, double TimesFaster)[] Targets =
    [
        (DataSize.L1, nameof(EpochBenchmarks.OnePass), "one pass, double[][]", 4),
        (DataSize.Memory, nameof(EpochBenchmarks.OnePass), "one pass, double[][]", 3),
        (DataSize.L1, nameof(EpochBenchmarks.Tutorial), "tutorial-shaped", 15),
    ];

    public static string Table(EpochResults results)
    {
        var table = new MarkdownTable("fits in", "times faster than", "target", "measured", "met");
        foreach (var target in Targets)
        {
            var epoch = new EpochCase(target.Size, Features: 8);
            if (!results.Cases.Contains(epoch))
                continue;
            var ratio = results.Ratio(epoch, target.Loop, nameof(EpochBenchmarks.Kernel));
            var met = MarkdownTable.Met(ratio.Median >= target.TimesFaster);
            table.Add([target.Size.ToString(), target.Name, target.TimesFaster.ToString(CultureInfo.InvariantCulture), EpochTables.Times(ratio), met]);
        }

        return table.ToString();
    }
}
