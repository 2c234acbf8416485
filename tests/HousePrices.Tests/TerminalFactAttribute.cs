namespace HousePrices.Tests;

/// <summary>A test with a terminal before the program, which util-linux's <c>script</c> plays. Skipped where there is none.</summary>
public sealed class TerminalFactAttribute : FactAttribute
{
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute() => Skip = File.Exists(Script) ? null : $"There is no {Script} here to play a terminal: install util-linux.";
}
