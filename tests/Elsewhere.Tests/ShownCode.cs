using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Elsewhere.Tests;

/// <summary>The C# of the page.</summary>
internal static class ShownCode
{
    public static double CSharp() =>
        PredictHome.PredictPrice(75, 3, 2.5, 120, heating: 1, extras: 1, "south", "Oslo", lift: true, noise: null, floor: 4, new(2024, 5, 1));

    public static string Onnx(string path)
    {
        using var session = new InferenceSession(path);
        using var outputs = session.Run(
        [
            Input("Area", 75.0), Input("Rooms", 3L), Input("Distance", 2.5), Input("Garden", 120.0), Input("Heating", 1L), Input("Extras", 1L), Input("Side", "south"),
            Input("City", "Oslo"), Input("Lift", true), Input("Noise", double.NaN), Input("Floor", 4.0), Input("Sold", (long)new DateOnly(2024, 5, 1).DayNumber),
        ]);
        return outputs[0].AsEnumerable<double>().Single().ToString("F9");
    }

    private static NamedOnnxValue Input<T>(string name, T value) => NamedOnnxValue.CreateFromTensor(name, new DenseTensor<T>(new[] { value }, [1, 1]));
}
