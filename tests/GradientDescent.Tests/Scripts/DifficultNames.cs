namespace GradientDescent.Tests.Scripts;

/// <summary>A model whose names are words or functions of the languages, or equal to others after they are changed; and whose levels are difficult to write.</summary>
internal static class DifficultNames
{
    private static readonly string[] Names =
    [
        "Class", "Lambda", "Math", "math", "Float", "Number", "ToNumber", "_to_integer", "Prediction", "FloorArea", "floor_area", "Floor area", "価格", "ﬁ", "fi", "Arguments", "None", "1st", "a\"\"\"b", "*/", "\\", "\u0301x", "\u203Fx", "__debug__",
    ];

    private static readonly ModelProperty City = new("City", PropertyType.Text)
    {
        Levels = [.. new[] { "", "\0" + "1", "\u2028", "\U000E0001", "\ud800", "a\"b\\", "😀", "\\u0041", "${x}", "`" }.Select(static (text, at) => new PropertyLevel(text) { CoefficientName = $"L{at}" })],
    };

    public static LinearModel Model { get; } = Of();

    private static LinearModel Of()
    {
        var schema = new ModelSchema("Re*/cord\n\"\"\"", new ModelProperty("Price\\\"\"\"*/"), [.. Names.Select(static name => new ModelProperty(name).AsNumber()), .. City.Levels.Select(static level => City.Is(level.Name))]);
        return new(schema, [.. Enumerable.Range(1, schema.WeightCount).Select(static weight => 1 / (double)weight)]);
    }
}
