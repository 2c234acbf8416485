using GradientDescent.Generators.Description;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Finds out how an object of a record is made from the properties of a row.</summary>
internal static class RecordCreations
{
    /// <param name="type">The record.</param>
    /// <param name="properties">All of its properties, also those that are excluded from the model.</param>
    /// <param name="compilation">The compilation of the record.</param>
    /// <returns>Null if no constructor can be called with values of properties, or if a required member cannot be set.</returns>
    public static RecordCreation? Of(INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Compilation compilation)
    {
        IReadOnlyList<MarkedProperty> stored = [.. properties.Where(property => property.IsStored && KindOf(property.BareType) is not null
            && ExternAlias.Of(property.BareType.ContainingAssembly, compilation) is null && !Obsolescence.IsForbidden(property, type))];
        var constructor = type.InstanceConstructors
            .Where(constructor => IsReachable(constructor) && constructor.Parameters.All(parameter => PropertyOf(parameter, stored) is not null || parameter.IsOptional))
            .OrderByDescending(static constructor => constructor.Parameters.Length)
            .FirstOrDefault();
        if (constructor is null)
            return null;

        IReadOnlyList<MarkedProperty?> taken = [.. constructor.Parameters.Select(parameter => PropertyOf(parameter, stored))];
        var required = SetsRequiredMembers(constructor) ? [] : Lineage.Of(type).SelectMany(static level => level.GetMembers()).Where(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }).ToList();
        IReadOnlyList<FilledProperty> filled = [.. stored.Select(property => Filled(property, constructor.Parameters.Where((_, at) => taken[at] == property).FirstOrDefault(), type, required.Contains(property.Property, SymbolEqualityComparer.Default), compilation)).OfType<FilledProperty>()];
        return required.All(member => filled.Any(property => property.Property.Name == member.Name && property.Fill == PropertyFill.Initializer)) ? new(new([.. filled])) : null;
    }

    /// <summary>How a property is filled; null if it cannot be.</summary>
    private static FilledProperty? Filled(MarkedProperty property, IParameterSymbol? parameter, INamedTypeSymbol type, bool isRequired, Compilation compilation)
    {
        var setter = property.Property.SetMethod is { } method && IsReachable(method) && Lineage.IsVisible(method, type) ? method : null;
        PropertyFill? fill = isRequired ? setter is null ? null : PropertyFill.Initializer
            : parameter is { IsOptional: false } ? PropertyFill.Argument
            : setter is { IsInitOnly: false } ? PropertyFill.Setter
            : setter is not null ? type.IsRecord || type.IsValueType ? PropertyFill.Copy : PropertyFill.Initializer
            : parameter is not null ? PropertyFill.Argument
            : null;
        return fill is null ? null : new(
            new(property.Name, KindOf(property.BareType)!.Value) { IsNullable = property.IsNullable },
            WrittenTypes.Qualified(property.BareType, compilation),
            fill.Value,
            fill == PropertyFill.Argument ? parameter!.Name : "")
        {
            ColumnName = property.ColumnName,
        };
    }

    /// <summary>The kind of a type that a source can fill; null if it cannot.</summary>
    private static PropertyType? KindOf(ITypeSymbol type) => NumberType.Of(type)
        ?? (type.SpecialType == SpecialType.System_String ? PropertyType.Text : type.TypeKind == TypeKind.Enum ? PropertyType.Enum : null);

    /// <summary>The property that a parameter is for: that of its name, else the only one whose name differs in case. Null if there is none.</summary>
    private static MarkedProperty? PropertyOf(IParameterSymbol parameter, IReadOnlyList<MarkedProperty> properties)
    {
        if (parameter.RefKind != RefKind.None)
            return null;
        MarkedProperty[] alike = [.. properties.Where(property => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Property.Type))];
        return alike.FirstOrDefault(property => property.Name == parameter.Name) ?? (alike.Length == 1 ? alike[0] : null);
    }

    /// <summary>A private constructor or setter is for the record's own code.</summary>
    private static bool IsReachable(IMethodSymbol method) =>
        method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal && !Obsolescence.IsForbidden(method);

    private static bool SetsRequiredMembers(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");
}
