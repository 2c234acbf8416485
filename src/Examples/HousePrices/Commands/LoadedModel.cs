namespace HousePrices;

/// <summary>Uses a model that an earlier run saved.</summary>
internal static class LoadedModel
{
    /// <exception cref="UnusableInputException">The file does not contain a model of houses, or the price is too large for a double.</exception>
    public static void Ask(string path, double? bedrooms, Figures figures)
    {
        var model = SavedModel.Read(path);
        Prose.WriteLine($"Model: {model}");
        if (bedrooms is { } given)
            Prediction.Print(model, given, figures);
    }
}
