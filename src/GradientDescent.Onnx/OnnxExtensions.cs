using GradientDescent.Onnx.Expressions;
using GradientDescent.Saving;

namespace GradientDescent.Onnx;

public static class OnnxExtensions
{
    public static byte[] ToOnnx(this ILinearModel model, OnnxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return OnnxPrediction.Of(model, options ?? new()).ToArray();
    }

    public static void SaveOnnx(this ILinearModel model, string path, OnnxOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = ToOnnx(model, options);
        SavedFile.Write(path, stream => stream.Write(bytes));
    }
}
