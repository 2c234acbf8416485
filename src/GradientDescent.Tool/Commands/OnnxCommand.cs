using System.CommandLine;
using GradientDescent.Onnx;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd onnx</c>: a model as an ONNX file.</summary>
internal static class OnnxCommand
{
    public static Command Create(Terminal terminal)
    {
        var model = ModelArgument.Create();
        var output = OutputFileOption.Create("--output", "Save the ONNX file here", "-o");
        output.Required = true;
        var contributions = new Option<string?>("--contributions") { HelpName = "NAME", Description = "Add an output of this name, with the contribution of each coefficient" };
        var command = new ExplainedCommand("onnx", "Save a model as an ONNX file, which ONNX Runtime and ML.NET run")
        {
            Examples = [("gd onnx model.json -o model.onnx", "an input per column, and an output with the prediction")],
        };
        command.Add(model);
        command.Add(output);
        command.Add(contributions.NotEmpty());
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(output)!;
            OutputFileOption.RequireOther([parsed.GetRequiredValue(model)], path);
            ModelArgument.Load(parsed.GetRequiredValue(model), terminal).SaveOnnx(path, new() { ContributionsName = parsed.GetValue(contributions) });
            terminal.Note($"The ONNX file is {path}.");
        });
        return command;
    }
}
