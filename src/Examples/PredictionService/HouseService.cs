using System.Text.Json.Serialization;
using GradientDescent;

namespace PredictionService;

/// <summary>The service: predictions of a model file over HTTP.</summary>
public static class HouseService
{
    /// <summary>The service, not started yet. The setting <c>Model</c> is the path of the model file. Default: house.json.</summary>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<ServedModel>(services, builder.Configuration["Model"] ?? "house.json"));
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            // A house without bedrooms is refused, and not one with none. A prediction that is no number is "NaN" or "Infinity".
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
            options.SerializerOptions.NumberHandling |= JsonNumberHandling.AllowNamedFloatingPointLiterals;
        });
        var app = builder.Build();
        // A file that cannot be loaded ends the program here, and not with the first request.
        _ = app.Services.GetRequiredService<ServedModel>();

        app.MapGet("/model", (ServedModel served) => served.Current.ToString());
        app.MapPost("/predict", (House house, ServedModel served) => new Prediction(served.Current.Predict(house)));
        app.MapPost("/predict-many", (House[] houses, ServedModel served) => served.Current.Predict(houses));
        return app;
    }

    /// <summary>The answer to a request.</summary>
    /// <param name="Price">The predicted price in thousands.</param>
    public sealed record Prediction(double Price);
}
