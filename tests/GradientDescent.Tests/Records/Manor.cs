namespace GradientDescent.Tests.Records;

[Flags]
public enum Extras
{
    None = 0,
    Pool = 1,
    Garage = 2,
}

/// <summary>Every kind of feature, and a computed property with every kind of term, for files that have all that a file can have.</summary>
[LinearModel, Interaction("Width", "Heat")]
public partial record Manor(
    [Polynomial(3)] int Rooms, [Log] double Area, float Width, Heat Heat, [Levels("north", "south")] string Side, Extras Extras, bool Sold, [Missing(MissingValues.Mean)] double? Age,
    [Missing(MissingValues.Indicator)] float? Noise, [Missing(MissingValues.Indicator)] Heat? Stove, [PenaltyFactor(0.5), NonNegative] DateOnly Built,
    [SampleWeight] double Weight, [Target, Log] double Price)
{
    [PenaltyFactor(2)]
    public double Density => Sold && !(Rooms < 3) ? -Math.Max(Area / Width, 0.5) : Math.Sqrt(Math.Abs(Area * 2 - Rooms));

    public static readonly Manor One = new(3, 70, 8, Heat.Oil, "south", Extras.Pool, true, 40, null, Heat.Wood, new(1970, 7, 3), 1, 95);

    public Dictionary<string, object?> Named() => new()
    {
        ["Rooms"] = Rooms,
        ["Area"] = Area,
        ["Width"] = Width,
        ["Heat"] = Heat,
        ["Side"] = Side,
        ["Extras"] = Extras,
        ["Sold"] = Sold,
        ["Age"] = Age,
        ["Noise"] = Noise,
        ["Stove"] = Stove,
        ["Built"] = Built,
        ["Weight"] = Weight,
        ["Price"] = Price,
    };

    /// <summary>A model with all that can be known of one.</summary>
    public static Model Detailed() => Detailed<Model>();

    private static TModel Detailed<TModel>()
        where TModel : class, ILinearModel<TModel>
    {
        var schema = TModel.Shape.Schema;
        var random = new Random(7);
        double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() - 0.5)];
        // ddᵀ + I
        static double[] Covariance(double[] d) => [.. d.SelectMany((one, i) => d.Select((other, j) => (one * other) + (i == j ? 1 : 0)))];
        return TModel.Shape.Create(Numbers(schema.WeightCount), Numbers(schema.MeanImputed.Count)).AttachDetails(new()
        {
            Inference = new(Covariance(Numbers(schema.WeightCount)), 0.5, 7, 1.01),
            Provenance = new(12, "1.0.0")
            {
                Date = new(2026, 11, 29),
                Ranges = [.. schema.FeatureNames.Select(static (name, i) => new FeatureRange(name, -i, i))],
                LevelCounts = [new("Heat", "Gas", 5), new("Heat", "Oil", 7)],
                Scores = new Dictionary<string, double> { ["RSquared"] = 0.9 },
            },
            Extensions = new Dictionary<string, string> { ["ours"] = """{"a":[1,2,{"b":null}]}""" },
        });
    }
}
