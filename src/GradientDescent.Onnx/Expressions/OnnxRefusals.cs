using System.Buffers;
using System.Text;
using GradientDescent.Terms;

namespace GradientDescent.Onnx.Expressions;

/// <summary>What ONNX cannot contain or compute. It is refused before anything is written.</summary>
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
        if (inputs.Concat(outputs.Names).FirstOrDefault(static name => name.Length == 0 || !CanContain(name)) is { } invalid)
            throw new NotSupportedException($"'{invalid}' cannot be the name of an input or an output: it is empty, or has a null character or half of a surrogate pair.");
        if (inputs.Concat(outputs.Names).GroupBy(static name => name, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { Key: var name })
            throw new NotSupportedException($"Two inputs or outputs are called {name}: set {nameof(OnnxOptions)}.{(name == outputs.Contributions ? nameof(OnnxOptions.ContributionsName) : nameof(OnnxOptions.PredictionName))}.");
        foreach (var property in schema.Properties)
            Check(property, options);
        foreach (var term in schema.Features.Select(static feature => feature.Term))
            Check(term);
    }

    private static void Check(ModelProperty property, OnnxOptions options)
    {
        if (property.Type == PropertyType.Text && property.Levels.Any(static level => !CanContain(level.Name)))
            throw new NotSupportedException($"A level of {property.Name} is a text that ONNX cannot contain, with a null character or half of a surrogate pair.");
        if (property.Type == PropertyType.Text && property.IsNullable && property.Levels.Any(level => level.Name == options.MissingText))
            throw new NotSupportedException($"{property.Name} may be null, and '{options.MissingText}' stands for null but is a level of it: set {nameof(OnnxOptions)}.{nameof(OnnxOptions.MissingText)} to another text.");
        if (property.Type is PropertyType.Enum or PropertyType.Flags && property.IsNullable && property.Levels.FirstOrDefault(static level => level.Number is > Exact or < -Exact) is { } large)
            throw new NotSupportedException($"{property.Name} may be null, so it is passed as a double, which cannot hold the number of {large.Name}, {large.Number}: make the property not nullable.");
    }

    private static void Check(Term term)
    {
        var instant = term switch
        {
            PartTerm part => part.Property,
            CycleTerm cycle => cycle.Property,
            ProductTerm product => Checked(product.Left, product.Right),
            PowerTerm power => Checked(power.Operand),
            ZeroWhereMissingTerm zero => Checked(zero.Operand),
            MeanWhereMissingTerm mean => Checked(mean.Operand),
            _ => null,
        };
        if (instant is { Type: PropertyType.DateTimeOffset })
            throw new NotSupportedException($"{instant.Name} is a DateTimeOffset, which is passed in UTC: {term} is that of its own clock time, so make it a DateTime.");
    }

    private static ModelProperty? Checked(params Term[] terms)
    {
        foreach (var term in terms)
            Check(term);
        return null;
    }

    private static bool CanContain(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (rest[0] == '\0' || Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
                return false;
            rest = rest[length..];
        }

        return true;
    }
}
