using GradientDescent;
using GradientDescent.Statistics;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
var summary = new House.Trainer().Fit(houses).Summary();

Console.WriteLine($"{summary["Bedrooms"].StandardError:F3}");     // 27.091

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);
