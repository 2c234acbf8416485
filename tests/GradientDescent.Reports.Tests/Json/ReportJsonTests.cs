using System.Text;
using System.Text.Json;
using GradientDescent.Reports.Appearance;
using GradientDescent.Reports.Json;

namespace GradientDescent.Reports.Tests;

/// <summary>The page is told the fit's own numbers, to the last bit.</summary>
public class ReportJsonTests
{
    private static readonly Flat[] Flats = Flat.Some(100);

    [Fact]
    public void Moments_stand_packed_row_by_row()
    {
        var fit = new Flat.Trainer(new() { Epochs = 20 }).Fit(Flats);
        var moments = PageData.Of(new Report<Flat.Model>(fit)).GetProperty("moments");
        double Covariance(int i, int j) => fit.Moments!.Covariance(i, j);

        Assert.Equal(fit.Moments!.Means, moments.Doubles("mean"));
        Assert.Equal([Covariance(0, 0), Covariance(1, 0), Covariance(1, 1), Covariance(2, 0), Covariance(2, 1), Covariance(2, 2)], moments.Doubles("covariance"));
        Assert.Equal(fit.Moments.HessianEigenvalues(), moments.Doubles("curvatures"));
        Assert.Equal(Weights(new Flat.Trainer().Fit(Flats).Model), moments.Doubles("optimum"));
        Assert.Equal(Flats.Length, moments.GetProperty("sampleWeight").GetDouble());
    }

    [Fact]
    public void The_path_is_that_of_the_fit()
    {
        var fit = new Flat.Trainer(new() { Epochs = 50 }).Fit(Flats);
        var history = PageData.Of(new Report<Flat.Model>(fit)).GetProperty("history");

        Assert.Equal(Enumerable.Range(0, 51).Select(static epoch => (double)epoch), history.Doubles("epochs"));
        Assert.Equal(fit.LossHistory, history.Doubles("losses"));
        Assert.Equal(fit.ModelHistory.SelectMany(Weights), history.Doubles("weights"));
        Assert.Equal(1, history.GetProperty("stride").GetInt32());
    }

    [Fact]
    public void A_long_path_is_thinned_the_same_way_for_epochs_losses_and_weights()
    {
        var fit = new Flat.Trainer(new() { Epochs = 9000 }).Fit(Flats);
        var history = PageData.Of(new Report<Flat.Model>(fit)).GetProperty("history");
        int[] points = [.. history.Doubles("epochs").Select(epoch => (int)epoch / fit.HistoryStride)];

        Assert.InRange(points.Length, 100, 4000);
        Assert.Equal(points.Select(point => fit.LossHistory[point]), history.Doubles("losses"));
        Assert.Equal(points.SelectMany(point => Weights(fit.ModelHistory[point])), history.Doubles("weights"));
    }

    [Fact]
    public void Weights_are_named_in_their_order()
    {
        var (flat, probe) = (PageData.Of(new Report<Flat.Model>(new Flat.Trainer().Fit(Flats))), PageData.Of(new Report<Probe.Model>(new Probe.Trainer().Fit(Probe.Some(50)))));

        Assert.Equal(["Area", "Rooms", "Intercept"], Strings(flat, "weightNames"));
        Assert.Equal(["A", "B", "C", "D", "E"], Strings(probe, "weightNames"));
        Assert.Equal((true, false), (flat.GetProperty("hasIntercept").GetBoolean(), probe.GetProperty("hasIntercept").GetBoolean()));
    }

    [Fact]
    public void Axes_have_the_units_that_the_schema_says()
    {
        ModelProperty area = new("Area") { Unit = "m²" }, rooms = new("Rooms"), price = new("Price") { Unit = "k€" };
        var columns = Columns.Of<double>(("Area", [1, 2, 3, 4]), ("Rooms", [1, 3, 2, 2]), ("Price", [2, 5, 5, 8]));
        var data = JsonDocument.Parse(ReportJson.Of(new Report<LinearModel>(new LinearTrainer(new ModelSchema("House", price, [area, rooms])).Fit(columns)))).RootElement;

        Assert.Equal("Price (k€)", data.GetProperty("targetAxis").GetString());
        Assert.Equal(["Area (m²)", "Rooms"], Strings(data, "featureAxes"));
        Assert.Equal(["Area (k€ per m²)", "Rooms", "Intercept (k€)"], Strings(data, "weightAxes"));
        Assert.Equal(("k€", "k€²"), (data.GetProperty("targetUnit").GetString(), data.GetProperty("errorUnit").GetString()));
        Assert.Equal(["slope (k€·m²)", "slope", "slope (k€)"], Strings(data, "slopeAxes"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("k€", "k€²")]
    [InlineData("€/m²", "(€/m²)²")]
    [InlineData("m²", "(m²)²")]
    public void Squared_errors_have_the_square_of_the_unit_of_the_target(string? unit, string? squared)
    {
        var schema = new ModelSchema("House", new ModelProperty("Price") { Unit = unit }, [new ModelProperty("Area")]);

        Assert.Equal(squared, ErrorUnits.Squared(schema));
    }

    [Fact]
    public void What_is_not_there_is_null()
    {
        var solved = PageData.Of(new Report<Flat.Model>(new Flat.Trainer().Fit(Flats)));
        var robust = PageData.Of(new Report<Flat.Model>(new Flat.Trainer<Huber>(new(delta: 1)).Fit(Flats)));

        Assert.True(solved.IsNull("history") && solved.GetProperty("fit").IsNull("learningRate"));
        Assert.True(robust.IsNull("moments") && !robust.IsNull("history"));
    }

    [Fact]
    public void Only_rows_of_squared_error_make_a_surface_where_the_fit_has_none()
    {
        var (direct, robust) = (new Flat.Trainer(new() { Epochs = 9, GradientSource = GradientSource.Direct }), new Flat.Trainer<Huber>(new(delta: 1)));
        var report = direct.Report(Flats, direct.Fit(Flats));

        Assert.Equal(new Flat.Trainer().MomentsOf(Flats).Means, PageData.Of(report).GetProperty("moments").Doubles("mean"));
        Assert.True(PageData.Of(robust.Report(Flats, robust.Fit(Flats))).IsNull("moments"));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_finite_number_is_null_among_numbers_and_itself_among_bits(double number)
    {
        var json = Written(writer =>
        {
            writer.WriteFinite("one", number);
            writer.WriteDoubles("many", [number, -0.0, double.Epsilon, Math.PI]);
        });

        Assert.True(json.IsNull("one"));
        Assert.Equal(new[] { number, -0.0, double.Epsilon, Math.PI }.Select(BitConverter.DoubleToInt64Bits), json.Doubles("many").Select(BitConverter.DoubleToInt64Bits));
    }

    [Fact]
    public void The_lowest_byte_stands_first()
    {
        var json = Written(static writer =>
        {
            writer.WriteDoubles("doubles", [1]);
            writer.WriteCounts("counts", [1, uint.MaxValue]);
        });

        Assert.Equal([0, 0, 0, 0, 0, 0, 0xF0, 0x3F], json.GetProperty("doubles").GetBytesFromBase64());
        Assert.Equal([1, 0, 0, 0, 255, 255, 255, 255], json.GetProperty("counts").GetBytesFromBase64());
    }

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(text.ToArray()));
        return json.RootElement.Clone();
    }

    private static string[] Strings(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(static value => value.GetString()!)];

    private static double[] Weights(Flat.Model model) => [model.Area, model.Rooms, model.Intercept];
}
