using GradientDescent;

namespace PredictionService;

/// <summary>A house of the tutorial. A request has no price.</summary>
/// <param name="Bedrooms">The number of bedrooms.</param>
/// <param name="Price">The price in thousands.</param>
[LinearModel]
public partial record House(double Bedrooms, [Target] double? Price = null);
