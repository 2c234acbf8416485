using GradientDescent;
using GradientDescent.Onnx;
using GradientDescent.Onnx.Tests;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Shown;

/// <summary>The code of the project's README.md.</summary>
internal static class ShownCode
{
    public static string Predict(House[] houses, string path)
    {
        var fit = new House.Trainer().Fit(houses);
        fit.Model.SaveOnnx(path);

        using var session = new InferenceSession(path);
        double[] bedrooms = [2, 6];
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("Bedrooms", new DenseTensor<double>(bedrooms, [2, 1]))]);
        return string.Join(" ", outputs[0].AsEnumerable<double>());
    }

    public static byte[] WithOptions(ILinearModel model)
    {
        var options = new OnnxOptions
        {
            PredictionName = "estimate",             // default: the name of the target's property
            ContributionsName = "contributions",     // a second output; default: none
            MissingText = "?",                       // stands for null in nullable texts; default: the empty text
        };
        return model.ToOnnx(options);
    }
}
