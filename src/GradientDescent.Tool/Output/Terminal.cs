using System.Text;
using GradientDescent.Statistics.Text;
using GradientDescent.Terms;
using Spectre.Console;

namespace GradientDescent.Tool.Output;

/// <summary>
/// The only place that reads from and writes to the console. Results go to <see cref="Out"/>, and everything else to the messages, so that results can be piped. Tests
/// give it writers.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter messages, Func<Stream> input)
{
    /// <summary>The width that no line is folded to.</summary>
    public const int Unlimited = int.MaxValue;

    private readonly TextWriter _messages = messages;

    private bool _isInputOpen;

    /// <summary>The results: tables, predictions, code.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Whether a person sees the messages, so that a progress bar makes sense.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether a person sees the results while they are written.</summary>
    public bool ShowsResults { get; init; }

    /// <summary>The number of letters of a line of results. Default: unlimited, as for a file or a pipe.</summary>
    public int Width { get; init; } = Unlimited;

    /// <summary>The number of letters of a line of messages, which break between words. Default: unlimited.</summary>
    public int MessageWidth { get; init; } = Unlimited;

    /// <summary>Ends a command that runs until it is stopped. Default: only Ctrl+C does.</summary>
    public CancellationToken Stop { get; init; }

    private bool HasColors { get; init; }

    /// <summary>The console of this process.</summary>
    public static Terminal OfProcess()
    {
        // The console's own writer flushes after every line, which is slow for a million predictions.
        var output = Console.IsOutputRedirected
            ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16)
            : Console.Out;
        return new(output, Console.Error, Console.OpenStandardInput)
        {
            ShowsProgress = !Console.IsErrorRedirected && !Console.IsInputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            ShowsResults = !Console.IsOutputRedirected,
            Width = Console.IsOutputRedirected ? Unlimited : WindowWidth(),
            MessageWidth = Console.IsErrorRedirected ? Unlimited : WindowWidth(),
            HasColors = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>Writes a result for people. The names and the levels of files can command a terminal, unless such characters are left out.</summary>
    public void Show(string text) => Out.Write(VisibleText.OfLines(text));

    /// <summary>Standard input, from its first byte.</summary>
    /// <exception cref="CommandException">It has been opened before.</exception>
    public Stream OpenInput()
    {
        if (_isInputOpen)
            throw CommandException.ForUsage("Standard input (-) can be read only once: use a file for the rest.");
        _isInputOpen = true;
        return input();
    }

    /// <summary>Tells something about the result, such as how many rows were left out.</summary>
    public void Note(string text) => Say("note", Color.Teal, text);

    /// <summary>Recommends something.</summary>
    public void Advise(string text) => Say("advice", Color.Olive, text);

    /// <summary>Tells why a command ended without a result.</summary>
    /// <param name="text">The reason.</param>
    /// <param name="detail">Lines to show below it; null for none.</param>
    public void Fail(string text, string? detail = null)
    {
        Say("error", Color.Maroon, text);
        if (detail is not null)
            _messages.WriteLine(detail);
    }

    /// <summary>Creates the console that shows progress. It writes to the messages, because results are not mixed with it.</summary>
    public IAnsiConsole CreateProgressConsole() => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(_messages) });

    private void Say(string kind, Color color, string text)
    {
        Out.Flush();
        var message = WrappedText.Of($"{kind}: {VisibleText.Of(text)}", MessageWidth);
        if (HasColors)
        {
            CreateProgressConsole().Write(new Text(kind, new Style(color, decoration: Decoration.Bold)));
            message = message[kind.Length..];
        }

        _messages.WriteLine(message);
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Unlimited;
        }
        catch (IOException)
        {
            return Unlimited;
        }
    }
}
