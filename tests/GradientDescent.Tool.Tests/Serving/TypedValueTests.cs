using System.Net;
using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Tool.Tests.Serving;

public sealed class TypedValueTests : IDisposable
{
    private readonly Folder _folder = new();

    /// <summary>Every type of property has a control, and what it gives is read.</summary>
    [Theory]
    [InlineData(PropertyType.Double, "number", "\"1.5\"")]
    [InlineData(PropertyType.Decimal, "number", "\"1.5\"")]
    [InlineData(PropertyType.UInt64, "number", "\"18446744073709551615\"")]
    [InlineData(PropertyType.Boolean, "checkbox", "true")]
    [InlineData(PropertyType.DateOnly, "date", "\"2024-02-29\"")]
    [InlineData(PropertyType.DateTime, "datetime-local", "\"2024-02-29T13:30\"")]
    [InlineData(PropertyType.DateTimeOffset, "datetime-local", "\"2024-02-29T13:30\"")]
    [InlineData(PropertyType.TimeOnly, "time", "\"13:30\"")]
    [InlineData(PropertyType.TimeSpan, "text", "\"01:30:00\"")]
    public async Task Every_type_has_a_control(PropertyType type, string control, string value)
    {
        var model = new LinearModel(new ModelSchema("Row", new ModelProperty("Price"), [new ModelProperty("X", type)]), [1, 0]);
        await using var served = await ServedModel.Start(_folder.Write("typed.json", model.ToJson()));
        Assert.Equal(control, (await served.Model()).GetProperty("inputs")[0].GetProperty("control").GetString());
        Assert.True((await served.Prediction($$"""{"X":{{value}}}""")).GetProperty("prediction").GetDouble() > 0);
    }

    [Theory]
    [InlineData("""{"Area":"many","Heating":"Gas"}""", "Area cannot be \"many\"")]
    [InlineData("""{"Area":"","Heating":"Gas"}""", "Area has a value that cannot be read")]
    [InlineData("""{"Area":null,"Heating":"Gas"}""", "Area has no value")]
    [InlineData("""{"Heating":"Gas"}""", "Area has no value")]
    [InlineData("""{"Area":[1],"Heating":"Gas"}""", "Area is a list or an object")]
    [InlineData("""{"Area":"1","Heating":"Coal"}""", "Heating is none of the levels of the model: use one of Gas, Oil.")]
    [InlineData("""{"Area":"0","Heating":"Gas"}""", "There is no prediction, because of Area")]
    [InlineData("[]", "The values are no object")]
    public async Task A_bad_value_is_refused_by_the_name_of_its_property(string values, string reason)
    {
        await using var served = await ServedModel.Start(_folder.Fitted("Price ~ log(Area) + Heating"));
        var answer = await served.Predict(values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith(reason, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
