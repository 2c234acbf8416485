namespace GradientDescent.Orleans.Tests;

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);
