using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Parsing;

/// <summary>What the types are called that are generated into a record.</summary>
internal sealed class GeneratedNames
{
    private GeneratedNames(INamedTypeSymbol type, AttributeData attribute)
    {
        Model = Argument(attribute, "Model");
        Trainer = Argument(attribute, "Trainer");
        Kernel = KernelNames().First(name => name != type.Name && name != Model && name != Trainer && !HasOwn(type, Trainer, name));
    }

    public string Model { get; }

    public string Trainer { get; }

    /// <summary>Nobody calls the kernel by name, so it takes the first one that is not the name of a type around it, or of a member that the user adds to the trainer.</summary>
    public string Kernel { get; }

    public IEnumerable<string> All => [Model, Trainer, GeneratedTypes.GenericTrainer(Trainer)];

    /// <summary>
    /// Whether a generated type can be called so: by an identifier that no word of generated code is, and by no attribute's name, which would be meant
    /// wherever that is written in the record.
    /// </summary>
    public static bool IsAllowed(string name) =>
        Names.IsIdentifier(name) && !HiddenWords.Contains(name) && !name.EndsWith("Attribute", StringComparison.Ordinal);

    public static GeneratedNames Of(INamedTypeSymbol type, AttributeData attribute) => new(type, attribute);

    /// <summary>
    /// Whether a nested type of this name would collide or hide. What this generator adds itself does not count: the generator does
    /// not see it, but the analyzer does.
    /// </summary>
    /// <param name="type">The record.</param>
    /// <param name="name">The name.</param>
    /// <param name="isRecord">Whether the generated type is a record itself, which the user's own part must be too.</param>
    public static bool IsTaken(INamedTypeSymbol type, string name, bool isRecord) =>
        type.Name == name || Lineage.Of(type)
            .SelectMany(its => its.GetMembers(name))
            .Any(member => Lineage.IsVisible(member, type) && !IsGenerated(member) && !IsOwnPart(member, type, isRecord));

    /// <summary>Whether the user's own part of a generated type has a member of this name.</summary>
    public static bool HasOwn(INamedTypeSymbol type, string generated, string name, Func<ISymbol, bool>? isMeant = null) =>
        type.GetTypeMembers(generated, arity: 0)
            .SelectMany(its => its.GetMembers(name))
            .Where(member => isMeant?.Invoke(member) ?? true)
            .SelectMany(static member => member.DeclaringSyntaxReferences)
            .Any(static reference => !IsGenerated(reference.GetSyntax()));

    /// <summary>Those of the names that were generated into a base of the record too, and are to be hidden.</summary>
    public IEnumerable<string> Hiding(INamedTypeSymbol type)
    {
        var bases = Lineage.Of(type).Skip(1).ToList();
        var generatedThere = bases
            .Select(static its => RecordParser.LinearModelAttribute(its) is { } attribute ? Of(its, attribute) : null)
            .OfType<GeneratedNames>()
            .SelectMany(static names => names.All)
            .ToList();
        return All.Where(generatedThere.Contains);
    }

    private static string Argument(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string ?? name;

    /// <summary>Whether this generator has added it, which the analyzer sees and the generator does not.</summary>
    public static bool IsGenerated(ISymbol member) => member.GetAttributes()
        .Any(static attribute => attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: GeneratedTypes.Tool }, _] });

    /// <summary>Whether it stands in a part of a type that this generator has added.</summary>
    public static bool IsGenerated(SyntaxNode node) => node.AncestorsAndSelf()
        .OfType<TypeDeclarationSyntax>()
        .Any(static type => type.AttributeLists.Any(static list => list.ToString().Contains(GeneratedTypes.Tool)));

    /// <summary>Whether it is the user's own part of a generated type: a partial record or class without anything that only one part can have.</summary>
    private static bool IsOwnPart(ISymbol member, INamedTypeSymbol record, bool isRecord) =>
        member is INamedTypeSymbol { TypeKind: TypeKind.Class, Arity: 0, IsStatic: false, IsAbstract: false } type
        && type.IsRecord == isRecord
        && SymbolEqualityComparer.Default.Equals(type.ContainingType, record)
        && type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().All(static part =>
            part is { BaseList: null, ParameterList: null } && part.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<string> KernelNames()
    {
        for (var name = "Kernel"; ; name = "Generated" + name)
            yield return name;
    }
}
