using GradientDescent;

namespace Native;

/// <summary>A house of the tutorial, its price in thousands.</summary>
[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);
