using System.CommandLine;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd csharp</c>, <c>gd python</c> and <c>gd javascript</c>: a model as code that needs nothing else.</summary>
internal static class CodeCommands
{
    public static Command CSharp(Terminal terminal) => Create(terminal, "csharp", "a C# method", "PriceOf", static (model, name) => model.ToCSharp(new() { MethodName = name }));

    public static Command Python(Terminal terminal) => Create(terminal, "python", "a function of Python 3", "price_of", static (model, name) => model.ToPython(name));

    public static Command JavaScript(Terminal terminal) => Create(terminal, "javascript", "a function of JavaScript", "priceOf", static (model, name) => model.ToJavaScript(name));

    private static ExplainedCommand Create(Terminal terminal, string language, string result, string example, Func<LinearModel, string?, string> write)
    {
        var model = ModelArgument.Create();
        var name = new Option<string?>("--name") { HelpName = "NAME", Description = "The name of the function [default: from the name of the target]" };
        var command = new ExplainedCommand(language, $"Write a model as {result}, which needs no library")
        {
            Examples = [($"gd {language} model.json --name {example}", $"{result} with the name {example}")],
        };
        command.Add(model);
        command.Add(name.NotEmpty());
        command.SetAction(parsed => terminal.Out.WriteLine(Written(write, ModelArgument.Load(parsed.GetRequiredValue(model), terminal), parsed.GetValue(name))));
        return command;
    }

    /// <exception cref="CommandException">The name cannot be that of a function.</exception>
    private static string Written(Func<LinearModel, string?, string> write, LinearModel model, string? name)
    {
        try
        {
            return write(model, name);
        }
        catch (ArgumentException error) when (name is not null)
        {
            throw CommandException.ForUsage($"--name: {error.Message}", error);
        }
    }
}
