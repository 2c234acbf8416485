namespace GradientDescent.Fuzz.Grammar;

/// <summary>A property of a model record, which may be written as one or as a parameter of a record.</summary>
/// <param name="Marks">Its attributes.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name as it is written.</param>
/// <param name="Accessors">Everything behind its name where it is written as a property.</param>
internal sealed record Property(string Marks, string Type, string Name, string Accessors)
{
    public string AsParameter => $"{Marks}{Type} {Name}";

    public string AsMember => $"{Marks}public {Type} {Name} {Accessors}";
}
