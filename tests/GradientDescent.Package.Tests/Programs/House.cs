using GradientDescent;

namespace Houses;

/// <summary>A house of the tutorial.</summary>
[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);
