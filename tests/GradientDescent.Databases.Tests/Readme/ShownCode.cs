using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GradientDescent.Databases.Tests;

/// <summary>The code of README.md, section Databases, line by line. It runs with a database of seven houses.</summary>
internal static class ShownCode
{
    public static async Task<(House.Model Model, double Error)> Sql()
    {
        using var connection = new SqliteConnection("Data Source=houses.db");
        var houses = DataReaderSource.Repeatable(connection, "select Bedrooms, Price from Houses order by Id");
        var trainer = new House.Trainer();
        var fit = await trainer.FitAsync(houses);
        var error = trainer.CrossValidate(houses, Folds.Shuffled(3)).Best.ValidationLoss;

        await foreach (var price in fit.Model.PredictAsync(houses))
            Console.WriteLine(price);

        return (fit.Model, error);
    }

    public static async Task<House.Model> EntityFramework()
    {
        using var context = new HouseContext();
        var query = from house in context.Houses orderby house.Id select new House(house.Bedrooms, house.Price);
        var fit = await new House.Trainer().FitAsync(query.AsAsyncEnumerable());

        return fit.Model;
    }
}
