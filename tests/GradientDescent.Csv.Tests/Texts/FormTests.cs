namespace GradientDescent.CsvTests;

/// <summary>The forms that CSV text can have.</summary>
public class FormTests
{
    [Theory]
    [InlineData("Bedrooms,Price\n1,80\n2,170.5\n4,230\n")]
    [InlineData("Bedrooms,Price\r\n1,80\r\n2,170.5\r\n4,230")]
    [InlineData("Bedrooms,Price\r1,80\r2,170.5\r4,230\r")]
    [InlineData("Bedrooms;Price\n1;80\n2;170.5\n4;230")]
    [InlineData("Bedrooms\tPrice\n1\t80\n2\t170.5\n4\t230")]
    [InlineData("Bedrooms|Price\n1|80\n2|170.5\n4|230")]
    [InlineData("\"Bedrooms\",\"Price\"\n\"1\",\"80\"\n\"2\",\"170.5\"\n\"4\",\"230\"")]
    [InlineData(" bed-rooms , PRICE \n 1 , 80 \n\n2 , \"170.5\" \n   \n4,230\n\n")]
    [InlineData("\n\nPrice,Note,Bedrooms\n80,\"a, \"\"b\"\"\nc\",1\n170.5,,2\n230,x,4")]
    [InlineData("Bedrooms,Price,,\n1,80,,\n2,170.5,,\n4,230,,")]
    [InlineData("\uFEFFBedrooms,Price\n1,80\n2,170.5\n4,230")]
    [InlineData("Bedrooms,Price,😀\n1,80,😀😀\n2,170.5,é\n4,230,€")]
    public void All_have_the_same_rows(string text) => SameFit.Of(new House.Trainer(), Csv.Parse(text), House.Three);

    [Theory]
    [InlineData("1,80\n2,170.5\n4,230")]
    [InlineData("\n1;80\n2;170.5\n4;230\n")]
    public void A_text_without_a_header_has_stated_names(string text) =>
        SameFit.Of(new House.Trainer(), Csv.Parse(text, new() { HasHeader = false, Names = ["Bedrooms", "Price"] }), House.Three);

    [Theory]
    [InlineData("1,80\n2,170.5\n4,230", ',')]
    [InlineData("\n1;80\n2;170.5\n4;230\n", ';')]
    public void Columns_without_names_are_numbered(string text, char delimiter)
    {
        var source = Csv.Parse(text, new() { HasHeader = false });
        using (var reader = source.Open())
            Assert.Equal(["Column1", "Column2"], reader.ColumnNames);
        Assert.Equal(3, source.Describe().RowCount);
        Assert.Equal(170.5, Csv.Parse(text, new() { HasHeader = false, Delimiter = delimiter }).Describe()["Column2"].Median);
    }

    [Fact]
    public void Comments_are_left_out() => SameFit.Of(
        new House.Trainer(),
        Csv.Parse("# 5\" of snow\n#\nBedrooms,Price,Note\n1,80,\"\n# no comment\"\n## \"\"\"\n2,170.5,#\n4,230,x\n#", new() { Comment = "#" }),
        House.Three);

    /// <summary>The second comment is as long as a row with nothing but delimiters.</summary>
    [Fact]
    public void Comments_are_left_out_of_a_text_with_spaces_as_delimiters() => SameFit.Of(
        new House.Trainer(),
        Csv.Parse("# two\n#\nBedrooms Price\n1 80\n# one two three\n2 170.5\n#\n4 230\n# end", new() { Comment = "#", Delimiter = ' ' }),
        House.Three);

    [Fact]
    public void A_stated_delimiter_is_used() =>
        SameFit.Of(new House.Trainer(), Csv.Parse("Bedrooms:Price:a,b,c\n1:80:x\n2:170.5:x\n4:230:x", new() { Delimiter = ':' }), House.Three);

    [Fact]
    public void Texts_are_levels_without_outer_spaces() =>
        SameFit.Of(new Sided.Trainer(), Csv.Parse("Side,Price\n north ,1\n\"a \"\"b\"\"\", 2\n \"north\" ,4"), new("north", 1), new("a \"b\"", 2), new("north", 4));

    [Fact]
    public void Options_that_contradict_each_other_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => Csv.Parse("", new() { Names = ["a"] }));
        Assert.Throws<ArgumentException>(static () => Csv.Parse("", new() { HasHeader = false, Names = ["a", "a"] }));
        Assert.Throws<ArgumentException>(static () => Csv.Parse("", new() { HasHeader = false, Names = [] }));
        Assert.Throws<ArgumentException>(static () => Csv.Parse("", new() { Comment = "" }));
        Assert.Throws<ArgumentException>(static () => Csv.Parse("", new() { Delimiter = '"' }));
        Assert.Throws<ArgumentException>(static () => Csv.Parse("", new() { MaxDegreeOfParallelism = 0 }));
    }
}

[LinearModel]
public partial record Sided([Levels("a \"b\"", "north")] string Side, [Target] double Price);
