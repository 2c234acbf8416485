using System.Text;
using GradientDescent.Tool.Commands;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Tests.Commands;

/// <summary>Runs command lines in this process.</summary>
internal static class Gd
{
    public static RunResult Run(params string[] arguments) => RunWith("", arguments);

    public static RunResult RunWith(string input, params string[] arguments) => RunIn(Terminal.Unlimited, input, arguments);

    public static RunResult RunIn(int width, string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, messages, () => new MemoryStream(Encoding.UTF8.GetBytes(input))) { Width = width };
        var code = CommandLine.Run(arguments, terminal);
        return new((int)code, output.ToString(), messages.ToString());
    }
}

/// <summary>What a command line gave.</summary>
internal sealed record RunResult(int Code, string Out, string Messages)
{
    /// <summary>The results of a command that ended well.</summary>
    public string Success => Code == 0 ? Out : throw new InvalidOperationException($"Exit code {Code}: {Messages}");
}
