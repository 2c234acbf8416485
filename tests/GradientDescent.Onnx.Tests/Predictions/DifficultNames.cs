namespace GradientDescent.Onnx.Tests;

/// <summary>No name of a property is one that a graph takes for itself, and no level is read as another.</summary>
public class DifficultNames
{
    private static readonly ModelProperty City = new("City", PropertyType.Text)
    {
        Levels = [.. new[] { "", "1", " 1", "\u2028", "\U000E0001", "a\"b\\", "😀", "é", "e\u0301", "OSLO", "Oslo" }.Select(static (text, at) => new PropertyLevel(text) { CoefficientName = $"L{at}" })],
    };

    [Fact]
    public void Of_properties()
    {
        string[] names = ["Add1", "Mul2", "Constant0", "Constant1", "Constant2", "Mul1", "Add3", "N", "a, b", "a", " b", "価格", "*/", "\\"];
        var model = Models.OfPrice([.. names.Select(static name => new ModelProperty(name).AsNumber())]);
        Dictionary<string, object?>[] rows = [names.Index().ToDictionary(static pair => pair.Item, static pair => (object?)(pair.Index + 0.1))];

        Assert.Equal([model.Predict(rows[0])], OnnxRun.Of(model.ToOnnx(), "Price", model.Schema, rows));
    }

    [Fact]
    public void Of_levels()
    {
        var model = Models.OfPrice([.. City.Levels.Select(static level => City.Is(level.Name))]);
        Dictionary<string, object?>[] rows = [.. City.Levels.Select(static level => level.Name).Append("?").Select(static text => new Dictionary<string, object?> { ["City"] = text })];

        Assert.Equal(rows.Select(model.Predict), OnnxRun.Of(model.ToOnnx(), "Price", model.Schema, rows));
    }
}
