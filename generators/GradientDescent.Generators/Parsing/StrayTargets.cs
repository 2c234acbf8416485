using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.Generators.Parsing;

/// <summary>Finds [Target] in a type that is no model record, and of which none derives.</summary>
internal static class StrayTargets
{
    private const string AttributeName = "GradientDescent.TargetAttribute";

    public static void Check(SyntaxNodeAnalysisContext context)
    {
        // The name is compared first, because the meaning of every attribute of a project takes longer to find.
        var attribute = (AttributeSyntax)context.Node;
        if (SimpleName(attribute.Name) is not ("Target" or "TargetAttribute")
            || attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } type
            || context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type?.ToDisplayString() != AttributeName)
            return;
        if (!IsModel(type) && !Unfinished.IsNameless(type) && !Unfinished.IsIncomplete(type) && !TypesIn(context.Compilation.Assembly.GlobalNamespace).Any(other => IsModel(other) && DerivesFrom(other, type)))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoModel, attribute.GetLocation(), type.Name));
    }

    private static string SimpleName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => SimpleName(qualified.Right),
        AliasQualifiedNameSyntax qualified => SimpleName(qualified.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool IsModel(INamedTypeSymbol type) => RecordParser.LinearModelAttribute(type) is not null;

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol from) =>
        Lineage.Of(type).Any(level => SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, from));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
