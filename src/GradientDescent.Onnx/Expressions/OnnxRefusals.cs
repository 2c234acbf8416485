using GradientDescent.Models;

namespace GradientDescent.Onnx.Expressions;

/// <summary>Names and values that ONNX cannot contain.</summary>
internal static class OnnxRefusals
{
    /// <summary>The largest integer up to which a <c>double</c> has all integers.</summary>
    private const long Exact = 1L << 53;

    /// <exception cref="NotSupportedException">The model has something that ONNX cannot express.</exception>
    public static void Check(ModelSchema schema, OnnxOptions options, OnnxOutputs outputs)
    {
        string[] inputs = [.. schema.Properties.Select(static property => property.Name)];
        if (inputs.Length == 0)
            throw new NotSupportedException($"No feature of {schema.RecordName} is computed from a property: a graph without inputs has no rows to predict.");
        if (inputs.Concat(outputs.Names).FirstOrDefault(static name => name.Length == 0 || !PrintedText.IsStorable(name)) is { } invalid)
            throw new NotSupportedException($"'{invalid}' cannot be the name of an input or an output: it is empty, or has a null character or half of a surrogate pair.");
        if (inputs.Concat(outputs.Names).GroupBy(static name => name, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { Key: var name })
            throw new NotSupportedException($"Two inputs or outputs are called {name}: set {nameof(OnnxOptions)}.{(name == outputs.Contributions ? nameof(OnnxOptions.ContributionsName) : nameof(OnnxOptions.PredictionName))}.");
        foreach (var property in schema.Properties)
            Check(property, options);
    }

    private static void Check(ModelProperty property, OnnxOptions options)
    {
        if (property.Type == PropertyType.Text && property.Levels.Any(static level => !PrintedText.IsStorable(level.Name)))
            throw new NotSupportedException($"A level of {property.Name} is a text that ONNX cannot contain, with a null character or half of a surrogate pair.");
        if (property.Type == PropertyType.Text && property.IsNullable && property.Levels.Any(level => level.Name == options.MissingText))
            throw new NotSupportedException($"{property.Name} may be null, and '{options.MissingText}' stands for null but is a level of it: set {nameof(OnnxOptions)}.{nameof(OnnxOptions.MissingText)} to another text.");
        if (property.Type == PropertyType.Enum && property.Levels.GroupBy(static level => level.Number).FirstOrDefault(static alike => alike.Count() > 1) is { } alike)
            throw new NotSupportedException($"{string.Join(" and ", alike.Select(static level => level.Name))} of {property.Name} have the same number, {alike.Key}, which is passed: give each level its own number.");
        if (property.Type is PropertyType.Enum or PropertyType.Flags && property.IsNullable && property.Levels.FirstOrDefault(static level => level.Number is > Exact or < -Exact) is { } large)
            throw new NotSupportedException($"{property.Name} may be null, so it is passed as a double, which cannot hold the number of {large.Name}, {large.Number}: make the property not nullable.");
    }
}
