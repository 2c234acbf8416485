using System.Text.RegularExpressions;
using Shown;

namespace GradientDescent.Databases.Tests;

/// <summary>The code of README.md for databases is compiled, and gives the model of the seven houses.</summary>
public sealed partial class ReadmeCode : IDisposable
{
    public ReadmeCode()
    {
        using var context = new HouseContext();
        context.Database.EnsureDeleted();
        context.Database.EnsureCreated();
        context.AddRange(House.Seven.Select(static house => new HouseEntity { Bedrooms = house.Bedrooms, Price = house.Price }));
        context.SaveChanges();
    }

    [Fact]
    public async Task Runs()
    {
        var trainer = new House.Trainer();
        var expected = trainer.Fit(House.Seven).Model.ToJson();
        var (model, error) = await ShownCode.Sql();

        Assert.Equal(expected, model.ToJson());
        Assert.Equal(trainer.CrossValidate(House.Seven, Folds.Shuffled(3)).Best.ValidationLoss, error, 1e-9);
        Assert.Equal(expected, (await ShownCode.EntityFramework()).ToJson());
    }

    [Fact]
    public void Is_the_code_that_is_tested()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        ShownLines.AreIn(Section().Match(readme).Value, Path.Combine(AppContext.BaseDirectory, "Readme", "ShownCode.cs"), count: 10);
    }

    public void Dispose()
    {
        using var context = new HouseContext();
        context.Database.EnsureDeleted();
    }

    [GeneratedRegex("### Databases\n.*?(?=\n##)", RegexOptions.Singleline)]
    private static partial Regex Section();
}
