namespace GradientDescent.Tool.Tests.Commands;

/// <summary>A folder with a table of houses and a model of them, which is deleted at the end.</summary>
public sealed class Folder : IDisposable
{
    public const string Table = "Id,City,Area,Heating,Price\n1,Rome,40,Gas,172\n2,Oslo,55,Oil,229\n3,Rome,60,Gas,238\n4,Oslo,70,Oil,281\n5,Rome,75,Gas,NA\n6,Oslo,95,Gas,360\n";

    private readonly string _path = Directory.CreateTempSubdirectory("gd").FullName;

    public Folder()
    {
        Houses = Write("houses.csv", Table);
        Model = Write(
            "model.json",
            new LinearModel(new ModelSchema("Row", new ModelProperty("Price"), [new ModelProperty("Area")]), [3, 50]).ToJson());
    }

    /// <summary>The path of the table.</summary>
    public string Houses { get; }

    /// <summary>The path of the model Price = 50 + 3·Area.</summary>
    public string Model { get; }

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>The path of a model that was fitted to the table.</summary>
    public string Fitted(string formula)
    {
        var path = PathOf("fitted.json");
        Assert.Equal(0, Gd.Run("fit", Houses, formula, "-o", path).Code);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
