namespace GradientDescent.Generators.Tests;

/// <summary>A record with every kind of feature.</summary>
internal static class AllKinds
{
    public const string Source = """
        using GradientDescent;
        namespace Homes;

        public enum Heating { Electric, Gas, Methane = Gas, Oil = 7 }

        [System.Flags]
        public enum Extras { None = 0, Pool = 1, Sauna = 2, Both = 3 }

        [LinearModel]
        [Interaction(nameof(Bedrooms), nameof(Area))]
        [Interaction(nameof(Heating), nameof(Garage))]
        public partial record House(
            int Bedrooms,
            [Polynomial(3), Unit("m²")] int Area,
            [Log] double Distance,
            bool Garage,
            [Reference(Heating.Gas)] Heating Heating,
            Extras Extras,
            [Levels("north", "south-east", "<west>")] string Side,
            [Missing(MissingValues.Throw)] double? Tax,
            [Missing(MissingValues.SkipRow)] Heating? Second,
            [Missing(MissingValues.Mean)] double? Age,
            [Missing(MissingValues.Indicator), Reciprocal] double? Noise,
            [PenaltyFactor(0.5), NonNegative] decimal Rates,
            System.Half Quality,
            System.DateOnly Built,
            [NonPositive] System.TimeSpan Commute,
            [Levels("Rome"), Unknown(UnknownLevels.Other)] string City,
            [Unknown(UnknownLevels.SkipRow)] Heating Third,
            [Part(DatePart.Quarter), Cycle(Period.Year), Trend] System.DateTime Seen,
            [Target, Log, Unit("k€")] double Price);
        """;
}
