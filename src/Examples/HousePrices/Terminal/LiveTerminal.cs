using Spectre.Console;

namespace HousePrices;

/// <summary>Tells whether the program prints to an interactive terminal, or to a file or pipe without progress bars and colours.</summary>
internal static class LiveTerminal
{
    /// <summary>Whether the output is an interactive terminal.</summary>
    public static bool IsThere { get; } =
        !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities is { Ansi: true, Interactive: true };
}
