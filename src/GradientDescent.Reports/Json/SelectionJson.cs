using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>Writes the effect of penalties on the coefficients, and on the loss over rows that were not trained on.</summary>
internal static class SelectionJson
{
    public static void Write<TModel>(Utf8JsonWriter json, RegularizationPath<TModel>? path, CrossValidation<TModel>? validation)
        where TModel : ILinearModel
    {
        WritePath(json, path);
        WriteValidation(json, validation);
    }

    private static void WritePath<TModel>(Utf8JsonWriter json, RegularizationPath<TModel>? path)
        where TModel : ILinearModel
    {
        if (path is null)
        {
            json.WriteNull("penaltyPath");
            return;
        }

        json.WriteStartObject("penaltyPath");
        WritePenalties(json, path.Points.Select(static point => point.Penalty));
        json.WriteDoubles("losses", [.. path.Points.Select(static point => point.Loss)]);
        json.WriteDoubles("weights", [.. path.Points.SelectMany(static point => point.Model.ToWeights())]);
        json.WriteNumber("rowCount", path.RowCount);
        json.WriteStrings("advice", path.Advice);
        json.WriteEndObject();
    }

    private static void WriteValidation<TModel>(Utf8JsonWriter json, CrossValidation<TModel>? validation)
        where TModel : ILinearModel
    {
        if (validation is null)
        {
            json.WriteNull("crossValidation");
            return;
        }

        var points = validation.Points.ToList();
        json.WriteStartObject("crossValidation");
        WritePenalties(json, points.Select(static point => point.Penalty));
        json.WriteDoubles("losses", [.. points.Select(static point => point.Loss)]);
        json.WriteDoubles("validationLosses", [.. points.Select(static point => point.ValidationLoss)]);
        json.WriteDoubles("standardErrors", [.. points.Select(static point => point.StandardError)]);
        json.WriteNumber("best", points.IndexOf(validation.Best));
        json.WriteNumber("oneStandardError", points.IndexOf(validation.OneStandardError));
        json.WriteNumber("rowCount", validation.RowCount);
        json.WriteStrings("advice", validation.Advice);
        json.WriteEndObject();
    }

    private static void WritePenalties(Utf8JsonWriter json, IEnumerable<Penalty> penalties)
    {
        json.WriteDoubles("l1", [.. penalties.Select(static penalty => penalty.L1)]);
        json.WriteDoubles("l2", [.. penalties.Select(static penalty => penalty.L2)]);
    }
}
