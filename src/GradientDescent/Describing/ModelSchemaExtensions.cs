namespace GradientDescent;

/// <summary>What can be said of a schema.</summary>
public static class ModelSchemaExtensions
{
    /// <summary>Describes the properties of a model, and what the model uses them for. It prints as a table.</summary>
    /// <param name="schema">The schema of the model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static SchemaDescription Describe(this ModelSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new(schema);
    }
}
