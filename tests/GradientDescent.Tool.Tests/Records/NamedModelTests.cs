using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Tool.Tests.Records;

/// <summary>With <c>--name</c>, a model file of <c>gd fit</c> is that of the record that <c>gd record</c> writes, whatever the columns are called.</summary>
public sealed class NamedModelTests : IDisposable
{
    private const string Formula = "price ~ km * fuel + log(`first use`)";

    private readonly Folder _folder = new();

    [Fact]
    public void A_record_has_the_names_of_its_columns()
    {
        var record = Gd.Run("record", Cars(), Formula, "--name", "car").Success;
        Assert.Contains("[Target, Name(\"price\")] ", record, StringComparison.Ordinal);
        Assert.Contains("Name(\"km\")] ", record, StringComparison.Ordinal);
        Assert.Contains("Name(\"first use\")] ", record, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_has_the_names_of_the_record_and_reads_the_columns()
    {
        var (cars, named, plain) = (Cars(), _folder.PathOf("named.json"), _folder.PathOf("plain.json"));
        Assert.Equal(0, Gd.Run("fit", cars, Formula, "--name", "car", "-o", named).Code);
        Assert.Equal(0, Gd.Run("fit", cars, Formula, "-o", plain).Code);

        var schema = LinearModel.Load(named).Schema;
        Assert.Equal(("Car", "Price", "price"), (schema.RecordName, schema.TargetProperty.Name, schema.TargetProperty.ColumnName));
        Assert.Equal(["Km", "Fuel", "FirstUse"], schema.Properties.Select(static property => property.Name));
        Assert.Equal(["km", "fuel", "first use"], schema.Properties.Select(static property => property.ColumnName));
        Assert.Equal(Gd.Run("predict", plain, cars, "--column", "p").Success, Gd.Run("predict", named, cars, "--column", "p").Success);
        Assert.Equal(Gd.Run("evaluate", plain, cars).Success[6..], Gd.Run("evaluate", named, cars).Success[6..]);
    }

    public void Dispose() => _folder.Dispose();

    private string Cars() => _folder.Write("cars.csv", "price,km,fuel,first use\n" + string.Concat(Enumerable.Range(1, 40).Select(static i => $"{1000 + (i * i % 37)},{i * 7 % 23},{(i % 3 == 0 ? "gas" : "oil")},{1 + (i % 5)}\n")));
}
