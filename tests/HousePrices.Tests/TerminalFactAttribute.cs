namespace HousePrices.Tests;

/// <summary>A test with a terminal before the program, which util-linux's <c>script</c> plays. Skipped where there is none.</summary>
public sealed class TerminalFactAttribute : FactAttribute
{
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute() => Skip = WhyNot;

    internal static string? WhyNot { get; } = File.Exists(Script) ? null : $"There is no {Script} here to play a terminal: install util-linux.";
}

/// <summary>The same with data.</summary>
public sealed class TerminalTheoryAttribute : TheoryAttribute
{
    public TerminalTheoryAttribute() => Skip = TerminalFactAttribute.WhyNot;
}
