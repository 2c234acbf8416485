using System.Globalization;
using GradientDescent;

namespace Cluster;

/// <summary>The models of the epochs of a fit, a file for each, so that another process can go on with the last of them.</summary>
internal sealed class KeptModels : IProgress<EpochModel>
{
    private readonly string _folder;

    /// <param name="folder">The folder. It may have the models of a process that was lost.</param>
    public KeptModels(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        var last = Directory.GetFiles(folder, "epoch-*.json").Order(StringComparer.Ordinal).LastOrDefault();
        Epochs = last is null ? 0 : int.Parse(Path.GetFileNameWithoutExtension(last)["epoch-".Length..], CultureInfo.InvariantCulture);
        Last = last is null ? null : Sale.Model.Load(last);
    }

    /// <summary>The number of epochs that were kept when this process started.</summary>
    public int Epochs { get; }

    /// <summary>The model after these epochs; null if there are none.</summary>
    public Sale.Model? Last { get; }

    /// <summary>A file appears under its name when all of it is written, so that a process that is lost leaves no half of a model.</summary>
    public void Report(EpochModel value)
    {
        var epoch = Epochs + value.Epoch;
        ((Sale.Model)value.Model).Save(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"epoch-{epoch:D6}.json")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {value.Loss:G6}"));
    }
}
