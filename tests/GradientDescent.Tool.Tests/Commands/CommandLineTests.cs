using System.Diagnostics;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Folder _folder = new();

    private static readonly string[] Names = [.. Gd.Run("--help").Success.Split("Commands:\n")[1].Split("\n\n")[0].Split('\n').Where(static line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];

    /// <summary>All commands, as the help of the program lists them.</summary>
    public static TheoryData<string> Commands => [.. Names];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_has_examples(string command)
    {
        Assert.Contains($"Examples:\n  ", Gd.Run(command, "--help").Success, StringComparison.Ordinal);
        Assert.Contains($"gd {command} ", Gd.Run(command, "--help").Success, StringComparison.Ordinal);
    }

    [Fact]
    public void All_commands_are_tested() => Assert.Empty(((string[])["fit", "predict", "evaluate", "describe", "serve", "record", "new", "sql", "onnx", "csharp", "python", "javascript", "completion"]).Except(Names));

    [Fact]
    public void The_version_names_the_instruction_set_and_the_packages() => Assert.Matches(
        @"^gd \d+\.\d+\.\d+, compiled for .+, \d+-bit vectors\npackage GradientDescent.Tool.any, for all processors\n$", Gd.Run("--version").Success);

    [Fact]
    public void A_mistyped_command_is_refused_with_the_nearest_one()
    {
        var run = Gd.Run("preddict");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("error: 'preddict' was not matched. Did you mean one of the following? predict", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error_of_the_data()
    {
        var run = Gd.Run("describe", "nowhere.csv");
        Assert.Equal((1, "", "error: There is no file nowhere.csv.\n"), (run.Code, run.Out, run.Messages));
    }

    /// <summary>The streams, the exit code and the entry point of the program itself.</summary>
    [Fact]
    public async Task The_program_writes_results_and_messages_apart()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "gd.dll"), "fit", "-", "Price ~ Area", "--csv"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(Folder.Table);
        process.StandardInput.Close();
        var messages = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Gd.Run("fit", _folder.Houses, "Price ~ Area", "--csv").Success, output.ReplaceLineEndings("\n"));
        Assert.Equal("note: left out: Price Missing: 1 row (standard input, line 6)", (await messages).TrimEnd());
    }

    public void Dispose() => _folder.Dispose();
}
