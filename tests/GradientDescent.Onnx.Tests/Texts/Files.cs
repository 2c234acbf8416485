using System.Text;
using GradientDescent.Terms;
using Microsoft.ML.OnnxRuntime;

namespace GradientDescent.Onnx.Tests;

/// <summary>What a file has: inputs, outputs, and what it says about itself.</summary>
public class Files
{
    [Fact]
    public void An_input_per_property_with_its_own_type()
    {
        PropertyType[] types = [.. Enum.GetValues<PropertyType>().Where(static type => type is not (PropertyType.Text or PropertyType.Enum or PropertyType.Flags))];
        var level = new PropertyLevel("Gas", 7);
        ModelProperty heating = new("Heating", PropertyType.Enum) { Levels = [level] }, rights = new("Rights", PropertyType.Flags) { Levels = [level], UnderlyingType = PropertyType.UInt64 }, city = new("City", PropertyType.Text) { Levels = [level] };
        Term[] features = [.. types.Select(static type => new ModelProperty($"{type}", type).AsNumber()), heating.Is("Gas"), rights.Has("Gas"), city.Is("Gas")];
        Term[] nullable = [.. types.Select(static type => new ModelProperty($"{type}", type) { IsNullable = true }.AsNumber()), (heating with { IsNullable = true }).Is("Gas"), (rights with { IsNullable = true }).Has("Gas"), (city with { IsNullable = true }).Is("Gas")];

        Assert.Equal(
            "Double Double, Single Single, Half Single, Decimal Double, SByte Int64, Byte Int64, Int16 Int64, UInt16 Int64, Int32 Int64, UInt32 Int64, Int64 Int64, UInt64 UInt64, Boolean Boolean, "
            + "DateOnly Int64, DateTime Int64, DateTimeOffset Int64, TimeOnly Int64, TimeSpan Int64, Heating Int64, Rights UInt64, City String",
            InputsOf(Models.OfPrice(features)));
        Assert.Equal(
            "Double Double, Single Single, Half Single, Decimal Double, SByte Double, Byte Double, Int16 Double, UInt16 Double, Int32 Double, UInt32 Double, Int64 Double, UInt64 Double, Boolean Double, "
            + "DateOnly Int64, DateTime Int64, DateTimeOffset Int64, TimeOnly Int64, TimeSpan Int64, Heating Double, Rights Double, City String",
            InputsOf(Models.OfPrice(nullable)));
    }

    [Fact]
    public void One_output_or_two_with_a_column_per_weight()
    {
        var model = Models.OfPrice(new ModelProperty("Area"), new ModelProperty("Rooms", PropertyType.Int32));
        using InferenceSession one = new(model.ToOnnx()), two = new(model.ToOnnx(new() { PredictionName = "estimate", ContributionsName = "parts" }));

        Assert.Equal("Price [-1, 1]", OutputsOf(one));
        Assert.Equal("estimate [-1, 1], parts [-1, 3]", OutputsOf(two));
    }

    [Fact]
    public void The_metadata_has_the_model()
    {
        var model = Models.OfPrice(new ModelProperty("Area"));
        using var session = new InferenceSession(model.ToOnnx());

        var metadata = session.ModelMetadata;
        Assert.Equal(("GradientDescent", "House", $"{model}"), (metadata.ProducerName, metadata.GraphName, metadata.Description));
        Assert.Equal(model.ToJson(), new LinearModel(metadata.CustomMetadataMap["GradientDescent.Model"]).ToJson());
    }

    /// <summary>The first field is the version of the format, and operator sets are the eighth.</summary>
    [Fact]
    public void The_versions_are_as_low_as_the_operators_allow()
    {
        static string Text(LinearModel model) => Encoding.Latin1.GetString(model.ToOnnx());
        var heating = new ModelProperty("Heating", PropertyType.Text) { Levels = [new("Gas")] };
        var rights = new ModelProperty("Rights", PropertyType.Flags) { Levels = [new("Read", 1)] };

        Assert.StartsWith("\u0008\u0008", Text(Models.OfPrice(heating.Is("Gas"))), StringComparison.Ordinal);
        Assert.Contains("\u0042\u0004\u000a\u0000\u0010\u0011\u0042\u000e\u000a\u000aai.onnx.ml\u0010\u0003", Text(Models.OfPrice(heating.Is("Gas"))), StringComparison.Ordinal);
        Assert.Contains("\u0042\u0004\u000a\u0000\u0010\u0012", Text(Models.OfPrice(rights.Has("Read"))), StringComparison.Ordinal);
        Assert.DoesNotContain("ai.onnx.ml", Text(Models.OfPrice(rights.Has("Read"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_file_has_the_same_bytes()
    {
        var model = Models.OfPrice(new ModelProperty("Area"));
        var folder = Directory.CreateTempSubdirectory("onnx").FullName;
        var path = Path.Combine(folder, "house.onnx");

        model.SaveOnnx(path);

        Assert.Equal(model.ToOnnx(), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder));
        Assert.Throws<DirectoryNotFoundException>(() => model.SaveOnnx(Path.Combine(folder, "none", "house.onnx")));
        Assert.Throws<ArgumentException>(() => model.SaveOnnx(""));
        Directory.Delete(folder, recursive: true);
    }

    private static string InputsOf(LinearModel model)
    {
        using var session = new InferenceSession(model.ToOnnx());
        Assert.All(session.InputMetadata.Values, static input => Assert.Equal([-1, 1], input.Dimensions));
        return string.Join(", ", session.InputNames.Select(name => $"{name} {session.InputMetadata[name].ElementType.Name}"));
    }

    private static string OutputsOf(InferenceSession session) =>
        string.Join(", ", session.OutputNames.Select(name => $"{name} [{string.Join(", ", session.OutputMetadata[name].Dimensions)}]"));
}
