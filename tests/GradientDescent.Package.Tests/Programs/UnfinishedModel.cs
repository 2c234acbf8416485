using GradientDescent;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];

Console.WriteLine(new House.Trainer().Fit(houses).Model);     // Price = -46.3158 + 84.7368·Bedrooms

[LinearModel]
record House(double Bedrooms, double Price);
