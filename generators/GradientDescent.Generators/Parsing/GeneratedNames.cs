using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>What the types are called that are generated into a record.</summary>
internal sealed class GeneratedNames
{
    private GeneratedNames(INamedTypeSymbol type, AttributeData attribute)
    {
        Model = Argument(attribute, "Model");
        Trainer = Argument(attribute, "Trainer");
        Kernel = KernelNames().First(name => !IsTaken(type, name) && name != Model && name != Trainer);
    }

    public string Model { get; }

    public string Trainer { get; }

    /// <summary>Nobody calls the kernel by name, so it takes the first one that is free.</summary>
    public string Kernel { get; }

    public IEnumerable<string> All => [Model, Trainer, Kernel, GeneratedTypes.GenericTrainer(Trainer)];

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
    public static bool IsTaken(INamedTypeSymbol type, string name) =>
        type.Name == name || Lineage.Of(type)
            .SelectMany(its => its.GetMembers(name))
            .Any(member => Lineage.IsVisible(member, type) && !IsGenerated(member));

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

    private static bool IsGenerated(ISymbol member) => member.GetAttributes()
        .Any(static attribute => attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: GeneratedTypes.Tool }, _] });

    private static IEnumerable<string> KernelNames()
    {
        for (var name = "Kernel"; ; name = "Generated" + name)
            yield return name;
    }
}
