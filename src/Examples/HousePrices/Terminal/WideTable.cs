using Spectre.Console;

namespace HousePrices;

/// <summary>Prints a table with every number on one line, however narrow the terminal is. A terminal breaks a line where it must, but a table would break numbers.</summary>
internal static class WideTable
{
    private const int MinWidth = 120;

    public static void Write(Table table)
    {
        var profile = AnsiConsole.Profile;
        var width = profile.Width;
        profile.Width = Math.Max(width, MinWidth);
        AnsiConsole.Write(table);
        profile.Width = width;
    }
}
