using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace GradientDescent.Onnx.Tests;

/// <summary>Runs a written model in ONNX Runtime.</summary>
internal static class OnnxRun
{
    /// <summary>A text that is no level of a random property.</summary>
    public const string MissingText = "<missing>";

    /// <summary>The values of an output, row after row.</summary>
    public static double[] Of(byte[] file, string output, ModelSchema schema, IReadOnlyList<IReadOnlyDictionary<string, object?>> rows)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, IntraOpNumThreads = 1 };
        using var session = new InferenceSession(file, options);
        using var outputs = session.Run([.. schema.Properties.Select(property => Input(property, [.. rows.Select(row => row[property.Name])]))], [output]);
        return [.. outputs[0].AsTensor<double>()];
    }

    private static NamedOnnxValue Input(ModelProperty property, IReadOnlyList<object?> values) => property.Type switch
    {
        PropertyType.Single or PropertyType.Half => Column(property, values, static value => value switch { null => float.NaN, Half half => (float)half, _ => (float)value }),
        PropertyType.Double or PropertyType.Decimal => Column(property, values, ToDouble),
        PropertyType.Text => Column(property, values, static value => (string?)value ?? MissingText),
        >= PropertyType.DateOnly and <= PropertyType.TimeSpan => Column(property, values, ToTicks),
        _ when property.IsNullable => Column(property, values, ToDouble),
        PropertyType.Boolean => Column(property, values, static value => (bool)value!),
        PropertyType.UInt64 => Column(property, values, static value => (ulong)value!),
        _ => Column(property, values, static value => Convert.ToInt64(value, null)),
    };

    private static NamedOnnxValue Column<T>(ModelProperty property, IReadOnlyList<object?> values, Func<object?, T> convert) =>
        NamedOnnxValue.CreateFromTensor(property.Name, new DenseTensor<T>(values.Select(convert).ToArray(), [values.Count, 1]));

    private static double ToDouble(object? value) => value is null ? double.NaN : Convert.ToDouble(value, null);

    private static long ToTicks(object? value) => value switch
    {
        DateOnly date => date.DayNumber,
        DateTime date => date.Ticks,
        DateTimeOffset instant => instant.UtcTicks,
        TimeOnly time => time.Ticks,
        TimeSpan span => span.Ticks,
        _ => long.MinValue,
    };
}
