using System.Text.Json;
using GradientDescent.Reports.Serving;

namespace GradientDescent.Tool.Serving;

/// <summary>The page of a model: its files, what they show of the model, and predictions.</summary>
/// <param name="model">The model.</param>
internal sealed class ModelPage(LinearModel model)
{
    private readonly HttpAnswer _model = HttpAnswer.Json(200, ModelJson.Of(model));

    private readonly Dictionary<string, HttpAnswer> _files = new()
    {
        ["/"] = File("page.html", "text/html; charset=utf-8"),
        ["/page.css"] = File("page.css", "text/css; charset=utf-8"),
        ["/page.js"] = File("page.js", "text/javascript; charset=utf-8"),
    };

    /// <exception cref="RefusedRequestException">There is no such path, or it does not have this method.</exception>
    public HttpAnswer Answer(HttpRequest request)
    {
        var isPrediction = request.Path == "/predict";
        var file = request.Path == "/model" ? _model : _files.GetValueOrDefault(request.Path);
        if (file is null && !isPrediction)
            throw new RefusedRequestException(404, "There is no such page.");
        if (request.Method != (isPrediction ? "POST" : "GET"))
            throw new RefusedRequestException(405, $"This page takes only {(isPrediction ? "POST" : "GET")}.");
        return file ?? Predict(request);
    }

    /// <summary>A form of another page can send text to this server, but not this type.</summary>
    private HttpAnswer Predict(HttpRequest request)
    {
        if (request.Header("Content-Type").Split(';')[0].Trim() != "application/json")
            throw new RefusedRequestException(415, "Values are sent as application/json.");
        try
        {
            using var document = JsonDocument.Parse(request.Body);
            return HttpAnswer.Json(200, PredictionJson.Of(model, InputValues.Read(model.Schema, document.RootElement)));
        }
        catch (JsonException)
        {
            throw new RefusedRequestException(400, "The values are not JSON.");
        }
        catch (ArgumentException unusable)
        {
            throw new RefusedRequestException(422, unusable.Message);
        }
    }

    private static HttpAnswer File(string name, string type)
    {
        using var resource = typeof(ModelPage).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return new(200, type, content);
    }
}
