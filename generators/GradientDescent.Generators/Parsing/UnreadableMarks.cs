using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Marks on what the model cannot read, which would otherwise pass unseen.</summary>
internal static class UnreadableMarks
{
    public static void Check(INamedTypeSymbol type, Reporter reporter)
    {
        foreach (var property in Lineage.Of(type).SelectMany(static its => its.GetMembers().OfType<IPropertySymbol>()))
            Check(property, property.IsIndexer ? "an indexer" : property.Name, Against(property, type), reporter);

        var names = new HashSet<string>(
            Lineage.Of(type).SelectMany(static its => its.GetMembers().OfType<IPropertySymbol>()).Select(static property => property.Name), StringComparer.Ordinal);
        foreach (var parameter in type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).Where(parameter => !names.Contains(parameter.Name)))
            Check(parameter, parameter.Name, "no property has its name", reporter);
    }

    private static void Check(ISymbol symbol, string name, string? against, Reporter reporter)
    {
        var mark = symbol.GetAttributes()
            .Where(MarkedProperty.IsOurs)
            .Select(MarkedProperty.ShortName)
            .FirstOrDefault(static its => its != "Excluded");
        if (mark is not null && against is not null)
            reporter.Report(Descriptors.CannotBeRead, symbol, name, $"marked [{mark}]", against);
    }

    private static string? Against(IPropertySymbol property, INamedTypeSymbol type) => property switch
    {
        { IsStatic: true } => "it is static",
        { IsIndexer: true } => "it needs an index",
        { GetMethod: null } => "it has no getter",
        { ExplicitInterfaceImplementations.IsEmpty: false } => "it is the interface's alone",
        _ when !Lineage.IsVisible(property.GetMethod!, type) => $"its getter is private to '{property.ContainingType.Name}'",
        _ => null,
    };
}
