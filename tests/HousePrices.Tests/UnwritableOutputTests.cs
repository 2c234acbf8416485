using System.Diagnostics;

namespace HousePrices.Tests;

/// <summary>Where nothing can be written, the program says so in one line if it can, and ends with 2.</summary>
public sealed class UnwritableOutputTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [LinuxTheory]
    [InlineData("{} --no-plot --no-report >/dev/full")]
    [InlineData("{} --no-plot --no-report >&-")]
    [InlineData("{} --help >/dev/full")]
    public void Output_that_cannot_be_written_is_reported(string line) =>
        Assert.StartsWith("The output cannot be written: ", _directory.RunInShell(line).Refusal(), StringComparison.Ordinal);

    [LinuxTheory]
    [InlineData("{} --epochs x 2>/dev/full")]
    [InlineData("{} --epochs x 2>&-")]
    [InlineData("{} --no-plot --no-report >/dev/full 2>&-")]
    public void Errors_that_cannot_be_written_are_not(string line) => Assert.Equal((2, ""), (_directory.RunInShell(line).ExitCode, ""));

    [LinuxTheory]
    [InlineData("--no-report", "loss.svg")]
    [InlineData("--no-plot", "houses.html")]
    [InlineData("--no-plot --no-report --pictures .", "loss.svg")]
    [InlineData("--no-plot --no-report --pictures .", "contour.png")]
    public void A_full_disk_leaves_the_old_picture(string options, string file)
    {
        _directory.Write(file, "old");

        // No file may grow beyond 2 blocks of 512 bytes. The runtime's own memory is not to be a file.
        var run = _directory.RunInShell($"trap '' XFSZ; ulimit -f 2; DOTNET_EnableWriteXorExecute=0 exec {{}} {options}");

        Assert.DoesNotContain(".saving", run.Refusal(), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_directory.PathOf(file)));
        Assert.DoesNotContain(_directory.Files, static name => name.StartsWith(".saving", StringComparison.Ordinal));
    }

    [LinuxTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public void A_signal_leaves_no_temporary_file(string signal)
    {
        // The shell waits until the page is being written, and asks the program to end. A shell lets programs in the background ignore SIGINT.
        var run = _directory.RunInShell($$"""
            env --default-signal={{signal}} {} --no-plot >log & program=$!
            while kill -0 $program 2>/dev/null && ! ls -a | grep -q '^[.]saving-'; do :; done
            kill -{{signal}} $program
            wait $program
            """);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(["log"], _directory.Files);
    }

    [Fact]
    public void What_a_run_in_a_clone_writes_is_ignored_by_git()
    {
        foreach (var folder in (string[])[".", "src/Examples/HousePrices", "tests"])
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", HousePricesProgram.Repository, "check-ignore", $"{folder}/loss.svg", $"{folder}/houses.html"]) { RedirectStandardOutput = true })!;
            Assert.Equal(2, git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }
}

/// <summary>A theory about a shell and devices of Linux.</summary>
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only Linux has /dev/full.";
}
