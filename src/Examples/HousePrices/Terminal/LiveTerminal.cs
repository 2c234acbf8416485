using Spectre.Console;

namespace HousePrices;

/// <summary>Tells whether the program prints to an interactive terminal, or to a file or pipe without progress bars and colours.</summary>
internal static class LiveTerminal
{
    /// <summary>Whether the output is an interactive terminal.</summary>
    public static bool IsThere { get; } =
        !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>Whether numbers are for people. They have letters that not every terminal has, such as −.</summary>
    public static bool WritesForPeople => IsThere && AnsiConsole.Profile.Capabilities.Unicode;
}
