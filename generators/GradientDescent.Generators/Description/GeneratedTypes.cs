namespace GradientDescent.Generators.Description;

/// <summary>Names that identify generated types. The generator writes them, and looks for them in the base types of a record.</summary>
internal static class GeneratedTypes
{
    /// <summary>The tool name in the [GeneratedCode] attribute of generated types.</summary>
    public const string Tool = "GradientDescent.Generators";

    /// <summary>The name of the generic trainer, which takes a loss. It is a different type from the trainer without a loss.</summary>
    public static string GenericTrainer(string trainer) => trainer + "<>";
}
