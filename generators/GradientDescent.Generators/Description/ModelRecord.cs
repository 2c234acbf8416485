namespace GradientDescent.Generators.Description;

/// <summary>All that the emitters know of a user's annotated record: nothing of the compilation is left in it.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="ContainingTypes">Declarations such as <c>partial class Outer</c>, outermost first.</param>
/// <param name="Keyword">record, record struct, class or struct.</param>
/// <param name="Name">The record's own name.</param>
/// <param name="Scalar">What its model computes in: double or float.</param>
/// <param name="Inputs">The properties that features are computed from, in declaration order.</param>
/// <param name="Features">The columns that have a coefficient, in declaration order, products last.</param>
/// <param name="Target">What is predicted.</param>
/// <param name="HasIntercept">Whether the model has a constant term.</param>
/// <param name="ModelName">The name of the nested model type.</param>
/// <param name="TrainerName">The name of the nested trainer type.</param>
/// <param name="KernelName">The name of the kernel, a type nested in the trainer.</param>
/// <param name="HidingNames">Those of these names, and of the trainer with a loss, that a base of the record, a model record itself, has a nested type of.</param>
internal sealed record ModelRecord(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Keyword,
    string Name,
    string Scalar,
    EquatableArray<Input> Inputs,
    EquatableArray<Feature> Features,
    Column Target,
    bool HasIntercept,
    string ModelName,
    string TrainerName,
    string KernelName,
    EquatableArray<string> HidingNames)
{
    /// <summary>What rows weigh; null where every row weighs 1.</summary>
    public Column? SampleWeight { get; init; }

    /// <summary>Properties of which a row that has null in one is left out of training.</summary>
    public EquatableArray<string> NeededProperties { get; init; }

    /// <summary>Whether the user's own part of the model says how it is printed.</summary>
    public bool HasOwnToString { get; init; }

    /// <summary>Compiler warnings that the record's own declaration gives already.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }

    /// <summary>Library types that a simple name would not reach from inside the record.</summary>
    public EquatableArray<string> ShadowedNames { get; init; }

    /// <summary>The names of all columns: the features, the target, the sample weight if there is one.</summary>
    public IEnumerable<string> ColumnNames => Features.Select(static feature => feature.Name)
        .Concat(SampleWeight is null ? [Target.Name] : [Target.Name, SampleWeight.Name]);

    public IEnumerable<Feature> MeanFilled => Features.Where(static feature => feature.IsMeanFilled);

    public int ColumnCount => Features.Count + (SampleWeight is null ? 1 : 2);

    public int WeightCount => Features.Count + (HasIntercept ? 1 : 0);

    /// <summary>The kernel stands in the trainer, where it hides nothing of the record's.</summary>
    public string KernelType => $"{TrainerName}.{KernelName}";

    /// <summary>The modifier that a generated type of this name needs.</summary>
    public string New(string name) => HidingNames.Contains(name) ? "new " : "";

    /// <summary>The qualified name, which is where the generated files get theirs from.</summary>
    public string QualifiedName => string.Join(".", new[] { Namespace }
        .Concat(ContainingTypes.Select(static declaration => declaration.Substring(declaration.LastIndexOf(' ') + 1)))
        .Concat([Name])
        .Select(static part => part.Replace("@", ""))
        .Where(static part => part.Length > 0));
}
