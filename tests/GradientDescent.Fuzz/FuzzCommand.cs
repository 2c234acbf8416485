using System.CommandLine;
using Spectre.Console;

namespace GradientDescent.Fuzz;

/// <summary>The command line of the program.</summary>
internal static class FuzzCommand
{
    private static readonly Option<int> Cases = new("--cases") { Description = "The number of cases to run", DefaultValueFactory = _ => 10_000 };

    private static readonly Option<ulong> Seed = new("--seed") { Description = "The seed of the random cases", DefaultValueFactory = _ => 1 };

    private static readonly Option<int?> Case = new("--case") { Description = "The number of a single case to run and print" };

    public static int Run(string[] arguments)
    {
        var command = new RootCommand("Runs the generator and the analyzer on random projects, and checks their promises.");
        foreach (var option in (Option[])[Cases, Seed, Case])
            command.Options.Add(option);
        command.SetAction(static parsed => parsed.GetValue(Case) is { } number
            ? Show(new(parsed.GetValue(Seed), number))
            : Try(parsed.GetValue(Seed), parsed.GetValue(Cases)));
        return command.Parse(arguments).Invoke();
    }

    private static int Try(ulong seed, int cases)
    {
        var run = FuzzRun.Of(seed, cases);
        RunReport.Write(run, AnsiConsole.Console);
        return run.IsPassed ? 0 : 1;
    }

    private static int Show(FuzzCase fuzzCase)
    {
        foreach (var file in fuzzCase.Files)
            Console.WriteLine($"{file}\n---");
        var result = CaseResult.Of(fuzzCase);
        Console.WriteLine($"{result.Outcome} {string.Join(' ', result.FindingIds)}");
        if (result.Outcome != Outcome.Failed)
            return 0;
        Console.WriteLine(FailureText.Of(result));
        return 1;
    }
}
