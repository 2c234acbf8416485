using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Fuzz;

/// <summary>A type with the library's <c>[LinearModel]</c>, with its errors and generated files.</summary>
/// <param name="Type">The class or struct.</param>
/// <param name="Errors">The errors that the analyzer reports for it.</param>
/// <param name="FileCount">The number of files generated into it.</param>
internal sealed record BoundRecord(INamedTypeSymbol Type, IReadOnlyList<Diagnostic> Errors, int FileCount)
{
    public static IReadOnlyList<BoundRecord> In(Trial trial, IEnumerable<SyntaxTree> usersFiles)
    {
        var errors = trial.Findings.Where(static finding => finding.Severity == DiagnosticSeverity.Error).ToList();
        var generatedInto = trial.Sources.Select(source => RecordOf(trial.Whole, source.SyntaxTree)).ToList();
        return
        [
            .. usersFiles
                .SelectMany(file => DeclaredIn(trial.Whole, file))
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
                .Where(IsBound)
                .Select(type => new BoundRecord(
                    type,
                    [.. errors.Where(error => Concerns(trial.Whole, error, type))],
                    generatedInto.Count(record => SymbolEqualityComparer.Default.Equals(record, type)))),
        ];
    }

    private static bool IsBound(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct && type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: nameof(LinearModelAttribute), ContainingAssembly.Name: nameof(GradientDescent) });

    /// <summary>The record that contains the type declared in a generated file. For a kernel this is the type around its trainer.</summary>
    private static INamedTypeSymbol? RecordOf(Compilation whole, SyntaxTree generated)
    {
        var declaration = generated.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First(static type => type.AttributeLists.Count > 0);
        var around = whole.GetSemanticModel(generated).GetDeclaredSymbol(declaration)?.ContainingType;
        return around?.GetAttributes().Any(static attribute => attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "GradientDescent.Generators" }, _] }) == true ? around.ContainingType : around;
    }

    /// <summary>Whether an error is located inside the record, or at a type that contains it.</summary>
    private static bool Concerns(Compilation whole, Diagnostic error, INamedTypeSymbol record)
    {
        if (error.Location.SourceTree is not { } file)
            return false;
        var at = file.GetRoot().FindNode(error.Location.SourceSpan).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
        if (at is null || whole.GetSemanticModel(file).GetDeclaredSymbol(at) is not INamedTypeSymbol place)
            return false;
        var isOfRecord = SymbolEqualityComparer.Default.Equals(place, record);
        var isAroundRecord = at.Identifier.Span == error.Location.SourceSpan && Containing(record).Contains(place, SymbolEqualityComparer.Default);
        return isOfRecord || (isAroundRecord && error.Id == "GD0001");
    }

    private static IEnumerable<INamedTypeSymbol> DeclaredIn(Compilation whole, SyntaxTree file)
    {
        var semantics = whole.GetSemanticModel(file);
        return file.GetRoot().DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Select(type => semantics.GetDeclaredSymbol(type))
            .OfType<INamedTypeSymbol>();
    }

    private static IEnumerable<INamedTypeSymbol> Containing(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }
}
