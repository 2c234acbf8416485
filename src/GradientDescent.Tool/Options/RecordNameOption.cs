using System.CommandLine;
using GradientDescent.Tool.Records;

namespace GradientDescent.Tool.Options;

/// <summary>The name of a record. A model file can only be loaded as the model of a record with the name in it.</summary>
internal static class RecordNameOption
{
    public const string Default = "Row";

    public static Option<string> Create() => new("--name")
    {
        HelpName = "NAME",
        Description = "The name of the record in C#, and in a model file",
        DefaultValueFactory = static _ => Default,
        CustomParser = static result => RecordNames.RecordOf(result.Tokens[^1].Value),
    };
}
