namespace GradientDescent.Generators.Tests;

public sealed class SnapshotFailures : IDisposable
{
    private const string Verified = "Class.Method#House.Model.verified.cs";
    private const string Received = "Class.Method#House.Model.received.cs";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_equal_snapshot_passes_and_deletes_an_old_received_file()
    {
        _folder.Write(Verified, "record Model;\n");
        _folder.Write(Received, "record Old;\n");

        Match("record Model;\n");

        Assert.Equal([Verified], _folder.Names);
    }

    [Fact]
    public void A_changed_snapshot_fails_and_shows_the_line()
    {
        _folder.Write(Verified, "record Model;\nint one;\n");

        var failure = Assert.Throws<SnapshotException>(() => Match("record Model;\nint two;\n"));

        Assert.Contains("- int one;", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ int two;", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("record Model;", failure.Message, StringComparison.Ordinal);
        Assert.Equal("record Model;\nint two;\n", _folder.Read(Received));
    }

    [Fact]
    public void A_changed_line_end_alone_fails_too()
    {
        _folder.Write(Verified, "record Model;\r\n");
        Assert.Throws<SnapshotException>(() => Match("record Model;\n"));
    }

    [Fact]
    public void A_missing_snapshot_fails()
    {
        var failure = Assert.Throws<SnapshotException>(() => Match("record Model;\n"));

        Assert.Contains($"no snapshot {Verified}", failure.Message, StringComparison.Ordinal);
        Assert.Equal([Received], _folder.Names);
    }

    [Fact]
    public void An_extra_snapshot_fails()
    {
        _folder.Write(Verified, "record Model;\n");
        _folder.Write("Class.Method#House.Trainer.Kernel.verified.cs", "struct Kernel;\n");

        var failure = Assert.Throws<SnapshotException>(() => Match("record Model;\n"));

        Assert.Contains("Class.Method#House.Trainer.Kernel.verified.cs", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_stores_the_new_files_and_deletes_stale_ones()
    {
        _folder.Write(Received, "record Old;\n");
        _folder.Write("Class.Method#House.Trainer.Kernel.verified.cs", "struct Kernel;\n");
        _folder.Write("Class.Other#House.Trainer.Kernel.verified.cs", "struct Kernel;\n");

        Match("record Model;\n", accepts: true);

        Assert.Equal([Verified, "Class.Other#House.Trainer.Kernel.verified.cs"], _folder.Names);
        Assert.Equal("record Model;\n", _folder.Read(Verified));
    }

    public void Dispose() => _folder.Dispose();

    private void Match(string text, bool accepts = false) => new Snapshot(_folder.Path, "Class.Method", accepts)
        .Match(new Dictionary<string, string> { ["House.Model.g.cs"] = text });
}
