using Microsoft.ML;
using Microsoft.ML.Data;

namespace GradientDescent.Onnx.Tests;

/// <summary>ML.NET applies a saved model to its rows.</summary>
public class MlNet
{
    [Fact]
    public void Predicts_what_the_model_predicts()
    {
        var model = new Flat.Trainer().Fit(Flat.Some(200)).Model;
        var path = Path.Combine(Directory.CreateTempSubdirectory("onnx").FullName, "flat.onnx");
        model.SaveOnnx(path);
        var flats = Flat.Some(40);
        var context = new MLContext();
        var rows = context.Data.LoadFromEnumerable(flats.Select(static flat => new Row(flat)));

        var transformer = context.Transforms.ApplyOnnxModel(path).Fit(rows);
        double[] prices = [.. transformer.Transform(rows).GetColumn<double[]>("Price").Select(static price => price[0])];

        Assert.Equal(flats.Length, prices.Length);
        foreach (var (flat, price) in flats.Zip(prices))
            Assert.Equal(model.Predict(flat), price, 1e-13 * price);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private sealed class Row(Flat flat)
    {
        public double Area { get; } = flat.Area;

        public double Rooms { get; } = flat.Rooms ?? double.NaN;

        public long Heating { get; } = (long)flat.Heating;

        public string City { get; } = flat.City;

        public bool HasLift { get; } = flat.HasLift;

        public long Listed { get; } = flat.Listed.DayNumber;
    }
}
