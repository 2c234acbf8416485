using GradientDescent;

namespace HousePrices;

/// <summary>A house of the tutorial.</summary>
/// <param name="Bedrooms">The number of bedrooms.</param>
/// <param name="Price">The price in thousands of euros.</param>
[LinearModel]
public partial record House(double Bedrooms, [Target, Unit("k€")] double Price);
