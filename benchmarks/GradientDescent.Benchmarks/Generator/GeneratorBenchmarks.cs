using BenchmarkDotNet.Attributes;
using GradientDescent.Benchmarks.Records;
using GradientDescent.Benchmarks.Timing;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Benchmarks.Generator;

/// <summary>The time of the generator when a project of annotated records is built or edited.</summary>
[Config(typeof(GeneratorConfig))]
public class GeneratorBenchmarks
{
    private GeneratorProject _project = null!;
    private GeneratorDriver _driver = null!;

    internal static IReadOnlyList<string> Methods { get; } = [nameof(Cold), nameof(Warm), nameof(EditElsewhere), nameof(Comment), nameof(EditOfRecord)];

    public static int[] RecordCounts { get; } = [1, 100, 1_000];

    [ParamsSource(nameof(RecordCounts))]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // The code is the same for any number of records, and this project takes little time.
        Use(records: 30);
        JitWarmUp.Run(() => Cold(), () => Warm(), () => EditElsewhere(), () => Comment(), () => EditOfRecord());
        Use(Records);
    }

    [Benchmark(Description = "cold: first run of a fresh driver")]
    public GeneratorDriver Cold() => RecordProject.Driver().RunGenerators(_project.Fresh());

    [Benchmark(Description = "warm: again without changes")]
    public GeneratorDriver Warm() => _driver.RunGenerators(_project.Before);

    [Benchmark(Description = "after an edit in another file")]
    public GeneratorDriver EditElsewhere() => _driver.RunGenerators(_project.AfterEditElsewhere());

    [Benchmark(Description = "after a comment in one record's file")]
    public GeneratorDriver Comment() => _driver.RunGenerators(_project.AfterComment());

    [Benchmark(Description = "after an edit of one record")]
    public GeneratorDriver EditOfRecord() => _driver.RunGenerators(_project.AfterEditOfRecord());

    private void Use(int records)
    {
        _project = new(records);
        _driver = RecordProject.Driver().RunGenerators(_project.Before);
    }
}
