namespace GradientDescent.Generators.Tests;

public class CoefficientRulesTests
{
    [Fact]
    public void The_model_contains_the_constraints_of_each_coefficient() => Fits.Program([0, 0.5, 0.5, 1, 1, 0, 0, 2], """
        using GradientDescent;
        [LinearModel] public partial record Row(
            [PenaltyFactor(0), NonNegative] double A, [PenaltyFactor(0.5), Polynomial(2)] double B, [NonPositive] double C, [Target] double Y);

        public static class Program
        {
            public static double[] Run() => [.. Features<Row.Model>().Select(static feature => feature.PenaltyFactor), .. Features<Row.Model>().Select(static feature => (double)(int)feature.Sign)];
            private static IReadOnlyList<ModelFeature> Features<T>() where T : ILinearModel<T> => T.Shape.Schema.Features;
        }
        """);

    [Fact]
    public void A_fit_satisfies_the_constraints() => Fits.Program([0, 1], """
        using GradientDescent;
        [LinearModel] public partial record Signed([NonNegative] double X, [Target] double Y);
        [LinearModel] public partial record Free([PenaltyFactor(0)] double X, [Target] double Y);

        public static class Program
        {
            public static double[] Run() =>
            [
                new Signed.Trainer().Fit([new(1, 3), new(2, 2), new(3, 1)]).Model.X,
                new Free.Trainer(new() { Penalty = Penalty.Ridge(100) }).Fit([new(1, 1), new(2, 2), new(3, 3)]).Model.X,
            ];
        }
        """);
}
