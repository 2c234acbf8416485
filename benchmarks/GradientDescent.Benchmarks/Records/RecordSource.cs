namespace GradientDescent.Benchmarks.Records;

/// <summary>The source of an annotated record of any width.</summary>
internal static class RecordSource
{
    public static string Of(string name, int featureCount)
    {
        var features = string.Join(", ", Enumerable.Range(1, featureCount).Select(feature => $"double X{feature}"));
        return $"""
            using GradientDescent;

            [LinearModel]
            public partial record {name}({features}, [Target] double Y);
            """;
    }
}
