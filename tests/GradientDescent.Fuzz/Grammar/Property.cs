namespace GradientDescent.Fuzz.Grammar;

/// <summary>A property of a model record. It can be written as a property or as a parameter of a record.</summary>
/// <param name="Marks">Its attributes.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name as C# source.</param>
/// <param name="Accessors">The code after its name if it is written as a property.</param>
internal sealed record Property(string Marks, string Type, string Name, string Accessors)
{
    public string AsParameter => $"{Marks}{Type} {Name}";

    public string AsMember => $"{Marks}public {Type} {Name} {Accessors}";
}
