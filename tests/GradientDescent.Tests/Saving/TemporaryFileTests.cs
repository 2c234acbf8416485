using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using GradientDescent.Saving;

namespace GradientDescent.Tests.Saving;

/// <summary>Nothing stays beside a file that is saved: not after failures, signals and kills.</summary>
public sealed class TemporaryFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SavingFolder _folder = new();

    private string Model => _folder["model"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_killed_process_left_behind_is_removed_by_the_next_save()
    {
        SavedFile.Write(Model, _ =>
        {
            // The same name, as another process would have chosen it, and no process has it open.
            var temporary = _folder[Assert.Single(_folder.Temporaries)];
            File.WriteAllText(temporary[..^"abcdefgh.ijk.tmp".Length] + "00000000.000.tmp", "half");
        });
        Assert.Single(_folder.Temporaries);

        SavedFile.Write(_folder["other"], static _ => { });
        Assert.Single(_folder.Temporaries);
        SavedFile.Write(Model, static _ => { });

        Assert.Equal(["model", "other"], _folder.Names);
    }

    [Fact]
    public void The_file_of_a_save_that_goes_on_is_left_alone()
    {
        SavedFile.Write(Model, stream =>
        {
            SavedFile.Write(Model, static inner => inner.Write("inner"u8));
            stream.Write("outer"u8);
        });

        Assert.Equal("outer", File.ReadAllText(Model));
        Assert.Equal(["model"], _folder.Names);
    }

    [Fact]
    public void Of_saves_at_the_same_time_one_wins()
    {
        var texts = Enumerable.Range(0, 64).Select(static save => string.Create(CultureInfo.InvariantCulture, $"{save}{new string('.', 10_000 * (save % 3))}")).ToArray();

        Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = 8 }, text => SavedFile.Write(Model, stream => stream.Write(Encoding.UTF8.GetBytes(text))));

        Assert.Contains(File.ReadAllText(Model), texts);
        Assert.Equal(["model"], _folder.Names);
    }

    [Fact]
    public void A_save_that_fails_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(Model, "old");

        Assert.Throws<InvalidOperationException>(() => SavedFile.Write(Model, static stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(Model));
        Assert.Equal(["model"], _folder.Names);
    }

    [LinuxFact]
    public void A_signal_removes_it_and_a_program_that_survives_the_signal_saves_again()
    {
        using var survives = PosixSignalRegistration.Create(PosixSignal.SIGHUP, static context => context.Cancel = true);
        var writes = 0;

        SavedFile.Write(Model, stream =>
        {
            stream.Write("new"u8);
            if (++writes > 1)
                return;
            SavingFolder.Run("kill", "-HUP", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            var waiting = Stopwatch.StartNew();
            while (_folder.Temporaries.Any() && waiting.Elapsed < Patience)
                Thread.Sleep(1);
            Assert.Empty(_folder.Temporaries);
        });

        Assert.Equal(2, writes);
        Assert.Equal("new", File.ReadAllText(Model));
        Assert.Equal(["model"], _folder.Names);
    }
}
