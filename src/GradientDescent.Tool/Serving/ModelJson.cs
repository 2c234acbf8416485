using System.Text.Json;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Serving;

/// <summary>What the page shows of a model: its target, what it was trained on, and an input for each property.</summary>
internal static class ModelJson
{
    public static string Of(LinearModel model)
    {
        using var text = new StringWriter();
        JsonText.Write(text, json =>
        {
            json.WriteString("target", model.Schema.TargetProperty.Name);
            json.WriteString("formula", model.ToString());
            if (model.Details()?.Provenance is { } provenance)
            {
                json.WriteNumber("rows", provenance.Rows);
                if (provenance.Scores.TryGetValue("RSquared", out var rSquared))
                    json.WriteFinite("rSquared", rSquared);
            }

            json.WriteArray("inputs", model.Schema.Properties.Select(property => PropertyInput.Of(property, model)), input => Append(json, input));
        });
        return text.ToString();
    }

    private static void Append(Utf8JsonWriter json, PropertyInput input)
    {
        json.WriteStartObject();
        json.WriteString("name", input.Name);
        json.WriteString("control", input.Control);
        json.WriteBoolean("needsValue", input.NeedsValue);
        json.WriteBoolean("isWhole", input.IsWhole);
        json.WriteString("first", input.First);
        if (input.Range is var (least, greatest))
        {
            json.WriteString("least", least);
            json.WriteString("greatest", greatest);
        }

        json.WriteBoolean("takesOthers", input.TakesOthers);
        json.WriteArray("levels", input.Levels, level =>
        {
            json.WriteStartObject();
            json.WriteString("name", level.Level);
            if (level.Rows is { } rows)
                json.WriteNumber("rows", rows);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
