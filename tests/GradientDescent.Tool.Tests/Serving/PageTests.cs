using System.Net;
using System.Text.Json;
using GradientDescent.Statistics;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;
using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Tool.Tests.Serving;

public sealed class PageTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("page.css", "text/css; charset=utf-8")]
    [InlineData("page.js", "text/javascript; charset=utf-8")]
    [InlineData("model", "application/json")]
    public async Task Every_file_has_its_type_and_is_only_for_this_page(string path, string type)
    {
        await using var served = await ServedModel.Start(_folder.Model);
        var answer = await served.Client.GetAsync(new Uri(served.Url, path));
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    /// <summary>Names and levels reach the page as JSON, and the script makes only text of them.</summary>
    [Fact]
    public async Task Names_and_levels_never_become_HTML()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\"'&\r\n";
        var heating = new ModelProperty($"Heating{Hostile}", PropertyType.Text) { Levels = [new("Gas"), new(Hostile) { CoefficientName = "Other" }], Reference = new("Gas") };
        var model = new LinearModel(new ModelSchema("Row", new ModelProperty("Price"), [heating.Is(Hostile)]), [3, 50]);
        await using var served = await ServedModel.Start(_folder.Write("hostile.json", model.ToJson()));

        Assert.DoesNotContain("Heating", await served.Client.GetStringAsync(served.Url), StringComparison.Ordinal);
        var input = (await served.Model()).GetProperty("inputs")[0];
        Assert.Equal((heating.Name, Hostile), (input.GetProperty("name").GetString(), input.GetProperty("levels")[1].GetProperty("name").GetString()));
        var values = JsonSerializer.Serialize(new Dictionary<string, string> { [heating.Name] = Hostile });
        Assert.Equal(53, (await served.Prediction(values)).GetProperty("prediction").GetDouble());
        var script = await served.Client.GetStringAsync(new Uri(served.Url, "page.js"));
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval|setAttribute\\('on", script);
    }

    [Fact]
    public async Task Files_use_nothing_from_elsewhere()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        foreach (var path in (string[])["", "page.css", "page.js"])
            Assert.DoesNotMatch("https?://|@import|url\\(", await served.Client.GetStringAsync(new Uri(served.Url, path)));
    }

    [Fact]
    public async Task Inputs_show_what_the_training_rows_had()
    {
        await using var served = await ServedModel.Start(_folder.Fitted("log(Price) ~ log(Area) + Heating"));
        var model = await served.Model();
        Assert.Equal(("Price", 5), (model.GetProperty("target").GetString(), model.GetProperty("rows").GetInt32()));
        var (area, heating) = (model.GetProperty("inputs")[0], model.GetProperty("inputs")[1]);
        Assert.Equal(("number", "40", "95", "67.5"), (area.GetProperty("control").GetString(), area.GetProperty("least").GetString(), area.GetProperty("greatest").GetString(), area.GetProperty("first").GetString()));
        Assert.False(area.GetProperty("isWhole").GetBoolean());
        Assert.Equal(("select", "Gas"), (heating.GetProperty("control").GetString(), heating.GetProperty("first").GetString()));
        Assert.Equal([("Gas", 3), ("Oil", 2)], heating.GetProperty("levels").EnumerateArray().Select(static level => (level.GetProperty("name").GetString(), level.GetProperty("rows").GetInt32())));
    }

    [Theory]
    [InlineData("Price ~ Area + Heating")]
    [InlineData("log(Price) ~ Area + Heating")]
    public async Task A_prediction_has_its_amounts_and_the_interval_of_the_fit(string formula)
    {
        var path = _folder.Fitted(formula);
        await using var served = await ServedModel.Start(path);
        var prediction = await served.Prediction("""{"Area":"80","Heating":"Oil"}""");

        Dictionary<string, object?> row = new() { ["Area"] = 80, ["Heating"] = "Oil" };
        var explanation = LinearModel.Load(path).Explain(row);
        Assert.Equal(explanation.Prediction, prediction.GetProperty("prediction").GetDouble());
        Assert.Equal(
            [("Intercept", explanation.Intercept), .. explanation.Contributions.Select(static its => (its.Feature, its.Amount))],
            prediction.GetProperty("amounts").EnumerateArray().Select(static part => (part.GetProperty("name").GetString()!, part.GetProperty("amount").GetDouble())));

        var source = Csv.Open(_folder.Houses);
        var fit = new LinearTrainer(Formula.Parse(formula).ToSchema(TableColumns.Of(source))).Fit(source);
        var estimate = fit.Summary().Predict(fit.Model.FeaturesOf(row));
        var interval = estimate.BackTransformed?.PredictionInterval ?? estimate.PredictionInterval;
        Assert.Equal(interval.Lower, prediction.GetProperty("lower").GetDouble(), 1e-9 * Math.Abs(interval.Lower));
        Assert.Equal(interval.Upper, prediction.GetProperty("upper").GetDouble(), 1e-9 * Math.Abs(interval.Upper));
        Assert.Equal(0.95, prediction.GetProperty("confidence").GetDouble());
        Assert.Equal(JsonValueKind.Null, prediction.GetProperty("outside").ValueKind);
    }

    [Fact]
    public async Task A_model_without_details_has_no_interval_and_no_range()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        Assert.False((await served.Model()).GetProperty("inputs")[0].TryGetProperty("least", out _));
        Assert.False((await served.Prediction("""{"Area":80}""")).TryGetProperty("lower", out _));
    }

    [Fact]
    public async Task A_value_outside_the_training_rows_is_told()
    {
        await using var served = await ServedModel.Start(_folder.Fitted("Price ~ Area"));
        Assert.Equal("Area", (await served.Prediction("""{"Area":"800"}""")).GetProperty("outside").GetString());
    }

    public void Dispose() => _folder.Dispose();
}
