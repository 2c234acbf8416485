using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Parsing;

/// <summary>The names of the types that are generated into a record.</summary>
internal sealed class GeneratedNames
{
    private GeneratedNames(INamedTypeSymbol type, AttributeData attribute)
    {
        Model = Argument(attribute, "Model");
        Trainer = Argument(attribute, "Trainer");
        Kernel = KernelNames().First(name => name != type.Name && name != Model && name != Trainer && !OccursInOwnPart(type, Trainer, name));
    }

    public string Model { get; }

    public string Trainer { get; }

    /// <summary>
    /// The first of Kernel, GeneratedKernel and so on that is not the name of the record, the model or the trainer, and that does not occur in the user's own
    /// part of the trainer. User code does not name the kernel.
    /// </summary>
    public string Kernel { get; }

    public IEnumerable<string> All => [Model, Trainer, GeneratedTypes.GenericTrainer(Trainer)];

    /// <summary>
    /// Whether a generated type can have this name. It must be an identifier and must not be a name that generated code uses. It must not end in
    /// Attribute either, because an attribute in the record could then refer to it.
    /// </summary>
    public static bool IsAllowed(string name) =>
        Names.IsIdentifier(name) && !HiddenWords.Contains(name) && !name.EndsWith("Attribute", StringComparison.Ordinal);

    public static GeneratedNames Of(INamedTypeSymbol type, AttributeData attribute) => new(type, attribute);

    /// <summary>
    /// Whether a nested type of this name would collide with a member, or hide an inherited one. Generated members are ignored: the analyzer sees
    /// them, but the generator does not.
    /// </summary>
    /// <param name="type">The record.</param>
    /// <param name="name">The name.</param>
    /// <param name="isRecord">Whether the generated type is a record. The user's own part of it must then be a record too.</param>
    public static bool IsTaken(INamedTypeSymbol type, string name, bool isRecord) =>
        type.Name == name || Lineage.Of(type)
            .SelectMany(level => level.GetMembers(name))
            .Any(member => Lineage.IsVisible(member, type) && !IsGenerated(member) && !IsOwnPart(member, type, isRecord));

    /// <summary>Whether the user's own part of a generated type has a member of this name.</summary>
    public static bool HasOwn(INamedTypeSymbol type, string generated, string name, Func<ISymbol, bool>? isMeant = null) =>
        type.GetTypeMembers(generated, arity: 0)
            .SelectMany(part => part.GetMembers(name))
            .Where(member => isMeant?.Invoke(member) ?? true)
            .SelectMany(static member => member.DeclaringSyntaxReferences)
            .Any(static reference => !IsGenerated(reference.GetSyntax()));

    /// <summary>The user's own parts of the model and the trainer.</summary>
    public IEnumerable<INamedTypeSymbol> OwnParts(INamedTypeSymbol type) => new[] { Model, Trainer }.SelectMany(name => type.GetTypeMembers(name, arity: 0));

    /// <summary>The names that are also generated into a base of the record. They must be declared with <c>new</c>.</summary>
    public IEnumerable<string> Hiding(INamedTypeSymbol type)
    {
        var bases = Lineage.Of(type).Skip(1).ToList();
        var generatedThere = bases
            .Select(static level => RecordParser.LinearModelAttribute(level) is { } attribute ? Of(level, attribute) : null)
            .OfType<GeneratedNames>()
            .SelectMany(static names => names.All)
            .ToList();
        return All.Where(generatedThere.Contains);
    }

    private static string Argument(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string ?? name;

    /// <summary>Whether this generator added the member. The analyzer sees such members, but the generator does not.</summary>
    public static bool IsGenerated(ISymbol member) => member.GetAttributes()
        .Any(static attribute => attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: GeneratedTypes.Tool }, _] });

    /// <summary>Whether the node is in a part of a type that this generator added.</summary>
    public static bool IsGenerated(SyntaxNode node) => node.AncestorsAndSelf()
        .OfType<TypeDeclarationSyntax>()
        .Any(static type => type.AttributeLists.Any(static list => list.ToString().Contains(GeneratedTypes.Tool)));

    /// <summary>Whether the member is the user's own part of a generated type: a partial record or class without a base list and without parameters.</summary>
    private static bool IsOwnPart(ISymbol member, INamedTypeSymbol record, bool isRecord) =>
        member is INamedTypeSymbol { TypeKind: TypeKind.Class, Arity: 0, IsStatic: false, IsAbstract: false } type
        && type.IsRecord == isRecord
        && SymbolEqualityComparer.Default.Equals(type.ContainingType, record)
        && type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().All(static part =>
            part is { BaseList: null, ParameterList: null } && part.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether the part was added around a generated type. It cannot have the attribute itself, because another part of the type has it.</summary>
    private static bool HoldsGeneratedTypes(SyntaxNode part) =>
        part is TypeDeclarationSyntax { Members: { Count: > 0 } members } && members.All(static member => member is TypeDeclarationSyntax && IsGenerated(member));

    private static bool OccursInOwnPart(INamedTypeSymbol type, string generated, string name) => type.GetTypeMembers(generated, arity: 0)
        .SelectMany(static part => part.DeclaringSyntaxReferences)
        .Select(static reference => reference.GetSyntax())
        .Where(static part => !IsGenerated(part) && !HoldsGeneratedTypes(part))
        .Any(part => part.DescendantTokens().Any(token => token.ValueText == name));

    private static IEnumerable<string> KernelNames()
    {
        for (var name = "Kernel"; ; name = "Generated" + name)
            yield return name;
    }
}
