using System.Text.Json;

namespace GradientDescent.Tool.Serving;

/// <summary>Reads the values that were typed into the page, by the names of properties.</summary>
internal static class InputValues
{
    /// <exception cref="ArgumentException">A value is not there, or is none of the levels of its property.</exception>
    public static IReadOnlyDictionary<string, object?> Read(ModelSchema schema, JsonElement values)
    {
        if (values.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("The values are no object with a value for each property.");
        return schema.Properties.ToDictionary(static property => property.Name, property => ValueOf(property, values));
    }

    private static object? ValueOf(ModelProperty property, JsonElement values)
    {
        object? value = values.TryGetProperty(property.Name, out var given) ? given.ValueKind switch
        {
            JsonValueKind.String => given.GetString(),
            JsonValueKind.Number => given.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => null,
            _ => throw new ArgumentException($"{property.Name} is a list or an object: give a single value."),
        }
        : null;
        if (value is null && PropertyInput.IsRequired(property))
            throw new ArgumentException($"{property.Name} has no value: enter one.");
        if (value is "" && property.Type != PropertyType.Text)
            throw new ArgumentException($"{property.Name} has a value that cannot be read: enter another one.");
        if (value is string text && property is { Type: PropertyType.Text, UnknownLevels: UnknownLevels.Throw } && property.Levels.All(level => level.Name != text))
            throw new ArgumentException($"{property.Name} is none of the levels of the model: use one of {string.Join(", ", property.Levels.Select(static level => level.Name))}.");
        return value;
    }
}
