using GradientDescent.Describing;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Describes a model without rows: the properties, and what the model uses them for.</summary>
/// <example><code>Console.WriteLine(LinearModel.Load("house.json").Schema.Describe()); // prints a table</code></example>
public sealed class SchemaDescription
{
    private static readonly string[] Titles = ["", "type"];

    private readonly ModelSchema _schema;

    internal SchemaDescription(ModelSchema schema)
    {
        _schema = schema;
        Properties = PropertyUse.AllOf(schema);
    }

    /// <summary>The properties: those that features are computed from, in the order of the parameters of <c>Predict</c>; then the target, and the sample weight, if any.</summary>
    public IReadOnlyList<PropertyUse> Properties { get; }

    /// <summary>Returns a table with one line per property, and the levels below it.</summary>
    public override string ToString()
    {
        string[] levels = [.. Properties.Select(static use => use.Property).Where(static property => property.Levels.Count > 0).Select(LevelsText.Of)];
        return $"{_schema}\n\n"
            + TextTable.Of([Titles, .. Properties.Select(static use => new[] { use.Property.Name, TypeText.Of(use.Property) })], ["", .. Properties.Select(static use => use.Text)])
            + (levels.Length == 0 ? "" : $"\n{string.Join('\n', levels)}\n");
    }
}
