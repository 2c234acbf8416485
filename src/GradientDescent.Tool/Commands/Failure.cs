using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>Turns the errors of the library and of files into messages with an exit code.</summary>
internal static class Failure
{
    public static CommandException Of(Exception error) => error switch
    {
        CommandException failure => failure,
        FormulaException formula => new(ExitCode.Usage, formula.Message, formula) { Detail = formula.MarkedFormula },
        FileNotFoundException or DirectoryNotFoundException => CommandException.ForData(error.Message, error),
        UnauthorizedAccessException => CommandException.ForData($"Access is denied: {error.Message}", error),
        ArgumentOutOfRangeException => CommandException.ForUsage(OptionNames.InContradiction(WithoutParameter(error.Message)), error),
        InvalidRowException or SourceFormatException => CommandException.ForData(OptionNames.In(error.Message), error),
        ArgumentException => CommandException.ForData(WithoutParameter(error.Message), error),
        _ => CommandException.ForData(error.Message, error),
    };

    /// <summary>The name of a parameter helps only those who call the method.</summary>
    private static string WithoutParameter(string message) => message.IndexOf(" (Parameter '", StringComparison.Ordinal) is >= 0 and var at ? message[..at] : message;
}
