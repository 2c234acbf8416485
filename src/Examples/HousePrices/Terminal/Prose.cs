using Spectre.Console;

namespace HousePrices;

/// <summary>Prints sentences. A terminal breaks its lines between words; a file or pipe has one line per sentence.</summary>
internal static class Prose
{
    public static void WriteLine(string sentence)
    {
        if (!LiveTerminal.IsThere)
            Console.WriteLine(sentence);
        else
            AnsiConsole.Write(new Text(sentence + "\n"));
    }
}
