using System.CommandLine;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Options;

/// <summary>The model file that a command uses.</summary>
internal static class ModelArgument
{
    public static Argument<string> Create() => new("MODEL") { Description = "A model file, as gd fit and the library save it; - for standard input" };

    public static LinearModel Load(string path, Terminal terminal) => path == RowFiles.StandardInput ? LinearModel.Load(terminal.OpenInput()) : LinearModel.Load(path);
}
