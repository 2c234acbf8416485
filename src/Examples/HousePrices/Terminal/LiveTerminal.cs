using Spectre.Console;

namespace HousePrices;

/// <summary>Where the program prints to: someone who watches, or a file or pipe in which moving bars and colours are litter.</summary>
internal static class LiveTerminal
{
    /// <summary>Whether someone watches.</summary>
    public static bool IsThere { get; } =
        !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities is { Ansi: true, Interactive: true };
}
