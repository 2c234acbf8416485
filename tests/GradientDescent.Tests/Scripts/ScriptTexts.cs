using GradientDescent.Generators.Tests;
using GradientDescent.Terms;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Scripts;

/// <summary>The text of printed models, and what is refused.</summary>
public class ScriptTexts
{
    private static readonly Home.Model Model = new Home.Trainer().Fit(Home.Some).Model;
    private static readonly ModelProperty Area = new("Area");

    [Fact]
    public void A_house_with_every_kind_of_feature()
    {
        var shape = ShapeOf<Home.Model>();
        var model = shape.Create([.. Enumerable.Range(1, shape.Schema.WeightCount).Select(static weight => weight / -3.0)], [.. Enumerable.Repeat(20.5, shape.Schema.MeanImputed.Count)]);
        Snapshot.Match(new Dictionary<string, string> { ["Python.py"] = model.ToPython(), ["JavaScript.js"] = model.ToJavaScript("priceOf") });
    }

    [PythonFact]
    public void A_generated_model_in_Python() => Predicts(Interpreter.Python);

    [NodeFact]
    public void A_generated_model_in_JavaScript() => Predicts(Interpreter.Node);

    [Fact]
    public void An_opaque_property_is_a_parameter()
    {
        var model = Of(new ModelProperty("Score") { IsOpaque = true });
        Assert.Contains("def predict_price(score):", model.ToPython(), StringComparison.Ordinal);
        Assert.Contains("function predictPrice(score) {", model.ToJavaScript(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("return")]
    [InlineData("価格")]
    public void An_invalid_name_is_refused(string name)
    {
        Assert.StartsWith($"'{name}' is not a name for a function in Python: ", Assert.Throws<ArgumentException>(() => Model.ToPython(name)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{name}' is not a name for a function in JavaScript: ", Assert.Throws<ArgumentException>(() => Model.ToJavaScript(name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_not_finite_is_refused()
    {
        var model = new LinearModel(Of(Area).Schema, [double.NaN, 1]);
        Assert.StartsWith("The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as Python.", Assert.Throws<ArgumentException>(() => model.ToPython()).Message, StringComparison.Ordinal);
        Assert.StartsWith("The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as JavaScript.", Assert.Throws<ArgumentException>(() => model.ToJavaScript()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Python_reads_long_sums_but_no_deep_terms()
    {
        Term x = new ValueTerm(Area);
        Assert.Contains(" = area + area + area", Computed(Nested(400, term => new BinaryTerm(TermOperator.Add, term, x))).ToPython(), StringComparison.Ordinal);

        var model = Computed(Nested(300, static term => new CallTerm(MathMethod.Abs, [term])));
        Assert.Equal("Deep has more than 190 operations inside each other, which Python cannot read: divide it into several properties.", Assert.Throws<NotSupportedException>(() => model.ToPython()).Message);
        Assert.Contains("Math.abs(Math.abs(", model.ToJavaScript(), StringComparison.Ordinal);

        Term Nested(int count, Func<Term, Term> outer) => Enumerable.Range(0, count).Aggregate(x, (term, _) => outer(term));
        static LinearModel Computed(Term body) => Of(new ModelProperty("Deep") { Definition = body });
    }

    [PythonFact]
    public void Python_computes_thousands_of_summands()
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [.. Enumerable.Range(0, 4001).Select(static level => new PropertyLevel($"City {level}"))] };
        var schema = new ModelSchema("House", new ModelProperty("Price"), [.. city.Levels.Skip(1).Select(level => new ModelFeature(city.Is(level.Name)))]);
        var model = new LinearModel(schema, [.. Enumerable.Range(1, schema.WeightCount).Select(static weight => weight / 3.0)]);
        var row = new Dictionary<string, object?> { ["City"] = "City 4000" };

        Assert.Equal([model.Predict(row)], Interpreter.Python.Run([model.ToPython("predict")], [Interpreter.Python.CallOf("predict", schema, row)]));
    }

    /// <summary>A function of this name would be called instead of Python's own.</summary>
    [Theory]
    [InlineData("int")]
    [InlineData("datetime")]
    [InlineData("Decimal")]
    public void A_name_that_the_Python_function_uses_is_refused(string name) =>
        Assert.StartsWith($"'{name}' is not a name for a function in Python: ", Assert.Throws<ArgumentException>(() => Model.ToPython(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void JavaScript_does_not_end_the_element_of_a_page_that_it_is_in()
    {
        const string End = "</script><!--";
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [new("Oslo"), new(End)] };
        var heating = new ModelProperty("Heating", PropertyType.Enum) { Levels = [new("Gas"), new(End, 1)] };
        var schema = new ModelSchema(End, new ModelProperty("Price" + End), [new ModelFeature(city.Is("Oslo")), new ModelFeature(heating.Is("Gas"))]);

        var script = new LinearModel(schema, [1, 2, 3]).ToJavaScript();

        Assert.DoesNotContain("</", script, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", script, StringComparison.Ordinal);
        Assert.Contains("\"<\\/script><\\!--\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_begins_with_a_letter() =>
        Assert.Contains("PredictPrice(double _\u0301x)", Of(new ModelProperty("\u0301x")).ToCSharp(), StringComparison.Ordinal);

    private static void Predicts(Interpreter interpreter)
    {
        var predictions = interpreter.Run([interpreter.Print(Model, "predict")], Home.Some.Select(home => interpreter.CallOf("predict", ShapeOf<Home.Model>().Schema, home.Named())));
        Assert.Equal(Home.Some.Length, predictions.Count);
        foreach (var (home, prediction) in Home.Some.Zip(predictions))
            Assert.Equal(Model.Predict(home), prediction!.Value, 1e-14 * Model.Predict(home));
    }

    private static LinearModel Of(ModelProperty property) => new(new("House", new ModelProperty("Price"), [property.AsNumber()]), [2, 1]);

    private static ModelShape<TModel> ShapeOf<TModel>()
        where TModel : class, ILinearModel<TModel> => TModel.Shape;
}
