namespace GradientDescent.CsvTests;

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price)
{
    public static House[] Three => [new(1, 80), new(2, 170.5), new(4, 230)];
}
