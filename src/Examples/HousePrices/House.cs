using GradientDescent;

namespace HousePrices;

/// <summary>A house of the tutorial.</summary>
/// <param name="Bedrooms">How many bedrooms it has.</param>
/// <param name="Price">What it costs, in thousands.</param>
[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);
