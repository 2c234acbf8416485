namespace GradientDescent.Reports.Tests;

public sealed class PredictionWordsTests
{
    private static string Words(string values, string report = "{ targetAxis: 'Price', transformedTarget: null, hasIntercept: true }") =>
        PageScripts.Read<string>($"predictionWords({report}, [84, -2, 10], {values})", "text.js", "words.js", "prediction.js");

    [NodeFact]
    public void A_new_row_is_predicted_from_what_is_typed()
    {
        Assert.Equal("Price = 252", Words("[3, 5]"));
        Assert.Equal("log(Price) = 252", Words("[3, 5]", "{ targetAxis: 'Price', transformedTarget: 'log(Price)', hasIntercept: true }"));
        Assert.Equal("Price = 262", PageScripts.Read<string>("predictionWords({ targetAxis: 'Price', hasIntercept: false }, [84, -2], [3, -5])", "text.js", "words.js", "prediction.js"));
        Assert.Equal("Each value must be a number.", Words("[3, NaN]"));
    }
}
