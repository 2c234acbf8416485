using System.Reflection;
using GradientDescent.Fuzz.ValidGrammar;

namespace GradientDescent.Fuzz;

/// <summary>Random rows of a valid project. The sum of each is that of the model with the same random weights, and its target is the exact one.</summary>
/// <typeparam name="TRow">The record.</typeparam>
internal sealed class RandomRows<TRow>
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const int Count = 40;

    private readonly Random _random = new(1);

    public RandomRows(Expectation expected)
    {
        Weights = expected.Columns.Select(static column => column.Name).Append("Intercept").Distinct().ToDictionary(static name => name, _ => (_random.Next(1, 9) - 4.5) / 16, StringComparer.Ordinal);
        Intercept = expected.Frame.HasIntercept ? Weights["Intercept"] : 0;
        for (var i = 0; i < Count; i++)
        {
            var values = expected.Properties.ToDictionary(static property => property.Name, property => property.Values[_random.Next(property.Values.Count)], StringComparer.Ordinal);
            double[] features = [.. expected.Columns.Select(column => column.Of(values))];
            var sum = Intercept + expected.Columns.Zip(features, (column, feature) => Weights[column.Name] * feature).Sum();
            values[TargetForm.Name] = expected.Target.FromSum(sum);
            Features.Add(features);
            Sums.Add(sum);
            Rows.Add(Row(values));
        }
    }

    /// <summary>The weights by the name of the coefficient.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; }

    public double Intercept { get; }

    public List<TRow> Rows { get; } = [];

    /// <summary>The documented values of the features of each row.</summary>
    public List<double[]> Features { get; } = [];

    /// <summary>The documented sum of each row, before a transform of the target is inverted.</summary>
    public List<double> Sums { get; } = [];

    /// <summary>The values of all properties of a row by name.</summary>
    public static IReadOnlyDictionary<string, object?> Named(TRow row) => typeof(TRow).GetProperties(Any)
        .Where(static property => property.PropertyType != typeof(Type) && property.GetMethod is not null)
        .ToDictionary(static property => property.Name, property => property.GetValue(row), StringComparer.Ordinal);

    private static TRow Row(IReadOnlyDictionary<string, object?> values)
    {
        var row = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(TRow));
        foreach (var (name, value) in values)
        {
            var property = typeof(TRow).GetProperty(name, Any)!;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var typed = value is not null && type.IsEnum ? Enum.ToObject(type, value) : value;
            if (property.SetMethod is not null)
                property.SetValue(row, typed);
            else
                typeof(TRow).GetField($"<{name}>k__BackingField", Any)!.SetValue(row, typed);
        }

        return (TRow)row;
    }
}
