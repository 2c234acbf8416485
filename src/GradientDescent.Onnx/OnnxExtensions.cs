using GradientDescent.Onnx.Expressions;
using GradientDescent.Saving;

namespace GradientDescent.Onnx;

/// <summary>Writes models as ONNX, so that ONNX Runtime, ML.NET and other programs predict.</summary>
/// <remarks>
/// <para>A file has one input of shape [N, 1] for each of the schema's <see cref="ModelSchema.Properties"/>, with its name. The output has the name of the target's property. It is a
/// <c>double</c> of shape [N, 1], as <c>Predict</c> returns.</para>
/// <para>The prediction is that of <c>Predict</c>, in the same order of operations. Its bits are the same if no feature has a logarithm, an exponential, a sine or a cosine, and the
/// target none of the first two. The last digits of those are the runtime's own.</para>
/// <para>The input of a <c>double</c> or a <c>decimal</c> is a <c>double</c>, that of a <c>float</c> or a <c>Half</c> a <c>float</c>, that of an integer, an enum or flags an <c>int64</c> (a
/// <c>uint64</c> for <c>ulong</c>), that of a <c>bool</c> a <c>bool</c>, and that of a text a <c>string</c>. Dates and times are <c>int64</c>: <c>DateOnly.DayNumber</c>,
/// <c>DateTimeOffset.UtcTicks</c>, or the <c>Ticks</c> of the other types.</para>
/// <para>ONNX has no null. A missing number is NaN: if it can be null, an integer, an enum or a <c>bool</c> is a <c>double</c>. A missing date or time is the smallest <c>int64</c>, as
/// NumPy's NaT is. A missing text is <see cref="OnnxOptions.MissingText"/>.</para>
/// <para>The prediction is NaN where <c>Predict</c> gives NaN, and where it throws because an integer is divided by 0 or has no absolute value.</para>
/// <para>The metadata of the file has the model as JSON, with the key <c>GradientDescent.Model</c>: <see cref="LinearModel(string)"/> reads it.</para>
/// </remarks>
public static class OnnxExtensions
{
    /// <summary>Returns the model as the bytes of an ONNX file. It has version 8 of the format and version 17 of the operators; with flags, version 18.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">The names of the outputs, and the text for null. Default: the name of the target's property, no contributions, and the empty text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, or a mean that replaces missing values, is NaN or infinite; or the model's JSON would have more than 64 MB.</exception>
    /// <exception cref="NotSupportedException">
    /// The model has something that ONNX cannot compute or hold. The message names the property, and says what to do.
    /// </exception>
    /// <example><code>using var session = new InferenceSession(fit.Model.ToOnnx());</code></example>
    public static byte[] ToOnnx(this ILinearModel model, OnnxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return OnnxPrediction.Of(model, options ?? new()).ToArray();
    }

    /// <summary>Saves the model as an ONNX file. It replaces an existing file as <see cref="ModelFile.Save(ILinearModel, string)"/> does.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The names of the outputs, and the text for null. Default: the name of the target's property, no contributions, and the empty text.</param>
    /// <inheritdoc cref="ToOnnx" path="/exception"/>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <example><code>fit.Model.SaveOnnx("house.onnx");</code></example>
    public static void SaveOnnx(this ILinearModel model, string path, OnnxOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = ToOnnx(model, options);
        SavedFile.Write(path, stream => stream.Write(bytes));
    }
}
