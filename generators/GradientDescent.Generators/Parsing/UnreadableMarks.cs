using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Reports attributes on properties and parameters that the model cannot read. They would otherwise be ignored silently.</summary>
internal static class UnreadableMarks
{
    public static void Check(INamedTypeSymbol type, Reporter reporter)
    {
        foreach (var property in Lineage.Of(type).SelectMany(static level => level.GetMembers().OfType<IPropertySymbol>()))
            Check(property, property.Name, Obstacle(property, type), reporter);

        var names = new HashSet<string>(
            Lineage.Of(type).SelectMany(static level => level.GetMembers().OfType<IPropertySymbol>()).Select(static property => property.Name), StringComparer.Ordinal);
        foreach (var parameter in type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).Where(parameter => !names.Contains(parameter.Name)))
            Check(parameter, parameter.Name, ("no property has the name of this parameter", "mark a property instead"), reporter);
    }

    private static void Check(ISymbol symbol, string name, (string Reason, string Advice)? obstacle, Reporter reporter)
    {
        var mark = symbol.GetAttributes()
            .Where(MarkedProperty.IsOurs)
            .Select(MarkedProperty.ShortName)
            .FirstOrDefault(static shortName => shortName != "Excluded");
        if (mark is not null && obstacle is var (reason, advice))
            reporter.Report(Descriptors.CannotBeRead, symbol, name, $"marked with [{mark}]", reason, $"{advice}, or remove [{mark}]");
    }

    /// <summary>Why the model cannot read a property, and how it could; null if it can.</summary>
    private static (string Reason, string Advice)? Obstacle(IPropertySymbol property, INamedTypeSymbol type) => property switch
    {
        { IsStatic: true } => ("it is static", "remove 'static'"),
        { IsIndexer: true } => ("it is an indexer", "use a property without parameters"),
        { GetMethod: null } => ("it has no getter", "add a getter"),
        { ExplicitInterfaceImplementations.IsEmpty: false } => ("it implements an interface explicitly", "implement the interface by a property of the record"),
        _ when !Lineage.IsVisible(property.GetMethod!, type) => ($"its getter cannot be accessed from '{type.Name}'", "make the getter protected or public"),
        _ => null,
    };
}
