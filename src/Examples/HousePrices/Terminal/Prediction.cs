using GradientDescent;

namespace HousePrices;

/// <summary>Prints the predicted price of one house.</summary>
internal static class Prediction
{
    /// <exception cref="UnusableInputException">The price is too large for a double.</exception>
    public static void Print(House.Model model, double bedrooms, Figures figures)
    {
        var price = model.Predict(bedrooms);
        if (!double.IsFinite(price))
            throw new UnusableInputException($"--predict: the price of a house with {Figures.Plain(bedrooms)} bedrooms is too large for a double.");
        Prose.WriteLine($"Predicted {nameof(House.Price)} with {Figures.Plain(bedrooms)} {nameof(House.Bedrooms)}: {figures.Of(price, ((ILinearModel)model).Schema.TargetProperty.Unit)}");
    }
}
