using System.ComponentModel.DataAnnotations.Schema;

namespace GradientDescent.CsvTests;

/// <summary>A record whose columns have names of their own.</summary>
[LinearModel]
public partial record Renamed([Name("floor area m2")] double Area, [Target, Name("sale_price")] double Price)
{
    [Column("n_rooms")]
    public int Rooms { get; init; }

    [Feature]
    public double Squared => Area * Area;
}

/// <summary>The file of a model keeps the names of the columns.</summary>
public class ColumnNameTests
{
    private static readonly CsvSource Rows = Csv.Parse("floor area m2,n_rooms,Area,Price,sale_price\n1,2,x,x,4\n2,3,x,x,8\n3,4,x,x,15\n4,6,x,x,16\n5,1,x,x,26\n");

    [Fact]
    public void A_model_without_a_record_finds_the_columns_by_their_names()
    {
        var model = new Renamed.Trainer().Fit(Rows).Model;

        var loaded = new LinearModel(model.ToJson());

        Assert.Equal(["floor area m2", "n_rooms"], loaded.Schema.Properties.Select(static property => property.ColumnName));
        Assert.Equal(model.Predict((Rows<Renamed>)Rows), loaded.Predict(Rows));
        Assert.Equal(model.Evaluate((Rows<Renamed>)Rows).MeanSquaredError, loaded.Evaluate(Rows).MeanSquaredError);
        Assert.Equal(model.ToJson(), loaded.ToJson());
    }

    [Fact]
    public void A_trainer_without_a_record_finds_them_too() => Assert.Equal(
        ((ILinearModel)new Renamed.Trainer().Fit(Rows).Model).ToWeights(), new LinearTrainer(new LinearModel(new Renamed.Trainer().Fit(Rows).Model.ToJson()).Schema).Fit(Rows).Model.ToWeights());

    [Fact]
    public void A_missing_column_is_called_by_its_name()
    {
        var loaded = new LinearModel(new Renamed.Trainer().Fit(Rows).Model.ToJson());

        var thrown = Assert.Throws<SourceFormatException>(() => loaded.Predict(Csv.Parse("Area,n_rooms\n1,2\n")).ToList());

        Assert.Contains("There is no column for floor area m2.", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith("give its name as the ColumnName of its ModelProperty.", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>A file of an earlier version has no such names.</summary>
    [Fact]
    public void Without_a_name_in_the_file_the_column_has_that_of_the_property()
    {
        var json = new Renamed.Trainer().Fit(Rows).Model.ToJson();
        var parsed = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        foreach (var property in Objects(parsed))
        {
            foreach (var name in property.Select(static entry => entry.Key).Where(static key => key.Equals("ColumnName", StringComparison.OrdinalIgnoreCase)).ToList())
                property.Remove(name);
        }

        var old = new LinearModel(parsed.ToJsonString());

        Assert.All(old.Schema.Properties, static property => Assert.Null(property.ColumnName));
        Assert.Equal(ModelFile.Parse<Renamed.Model>(json), ModelFile.Parse<Renamed.Model>(old.ToJson()));
        Assert.Single(old.Predict(Csv.Parse("area,rooms\n1,2\n")));
    }

    private static IEnumerable<System.Text.Json.Nodes.JsonObject> Objects(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject its => its.SelectMany(static entry => Objects(entry.Value)).Prepend(its).ToList(),
        System.Text.Json.Nodes.JsonArray items => items.SelectMany(Objects).ToList(),
        _ => [],
    };
}
