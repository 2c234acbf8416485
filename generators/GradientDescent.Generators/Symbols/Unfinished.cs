using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>Recognises code that is half-typed or does not compile. The compiler reports it, and the absence of something in it means nothing.</summary>
internal static class Unfinished
{
    /// <summary>Whether a type is unknown to the compiler, or contains one that is.</summary>
    public static bool IsUnknown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };

    /// <summary>Whether the record or a type around it has no name yet.</summary>
    public static bool IsNameless(INamedTypeSymbol type) => Lineage.Containing(type).Append(type).Any(static level => level.Name.Length == 0);

    /// <summary>Whether properties or attributes of the record may be missing, because of a syntax error or an unknown name.</summary>
    public static bool IsIncomplete(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax().GetDiagnostics().Any(static finding => finding.Severity == DiagnosticSeverity.Error))
        || Lineage.Of(type).Any(static level => IsUnknown(level))
        || type.GetMembers().Append(type).Concat(type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters))
            .SelectMany(static member => member.GetAttributes())
            .Any(static attribute => attribute.AttributeClass is null or { TypeKind: TypeKind.Error });
}
