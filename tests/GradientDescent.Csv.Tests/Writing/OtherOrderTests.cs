namespace GradientDescent.CsvTests;

/// <summary>Rows of files with another order of columns are copied by the names of the columns.</summary>
public sealed class OtherOrderTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_short_row_keeps_its_cells_under_their_names() =>
        Assert.Equal("Bedrooms,Street,Price\n1,a,2\n,b,\n", Copied("Bedrooms,Street\n1,a\n", "Street,Bedrooms\nb\n"));

    [Theory]
    [InlineData("Bedrooms,Street,,\n1,a,,\n", "Street,Bedrooms\nb,2\n")]
    [InlineData("Bedrooms,Street,\n1,a,\n", "Street,Bedrooms,\nb,2,\n")]
    [InlineData(",Bedrooms\n7,1\n", "Bedrooms,\n2,88\n")]
    public void Columns_without_a_name_at_other_places_are_refused(string first, string second) =>
        Assert.Contains("no name", Assert.Throws<SourceFormatException>(() => Copied(first, second)).Message, StringComparison.Ordinal);

    [Fact]
    public void Columns_without_a_name_at_the_same_places_are_copied() =>
        Assert.Equal(",Bedrooms,Price\n7,1,2\n8,2,4\n", Copied(",Bedrooms\n7,1\n", ",Bedrooms\n8,2\n"));

    private string Copied(string first, string second)
    {
        var to = new StringWriter();
        new House.Model { Bedrooms = 2, Intercept = 0 }.PredictCsv(Csv.Open([_folder.Write("1.csv", first), _folder.Write("2.csv", second)]), to);
        return to.ToString();
    }
}
