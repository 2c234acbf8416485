using GradientDescent;

namespace Market;

internal static partial class Program
{
    private static void Main()
    {
        Agency.House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];

        Console.WriteLine(new Agency.House.Trainer().Fit(houses).Model);     // Price = -46.3158 + 84.7368·Bedrooms
    }

    private static partial class Agency
    {
        [LinearModel]
        internal partial record House(double Bedrooms, [Target] double Price);
    }
}
