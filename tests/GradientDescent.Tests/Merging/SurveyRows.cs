using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Merging;

internal static class SurveyRows
{
    /// <summary>Incomes of households, far from zero, some households counted more than once and some not at all.</summary>
    public static Survey[] Of(int rows, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, rows).Select(_ =>
            {
                var age = 20 + (60 * random.NextDouble());
                return new Survey(age, random.Next(4), 20_000 + (300 * age) + (5_000 * random.NextDouble()));
            }),
        ];
    }
}
