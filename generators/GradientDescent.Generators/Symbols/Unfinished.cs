using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>Whether the compiler reports an error in the arguments of an attribute, so that its values mean nothing.</summary>
    public static bool IsFaulty(AttributeData attribute, Compilation compilation) =>
        attribute.AttributeConstructor is null
        || attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(static argument => argument.Value)).Any(IsError)
        || (attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
            && (syntax.ContainsDiagnostics || HasUnknownArgument(attribute, syntax) || NamesUnknown(syntax, compilation)));

    private static bool IsError(TypedConstant value) =>
        value.Kind == TypedConstantKind.Error || (value is { Kind: TypedConstantKind.Array, IsNull: false } && value.Values.Any(IsError));

    private static bool HasUnknownArgument(AttributeData attribute, AttributeSyntax syntax) =>
        syntax.ArgumentList?.Arguments.Count(static argument => argument.NameEquals is not null) is { } count && count != attribute.NamedArguments.Length;

    /// <summary>Whether a <c>nameof</c> names nothing. It has a value all the same.</summary>
    private static bool NamesUnknown(AttributeSyntax syntax, Compilation compilation) => syntax.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(static call => call is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 })
        .Select(call => compilation.GetSemanticModel(syntax.SyntaxTree).GetSymbolInfo(call.ArgumentList.Arguments[0].Expression))
        .Any(static info => info is { Symbol: null, CandidateReason: not CandidateReason.MemberGroup });
}
