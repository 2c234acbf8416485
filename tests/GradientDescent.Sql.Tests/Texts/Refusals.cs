using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Sql.Tests;

/// <summary>What a database cannot compute or hold is refused by name, before anything is written.</summary>
public class Refusals
{
    private static readonly Term Price = new ModelProperty("Price");

    [Fact]
    public void A_property_that_only_code_computes_needs_a_column()
    {
        var model = GivenModel.Of(Price, new ModelProperty("Score") { IsOpaque = true });

        Refuses(model, "Score is computed by code that SQL cannot contain: store it in a column, and name that in SqlOptions.ColumnNames.");
        Assert.Contains("\"score\"", model.ToSql(SqlDialect.DuckDb, new() { ColumnNames = new Dictionary<string, string> { ["Score"] = "score" } }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_is_too_deep_for_a_parser()
    {
        static LinearModel Of(int features) => GivenModel.Of(Price, [.. Enumerable.Range(0, features).Select(static at => (Term)new ModelProperty($"X{at}"))]);

        Assert.Contains("`X898`", Of(899).ToSql(SqlDialect.Sqlite), StringComparison.Ordinal);
        Refuses(Of(900), "SQLite cannot compute House: its prediction has 901 summands and 0 conditions, and SQLite can nest about 1,000 operations. At most 900 of each can be written: predict in C#, or use fewer features.", SqlDialect.Sqlite);
        Assert.Contains("\"X898\"", Of(899).ToSql(SqlDialect.DuckDb), StringComparison.Ordinal);
        Refuses(Of(900), "DuckDB cannot compute House: its prediction has 901 summands and 0 conditions, and DuckDB can nest about 1,000 operations. At most 900 of each can be written: predict in C#, or use fewer features.", SqlDialect.DuckDb);
        Assert.Contains("\"X2000\"", Of(2001).ToSql(SqlDialect.PostgreSql), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_properties_in_one_column()
    {
        var model = GivenModel.Of(Price, new ModelProperty("FloorArea"), new ModelProperty("floorArea"), new ModelProperty("Rooms"));

        Assert.Equal(
            "FloorArea and floorArea have the same column, \"floorarea\": give each a column of its own, in ColumnNames or by ColumnNaming.",
            Assert.Throws<ArgumentException>(() => model.ToSql(SqlDialect.PostgreSql, new() { ColumnNaming = static name => name.ToLowerInvariant() })).Message);
        Assert.Contains("\"floorArea\"", model.ToSql(SqlDialect.PostgreSql), StringComparison.Ordinal);
        Assert.Equal(
            "FloorArea and floorArea have the same column, `FloorArea`, because SQLite ignores case: give each a column of its own, in ColumnNames or by ColumnNaming.",
            Assert.Throws<ArgumentException>(() => model.ToSql(SqlDialect.Sqlite)).Message);
    }

    [Fact]
    public void A_column_has_the_name_that_the_property_gives_it()
    {
        var model = GivenModel.Of(Price, new ModelProperty("FloorArea") { ColumnName = "area m2" });
        SqlOptions lowered = new() { ColumnNaming = static name => name.ToLowerInvariant() };

        Assert.Contains("\"area m2\"", model.ToSql(SqlDialect.PostgreSql, lowered), StringComparison.Ordinal);
        Assert.Contains("\"size\"", model.ToSql(SqlDialect.PostgreSql, lowered with { ColumnNames = new Dictionary<string, string> { ["FloorArea"] = "size" } }), StringComparison.Ordinal);
    }

    /// <summary>A test runner damages half of a surrogate pair in an argument.</summary>
    [Fact]
    public void A_level_that_no_text_can_hold() => Assert.All(["a\0b", "half \ud83d"], static level =>
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [new("Oslo"), new(level)] };
        Assert.All(Dialects.All, dialect => Refuses(GivenModel.Of(Price, city.Is("Oslo")), $"A level of City is a text that {dialect.Name} cannot contain, with a null character or half of a surrogate pair.", dialect));
    });

    [Fact]
    public void An_enum_without_a_name()
    {
        var heating = new ModelProperty("Heating", PropertyType.Enum) { Levels = [new("Gas"), new("", 7)] };
        var model = GivenModel.Of(Price, heating.Is("Gas"));

        Refuses(model, "The member 7 of the enum Heating has no name: set SqlOptions.Enums to EnumStorage.Number.");
        Assert.Contains("\"Heating\" IN (0, 7)", model.ToSql(SqlDialect.PostgreSql, new() { Enums = EnumStorage.Number }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_above_the_largest_integer()
    {
        var extras = new ModelProperty("Extras", PropertyType.Flags) { Levels = [new("Top", long.MinValue)], UnderlyingType = PropertyType.UInt64 };
        Refuses(GivenModel.Of(Price, extras.Has("Top")), "The member Top of Extras is above 9223372036854775807, the largest integer of a column.");
    }

    [Fact]
    public void A_name_that_is_none()
    {
        Refuses(GivenModel.Of(Price, new ModelProperty("a\0b")), "The column of a\0b has a name that DuckDB cannot contain, with a null character or half of a surrogate pair: rename it.");
        Assert.Equal("TableAlias has no name: give it one.", Assert.Throws<NotSupportedException>(static () => EveryKind.Model.ToSql(SqlDialect.DuckDb, new() { TableAlias = "" })).Message);
    }

    [Fact]
    public void Dates_that_a_database_does_not_store()
    {
        ModelProperty trip = new("Trip", PropertyType.TimeSpan), listed = new("Listed", PropertyType.DateTimeOffset), sunrise = new("Sunrise", PropertyType.TimeOnly);
        Refuses(GivenModel.Of(Price, trip), "Trino cannot compute the number of Trip, which is a TimeSpan.", SqlDialect.Trino);
        Refuses(GivenModel.Of(Price, listed.PartIs(DatePart.Hour, 3)), "PostgreSQL stores no offset of Listed, a DateTimeOffset: its parts and cycles are those of its own clock time, which a column does not have.", SqlDialect.PostgreSql);
        Refuses(GivenModel.Of(Price, sunrise.Sine(Period.Day)), "Spark SQL cannot compute the time of day of Sunrise with all its digits, which its cycle needs.", SqlDialect.Spark);
    }

    [Fact]
    public void Bodies_of_computed_properties()
    {
        ModelProperty number = new("X"), single = new("S", PropertyType.Single), large = new("L", PropertyType.Int64);
        Term x = new ValueTerm(number), s = new ValueTerm(single);
        Refuses(Computed(new CallTerm(MathMethod.Pow, [x, x])), "A computed property has a Pow with an exponent that changes: only a constant exponent can be written as SQL.");
        Refuses(Computed(new BinaryTerm(TermOperator.Remainder, x, x)), "PostgreSQL has no remainder of floating-point numbers, which a computed property needs.", SqlDialect.PostgreSql);
        Refuses(Computed(new CallTerm(MathMethod.Log, [s]), PropertyType.Single), "A computed property has the Log of a float, whose digits SQL cannot compute: use a double.");
        Refuses(Computed(new BinaryTerm(TermOperator.Add, s, s), PropertyType.Single), "SQLite has no 32-bit floating-point numbers, in which a computed property is computed: use a double.", SqlDialect.Sqlite);
        Refuses(Computed(new BinaryTerm(TermOperator.Add, new ValueTerm(large), new ConstantTerm(PropertyType.Int64, 0, long.MaxValue)), PropertyType.Int64), "A computed property has the constant 9223372036854775807L: SQL computes integers exactly up to 2^53.");
        Refuses(GivenModel.Of(Price, new ModelProperty("Twice") { Definition = new BinaryTerm(TermOperator.Add, x, x) }.AsNumber().OrMean()), "twice is computed, and a mean replaces it where it is NaN: SQL has no NaN to replace.");
    }

    [Fact]
    public void A_body_that_is_too_long_in_SQL()
    {
        Term x = new ValueTerm(new("X"));
        for (var depth = 0; depth < 20; depth++)
            x = new CallTerm(MathMethod.Max, [x, new ConstantTerm(PropertyType.Double, depth, 0)]);
        Refuses(Computed(x), "The SQL of a computed property has more than 1000000 characters: store the property in a column, or make its body shorter.");
    }

    [Fact]
    public void Weights_that_are_not_numbers_and_columns_that_no_property_has()
    {
        var model = new LinearModel(GivenModel.Of(Price, new ModelProperty("Area")).Schema, [double.NaN, 1]);
        Assert.StartsWith("The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as SQL.", Assert.Throws<ArgumentException>(() => model.ToSql(SqlDialect.DuckDb)).Message, StringComparison.Ordinal);

        var options = new SqlOptions { ColumnNames = new Dictionary<string, string> { ["Areas"] = "area" } };
        Assert.StartsWith("ColumnNames has a column for 'Areas', which no feature is computed from: the properties are Area.", Assert.Throws<ArgumentException>(() => GivenModel.Of(Price, new ModelProperty("Area")).ToSql(SqlDialect.DuckDb, options)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new SqlOptions { Enums = (EnumStorage)2 });
    }

    private static LinearModel Computed(Term body, PropertyType type = PropertyType.Double) => GivenModel.Of(Price, new ModelProperty("Computed", type) { Definition = body });

    private static void Refuses(LinearModel model, string message, SqlDialect? dialect = null) =>
        Assert.Equal(message, Assert.Throws<NotSupportedException>(() => model.ToSqlSelect(dialect ?? SqlDialect.DuckDb, "houses")).Message);
}
