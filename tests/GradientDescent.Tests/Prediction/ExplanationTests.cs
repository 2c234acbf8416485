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
