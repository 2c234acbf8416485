using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>The defaults of a project, from its <c>[assembly: LinearModelDefaults]</c>.</summary>
/// <param name="Attribute">The attribute; null if the project has none.</param>
internal sealed record ProjectDefaults(AttributeData? Attribute)
{
    public const string Mark = "LinearModelDefaults";

    /// <summary>The number of the policy for missing values; null if none is set.</summary>
    public int? Missing => Argument("Missing");

    /// <summary>The number of the reference level, first or last; null if it is not set.</summary>
    public int? Reference => Argument("Reference");

    public static ProjectDefaults Of(IAssemblySymbol project) => new(project.GetAttributes()
        .FirstOrDefault(static attribute => MarkedProperty.IsOurs(attribute) && MarkedProperty.ShortName(attribute) == Mark));

    private int? Argument(string name) => Attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as int?;
}
