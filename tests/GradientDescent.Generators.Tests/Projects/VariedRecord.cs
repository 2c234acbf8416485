namespace GradientDescent.Generators.Tests;

/// <summary>A record that depends on its number: features, number type, intercept, sample weight, class or struct.</summary>
internal sealed record VariedRecord(int Number)
{
    public string Name => $"Row{Number}";

    private int FeatureCount => 1 + (Number % 40);

    private string Scalar => Number % 3 == 2 ? "float" : "double";

    private string Kind => Number % 4 == 3 ? "readonly partial record struct" : "partial record";

    private bool HasIntercept => Number % 5 != 4;

    private bool IsWeighted => Number % 7 == 6;

    public string Source => $"""
        using GradientDescent;

        [LinearModel(Intercept = {(HasIntercept ? "true" : "false")})]
        public {Kind} {Name}({Each(feature => $"{Scalar} Feature{feature}")}, {(IsWeighted ? "[SampleWeight] int Times, " : "")}[Target] {Scalar} Sum);
        """;

    /// <summary>Fits the record to rows whose target is the sum of the features.</summary>
    public string FitMethod => $$"""

            private static double {{Name}}()
            {
                var rows = new {{Name}}[500];
                for (var i = 0; i < rows.Length; i++)
                {
                    var x = new {{Scalar}}[{{FeatureCount}}];
                    for (var j = 0; j < x.Length; j++)
                        x[j] = ({{Scalar}})Random.NextDouble();
                    rows[i] = new({{Each(static feature => $"x[{feature - 1}]")}}, {{(IsWeighted ? "1 + (i % 3), " : "")}}x.Sum());
                }

                return Math.Abs(new {{Name}}.Trainer().Fit(rows).Model.Feature1 - 1);
            }
        """;

    private string Each(Func<int, string> text) => string.Join(", ", Enumerable.Range(1, FeatureCount).Select(text));
}
