using System.Diagnostics;

namespace GradientDescent.Tool.Tests.Commands;

public class CompletionTests
{
    [Theory]
    [InlineData("gd pre", "predict")]
    [InlineData("gd fit --rid", "--ridge")]
    [InlineData("gd sql model.json --dialect sq", "sqlite sqlserver")]
    [InlineData("gd completion z", "zsh")]
    public async Task Bash_completes_commands_options_and_values(string line, string expected)
    {
        var words = line.Split(' ');
        var script = $$"""
            gd() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "gd.dll")}}' "$@"; }
            {{Gd.Run("completion", "bash").Success}}
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{words.Length - 1}}
            _gd
            echo "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(expected, output.TrimEnd());
    }

    [Theory]
    [InlineData("zsh", "compdef _gd gd\n")]
    [InlineData("fish", "complete -c gd ")]
    [InlineData("powershell", "Register-ArgumentCompleter ")]
    public void Other_shells_have_a_script(string shell, string part) => Assert.Contains(part, Gd.Run("completion", shell).Success, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_shell_is_refused_with_the_known_ones()
    {
        var run = Gd.Run("completion", "csh");
        Assert.Equal(2, run.Code);
        Assert.Contains("bash", run.Messages, StringComparison.Ordinal);
    }
}
