using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>The description of a record marked with [LinearModel], for the emitters. It holds no objects of the compilation.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="ContainingTypes">Declarations such as <c>partial class Outer</c>, outermost first.</param>
/// <param name="Keyword">record, record struct, class or struct.</param>
/// <param name="Name">The record's own name.</param>
/// <param name="Scalar">The type that its model computes in: double or float.</param>
/// <param name="Inputs">The properties that features are computed from, in declaration order.</param>
/// <param name="Features">The columns with a coefficient, in declaration order, products last.</param>
/// <param name="Target">The column to predict.</param>
/// <param name="HasIntercept">Whether the model has a constant term.</param>
/// <param name="ModelName">The name of the nested model type.</param>
/// <param name="TrainerName">The name of the nested trainer type.</param>
/// <param name="KernelName">The name of the kernel, a type nested in the trainer.</param>
/// <param name="HidingNames">The generated type names, including the generic trainer, that hide a generated type of a base. They need the modifier <c>new</c>.</param>
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
    /// <summary>Whether rows are values, and not objects.</summary>
    public bool IsValueType => Keyword.EndsWith("struct", StringComparison.Ordinal);

    /// <summary>The column of sample weights; null if every row has weight 1.</summary>
    public Column? SampleWeight { get; init; }

    /// <summary>How an object of the record is made from the properties of a row; null if it cannot be.</summary>
    public RecordCreation? Creation { get; init; }

    /// <summary>Whether the rows of a source have the value of a property only as objects: no formula and no column gives it.</summary>
    public bool IsReadFromObjects(ModelProperty property) => property.IsOpaque && Creation is not null;

    /// <summary>The properties with a value that makes training skip the row: null, or an unknown level.</summary>
    public IEnumerable<ModelProperty> NeededProperties => Inputs.Select(static input => input.Property)
        .Append(Target.Source)
        .Where(static property => property.SkipsRows || property.UnknownLevels == UnknownLevels.SkipRow);

    /// <summary>Whether the overload of Predict by properties takes precedence, so that <c>Predict(null)</c> is not ambiguous.</summary>
    public bool NullsAreProperties { get; init; }

    /// <summary>Whether the user's own part of the model declares ToString.</summary>
    public bool HasOwnToString { get; init; }

    /// <summary>The extern aliases that generated code declares, because only they name a referenced assembly.</summary>
    public EquatableArray<string> ExternAliases { get; init; }

    /// <summary>The alias of the library: global, or one of the extern aliases.</summary>
    public string LibraryAlias { get; init; } = "global";

    /// <summary>The library types that need a qualified name inside the record.</summary>
    public EquatableArray<string> ShadowedNames { get; init; }

    /// <summary>The names of all columns: the features, the target, the sample weight if there is one.</summary>
    public IEnumerable<string> ColumnNames => Features.Select(static feature => feature.Name)
        .Concat(OtherColumns.Select(static column => column.Name));

    /// <summary>The columns without a coefficient: the target, and the sample weight if there is one.</summary>
    public IEnumerable<Column> OtherColumns => SampleWeight is null ? [Target] : [Target, SampleWeight];

    public IEnumerable<Feature> MeanImputed => Features.Where(static feature => feature.IsMeanImputed);

    public int ColumnCount => Features.Count + (SampleWeight is null ? 1 : 2);

    public int WeightCount => Features.Count + (HasIntercept ? 1 : 0);

    /// <summary>The kernel is nested in the trainer, so it hides no member of the record.</summary>
    public string KernelType => $"{TrainerName}.{KernelName}";

    /// <summary>The modifier <c>new</c> if a generated type of this name hides an inherited one; else empty.</summary>
    public string New(string name) => HidingNames.Contains(name) ? "new " : "";

    /// <summary>The qualified name of the record, used for the names of the generated files.</summary>
    public string QualifiedName => string.Join(".", new[] { Namespace }
        .Concat(ContainingTypes.Select(static declaration => declaration.Substring(declaration.LastIndexOf(' ') + 1)))
        .Concat([Name])
        .Select(static part => part.Replace("@", ""))
        .Where(static part => part.Length > 0));
}
