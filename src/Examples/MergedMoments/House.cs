using GradientDescent;

namespace MergedMoments;

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);
