using GradientDescent;
using Market;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
Flat[] flats = [new(40, false, 500), new(60, false, 700), new(60, true, 800), new(80, true, 1000)];

Console.WriteLine(new House.Trainer().Fit(houses).Model);     // Price = -46.3158 + 84.7368·Bedrooms
Console.WriteLine(new Flat.Trainer().Fit(flats).Model);       // Rent = 100 + 10·Area + 100·Balcony

namespace Market
{
    [LinearModel]
    public partial record House(double Bedrooms, [Target] double Price);

    [LinearModel]
    public partial record struct Flat(int Area, bool Balcony, [Target] float Rent);
}
