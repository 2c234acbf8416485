using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>Writes what the rows have in each property.</summary>
internal static class DescriptionJson
{
    private const int MaxLevels = 20;

    /// <param name="json">The page's data.</param>
    /// <param name="description">The description; null if the report has none.</param>
    public static void Write(Utf8JsonWriter json, RowsDescription? description)
    {
        if (description is null)
        {
            json.WriteNull("description");
            return;
        }

        json.WriteStartObject("description");
        json.WriteNumber("rowCount", description.RowCount);
        json.WriteStartArray("properties");
        foreach (var property in description.Properties)
            Write(json, property);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PropertyDescription property)
    {
        json.WriteStartObject();
        json.WriteString("name", property.Name);
        json.WriteString("type", property.TypeName);
        json.WriteString("role", property.Role.ToString());
        json.WriteStrings("coefficients", property.Coefficients);
        json.WriteNumber("missing", property.MissingCount);
        json.WriteNumber("invalid", property.InvalidCount);
        json.WriteFinite("distinct", property.DistinctCount);

        // Dates and times as they are written.
        double[] numbers = [property.Minimum, property.FirstQuartile, property.Median, property.ThirdQuartile, property.Maximum, property.Mean];
        json.WriteStrings("numbers", numbers.Select(number => double.IsNaN(number) ? "" : property.Text(number)));
        json.WriteFinite("standardDeviation", property.StandardDeviation);
        json.WriteNumber("levelCount", property.Levels.Count);
        json.WriteStartArray("levels");
        foreach (var level in property.Levels.Take(MaxLevels))
        {
            json.WriteStartObject();
            json.WriteString("value", level.Value);
            json.WriteNumber("count", level.Count);
            json.WriteBoolean("isKnown", level.IsKnown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
