using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using GradientDescent.Reports.Serving;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Serving;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd serve</c>: a page on this machine that predicts what is typed into it.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5000;

    public static Command Create(Terminal terminal)
    {
        var model = ModelArgument.Create();
        var port = new Option<int>("--port")
        {
            HelpName = "NUMBER",
            Description = "The port of the page; 0 for any that is free",
            DefaultValueFactory = static _ => DefaultPort,
            CustomParser = static result =>
            {
                if (!ushort.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    result.AddError($"--port: '{result.Tokens[^1].Value}' is no port, give a number from 0 to {ushort.MaxValue}.");
                return number;
            },
        };
        var command = new ExplainedCommand("serve", "Open a page of a model on this machine: type values, and see the prediction and what made it")
        {
            Examples = [("gd serve model.json", "the page, until Ctrl+C is pressed"), ("gd serve model.json --port 8080", "the page on another port")],
        };
        command.Add(model);
        command.Add(port);
        command.SetAction(parsed =>
        {
            var page = new ModelPage(ModelArgument.Load(parsed.GetRequiredValue(model), terminal));
            using var server = Open(parsed.GetValue(port), page);
            using var end = new EndSignal(terminal.Stop);
            terminal.Note($"The page is at {server.Url} until Ctrl+C is pressed.");
            server.RunAsync(end.Token).GetAwaiter().GetResult();
        });
        return command;
    }

    private static LocalServer Open(int port, ModelPage page)
    {
        try
        {
            return new(port, page.Answer);
        }
        catch (SocketException error)
        {
            throw CommandException.ForData($"Port {port} cannot be used{(error.SocketErrorCode == SocketError.AddressAlreadyInUse ? ", because another program uses it" : $": {error.Message}")}. Give another one with --port.", error);
        }
    }
}
