using System.Text;

namespace GradientDescent.Tool.Records;

/// <summary>Writes the model record that has the features of a schema, as C#.</summary>
internal static class RecordSource
{
    /// <param name="schema">The schema, such as that of a formula.</param>
    /// <returns>A file with the record. The names in it are C# names; a column whose name does not suit has <c>[Name]</c>.</returns>
    /// <exception cref="NotSupportedException">No attribute gives a feature of the schema. The message names it.</exception>
    public static string Of(ModelSchema schema)
    {
        var names = new RecordNames(schema);
        var plan = new RecordPlan(names.Renamed(schema));
        var source = new StringBuilder("using System;\nusing GradientDescent;\n\n");
        source.Append(schema.HasIntercept ? "[LinearModel]\n" : "[LinearModel(Intercept = false)]\n");
        foreach (var (first, second) in plan.Interactions)
            source.Append($"[Interaction(nameof({first}), nameof({second}))]\n");
        source.Append($"public partial record {names.Record}(\n    ");
        source.AppendJoin(",\n    ", plan.Properties.Select(PropertyText.Of)).Append(')');
        if (plan.Computed.Count == 0)
            return source.Append(";\n").ToString();
        source.Append("\n{\n    ");
        source.AppendJoin("\n\n    ", plan.Computed.Select(static feature => $"[Feature] public double {feature.Name} => {feature.Expression};"));
        return source.Append("\n}\n").ToString();
    }
}
