using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>How an object of the record is made from the properties of a row: by one of its constructors, then by its setters.</summary>
/// <param name="Properties">The properties that are filled.</param>
internal sealed record RecordCreation(EquatableArray<FilledProperty> Properties);

/// <summary>A property that is filled when an object of the record is made.</summary>
/// <param name="Property">The property, as terms describe it.</param>
/// <param name="Type">Its type as C# source, without nullability.</param>
/// <param name="Fill">How it is filled.</param>
/// <param name="Parameter">The parameter of the constructor that takes it; empty if there is none.</param>
internal sealed record FilledProperty(ModelProperty Property, string Type, PropertyFill Fill, string Parameter)
{
    /// <summary>The name of its column in a source; null if it is that of the property.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Whether it is filled after the constructor, and only if the source has it.</summary>
    public bool IsLater => Fill is PropertyFill.Setter or PropertyFill.Copy;

    /// <summary>Whether no object can be made without a column for it. A nullable argument is null without one.</summary>
    public bool IsRequired => Fill == PropertyFill.Initializer || (Fill == PropertyFill.Argument && !Property.IsNullable);
}

/// <summary>How a property is filled.</summary>
internal enum PropertyFill
{
    /// <summary>By a parameter of the constructor.</summary>
    Argument,

    /// <summary>In the initialiser of the object, because it must be, or because no later place can.</summary>
    Initializer,

    /// <summary>By its setter.</summary>
    Setter,

    /// <summary>In a copy, with <c>with</c>.</summary>
    Copy,
}
