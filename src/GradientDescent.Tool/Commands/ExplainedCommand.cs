using System.CommandLine;

namespace GradientDescent.Tool.Commands;

/// <summary>A command whose help has examples.</summary>
internal sealed class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines, with what each does.</summary>
    public required IReadOnlyList<(string Line, string Effect)> Examples { get; init; }
}
