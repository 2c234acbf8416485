namespace GradientDescent.Tests.Describing;

/// <summary>What a model needs and has, told from its schema alone.</summary>
public class SchemaDescriptionTests
{
    private static readonly ModelSchema Schema = ShapeOf<Flat.Model>().Schema;

    [Fact]
    public void It_prints_a_table_of_the_properties() => Assert.Equal(
        """
        Flat: LogPrice by Area, AreaPower2, HeatingGas, HeatingOil, ExtrasPool, ExtrasSauna, CityOslo, CityOther, Lift, Sold, Age, Rooms, RoomsIsMissing, Commute

                      type
        Area        double  Area, AreaPower2
        Heating    Heating  HeatingGas, HeatingOil
        Extras      Extras  ExtrasPool, ExtrasSauna
        City        string  CityOslo, CityOther
        Lift          bool  Lift
        Sold      DateOnly  Sold
        Age        double?  Age; missing: Mean
        Rooms         int?  Rooms, RoomsIsMissing; missing: Indicator
        Commute  TimeSpan?  Commute; missing: SkipRow
        Price      double?  target
        Weight      double  sample weight

        Heating: Electric, Gas, Oil; reference: Electric
        Extras: Pool, Sauna
        City: Rome, Oslo; reference: Rome

        """.ReplaceLineEndings("\n"),
        Schema.Describe().ToString());

    [Fact]
    public void A_model_of_a_file_describes_itself_as_the_record_does()
    {
        var weights = Enumerable.Range(0, Schema.WeightCount).Select(static weight => (double)weight).ToArray();
        var loaded = new LinearModel(ShapeOf<Flat.Model>().Create(weights, [7]).ToJson());

        Assert.Equal(Schema.Describe().ToString(), loaded.Schema.Describe().ToString());
        Assert.Equal(MissingValues.Mean, loaded.Schema.Describe().Properties.Single(static use => use.Property.Name == "Age").MissingValues);
    }

    [Fact]
    public void It_agrees_with_the_description_of_rows() =>
        Assert.Equal(Schema.Describe().Properties.Select(static use => use.ToString()), new Flat.Trainer().Describe([Flat.Any]).Properties.Select(static property => property.Use.ToString()));

    [Fact]
    public void A_use_is_one_line() => Assert.Equal("Rooms: Rooms, RoomsIsMissing; missing: Indicator", Schema.Describe().Properties.Single(static use => use.Property.Name == "Rooms").ToString());

    [Fact]
    public void Many_levels_are_cut()
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [.. Enumerable.Range(0, 10).Select(static number => new PropertyLevel($"c{number}"))] };

        Assert.Contains("City: c0, c1, c2, c3, c4, c5, c6, c7, … and 2 more\n", new ModelSchema("Flat", new ModelProperty("Rent"), [city.Is("c1")]).Describe().ToString(), StringComparison.Ordinal);
    }

    private static ModelShape<TModel> ShapeOf<TModel>()
        where TModel : ILinearModel<TModel> => TModel.Shape;
}
