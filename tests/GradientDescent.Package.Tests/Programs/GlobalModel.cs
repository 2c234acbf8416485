using GradientDescent;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
var fit = new House.Trainer<Huber>(new(delta: 50)).Fit(houses);

Console.WriteLine($"{fit.Model.Bedrooms:F2} {fit.StopReason}");     // 67.00 Converged

[LinearModel]
public partial class House
{
    public House(double bedrooms, double price) => (Bedrooms, Price) = (bedrooms, price);

    public double Bedrooms { get; }

    [Target]
    public double Price { get; }
}
