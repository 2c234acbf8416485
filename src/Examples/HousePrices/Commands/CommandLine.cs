using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

namespace HousePrices;

/// <summary>Runs the command line. The exit code is 0 on success, and 2 if an argument or a file cannot be used, or the output cannot be written.</summary>
internal static class CommandLine
{
    private const int Unusable = 2;

    private static readonly InvocationConfiguration Throwing = new() { EnableDefaultExceptionHandler = false };

    public static int Run(string[] arguments)
    {
        var options = new CommandOptions();
        var command = new RootCommand(
            "The gradient descent tutorial as a program: it predicts the price of a house from the number of bedrooms.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed)));

        var parsed = command.Parse(arguments);
        try
        {
            return parsed.Action is ParseErrorAction ? Refuse(parsed.Errors[0].Message) : parsed.Invoke(Throwing);
        }
        catch (UnusableInputException unusable)
        {
            return Refuse(unusable.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // All other files are named by an UnusableInputException.
            return Refuse($"The output cannot be written: {error.Message}");
        }
    }

    private static void Run(Request request)
    {
        if (request.Load is { } file)
            LoadedModel.Ask(file, request.Predict, request.Figures);
        else
            Training.Run(request);
    }

    private static int Refuse(string reason)
    {
        try
        {
            Console.Error.WriteLine(OnOneLine(reason));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // There is nowhere left to say it, but the exit code does.
        }

        return Unusable;
    }

    /// <summary>Replaces control characters: files and their names may contain any character, but a message is one line.</summary>
    private static string OnOneLine(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.GetUnicodeCategory(text[i])
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '\uFFFD' : text[i];
        }
    });
}
