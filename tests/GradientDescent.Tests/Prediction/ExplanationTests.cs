using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Prediction;

public class ExplanationTests
{
    private static readonly FitResult<Home.Model> Fit = new Home.Trainer().Fit(Home.Some);

    [Fact]
    public void The_amounts_add_up_to_the_prediction()
    {
        foreach (var home in Home.Some)
        {
            var explanation = Fit.Model.Explain(home);

            Assert.Equal(Fit.Model.Predict(home), explanation.Prediction);
            Assert.Equal(explanation.Sum, explanation.Intercept + explanation.Contributions.Sum(static contribution => contribution.Amount), 1e-9);
            Assert.Equal(explanation.Contributions.Select(static contribution => Math.Abs(contribution.Amount)).OrderDescending(), explanation.Contributions.Select(static contribution => Math.Abs(contribution.Amount)));
            Assert.All(explanation.Contributions, static contribution => Assert.Equal(contribution.Coefficient * contribution.Value, contribution.Amount));
        }
    }

    [Fact]
    public void A_mean_stands_in_the_table_for_what_is_missing() =>
        Assert.Equal(Fit.Model.AgeMean, Fit.Model.Explain(Home.Some[1]).Contributions.Single(static contribution => contribution.Feature == "Age").Value);

    [Fact]
    public void Each_of_many_rows_has_the_explanation_of_the_row()
    {
        Assert.Equal(Home.Some.Select(static home => Fit.Model.Explain(home).ToString()), Fit.Model.ExplainEach<Home>(Home.Some).Select(static explanation => explanation!.ToString()));
        Assert.Equal(Home.Some.Select(static home => Fit.Model.Explain(home).ToString()), new LinearModel(Fit.Model.ToJson())
            .ExplainEach<IReadOnlyDictionary<string, object?>>(Home.Some.Select(static home => home.Named()).ToArray()).Select(static explanation => explanation!.ToString()));
    }

    [Fact]
    public void A_row_without_a_prediction_has_no_explanation()
    {
        var explanations = new House.Model { Intercept = 1, Bedrooms = 2 }.ExplainEach<House>([new(3, 0), new(double.NaN, 0), new(4, 0)]);

        Assert.Equal([7, null, 9], explanations.Select(static explanation => explanation?.Prediction));
        Assert.Equal("Bedrooms NaN: 1 row (1, counting from 0)", Assert.Single(explanations.Unpredicted).ToString());
    }

    [Fact]
    public void It_prints_as_a_table() => Assert.Equal(
        """
                   coefficient  value    amount
        Intercept                      -46.3158
        Bedrooms       84.7368      3   254.211
        Price                           207.895

        """.ReplaceLineEndings("\n"),
        new House.Trainer().Fit(House.Tutorial).Model.Explain(new(3, 0)).ToString());

    [Fact]
    public void A_model_without_its_record_explains_the_same()
    {
        var home = Home.Some[3];

        Assert.Equal(Fit.Model.Explain(home).ToString(), new LinearModel(Fit.Model.ToJson()).Explain(home.Named()).ToString());
    }
}
