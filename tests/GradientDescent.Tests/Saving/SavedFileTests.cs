using System.Text;
using GradientDescent.Saving;
using GradientDescent.Tests.Merging;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Saving;

/// <summary>A file that is saved over stays what it is: only its content changes.</summary>
public sealed class SavedFileTests : IDisposable
{
    private readonly SavingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void Links_stay_and_their_target_is_written()
    {
        var target = _folder.Write("target", "old and longer");
        File.CreateSymbolicLink(_folder["first"], "target");
        File.CreateSymbolicLink(_folder["second"], _folder["first"]);

        Save(_folder["second"], "new");

        Assert.Equal("new", File.ReadAllText(target));
        Assert.Equal(("target", _folder["first"]), (new FileInfo(_folder["first"]).LinkTarget, new FileInfo(_folder["second"]).LinkTarget));
        Assert.Equal(["first", "second", "target"], _folder.Names);
    }

    [LinuxFact]
    public void A_link_without_a_target_gets_one()
    {
        File.CreateSymbolicLink(_folder["link"], "target");

        Save(_folder["link"], "new");

        Assert.Equal("target", new FileInfo(_folder["link"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_folder["target"]));
    }

    [LinuxFact]
    public void A_link_in_a_folder_behind_a_link_is_followed_as_the_system_does()
    {
        Directory.CreateDirectory(_folder["a/b"]);
        Directory.CreateSymbolicLink(_folder["b"], "a/b");
        _folder.Write("a/target", "old");
        File.CreateSymbolicLink(_folder["a/b/link"], "../target");

        Save(_folder["b/link"], "new");

        Assert.Equal("new", File.ReadAllText(_folder["a/target"]));
        Assert.Equal(["a", "b"], _folder.Names);
    }

    [LinuxFact]
    public void The_mode_stays()
    {
        foreach (var mode in (string[])["600", "640", "666", "755"])
        {
            var path = _folder.Write("model", "old", mode);
            var before = SavingFolder.Status(path);

            Save(path, "new");

            Assert.Equal((before, "new"), (SavingFolder.Status(path), File.ReadAllText(path)));
        }
    }

    [LinuxFact(NeedsRoot = true)]
    public void The_owner_and_the_group_stay()
    {
        var path = _folder.Write("model", "old", "640");
        SavingFolder.Run("chown", "12345:54321", path);

        Save(path, "new");

        Assert.Equal("regular file 640 12345:54321", SavingFolder.Status(path));
    }

    [LinuxFact]
    public void Other_names_of_the_file_have_the_new_content_too()
    {
        var path = _folder.Write("model", "old and longer");
        SavingFolder.Run("ln", path, _folder["other"]);

        Save(path, "new");

        Assert.Equal("new", File.ReadAllText(_folder["other"]));
    }

    [LinuxFact]
    public async Task A_pipe_stays_a_pipe_and_its_reader_gets_the_content()
    {
        SavingFolder.Run("mkfifo", _folder["pipe"]);
        // Opening a pipe waits for the other end.
        var reader = Task.Run(() => File.ReadAllText(_folder["pipe"]));

        Save(_folder["pipe"], "new");

        Assert.Equal("new", await reader);
        Assert.StartsWith("fifo", SavingFolder.Status(_folder["pipe"]), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_device_stays_a_device()
    {
        File.CreateSymbolicLink(_folder["null"], "/dev/null");

        Save(_folder["null"], "new");

        Assert.Equal(["null"], _folder.Names);
        Assert.Equal("/dev/null", new FileInfo(_folder["null"]).LinkTarget);
        Assert.StartsWith("character special file", SavingFolder.Status(_folder["null"]), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_full_device_is_named_as_the_user_named_it()
    {
        File.CreateSymbolicLink(_folder["full"], "/dev/full");

        Assert.Contains($"'{_folder["full"]}'", Assert.ThrowsAny<IOException>(() => Save(_folder["full"], "new")).Message);
    }

    [Theory]
    [InlineData(240)]
    [InlineData(255)]
    public void Every_legal_name_can_be_saved_to(int length)
    {
        var path = _folder[new string('m', length)];

        Save(path, "old");
        Save(path, "new");

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([Path.GetFileName(path)], _folder.Names);
    }

    [Fact]
    public void Errors_name_the_path_of_the_user()
    {
        var path = _folder[new string('m', 256)];

        var message = Assert.ThrowsAny<IOException>(() => Save(path, "new")).Message;

        Assert.Contains(path, message);
        Assert.DoesNotContain(".saving-", message);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        Directory.CreateDirectory(_folder["model"]);

        Assert.Equal(
            $"'{_folder["model"]}' cannot be written: it is a folder. Give the path of a file.",
            Assert.Throws<UnauthorizedAccessException>(() => Save(_folder["model"], "new")).Message);
    }

    [LinuxFact]
    public void All_that_is_saved_is_saved_in_this_way()
    {
        var moments = new Survey.Trainer().MomentsOf(SurveyRows.Of(10, seed: 1));
        var factor = new Survey.Trainer().QrFactorOf(SurveyRows.Of(10, seed: 1));
        foreach (var save in (Action<string>[])[new House.Model { Intercept = 0, Bedrooms = 1 }.Save, moments.Save, factor.Save])
        {
            var path = _folder.Write("file", "old", "600");
            File.Delete(_folder["link"]);
            File.CreateSymbolicLink(_folder["link"], "file");

            save(_folder["link"]);

            Assert.StartsWith("regular file 600", SavingFolder.Status(path), StringComparison.Ordinal);
            Assert.StartsWith("{", File.ReadAllText(path), StringComparison.Ordinal);
        }
    }

    private static void Save(string path, string text) => SavedFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
