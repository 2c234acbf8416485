using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Primitives;

namespace PredictionService;

/// <summary>The model of a file. It is loaded again when the file changes; requests that run keep the model that they began with.</summary>
/// <remarks>If the new file cannot be loaded, the error is logged and the old model stays. Thread safety: many threads may read <see cref="Current"/>.</remarks>
public sealed partial class ServedModel : IDisposable
{
    private readonly string _file;
    private readonly ILogger<ServedModel> _log;
    private readonly PhysicalFileProvider _folder;
    private readonly IDisposable _watch;
    private volatile House.Model _current;

    /// <summary>Loads the model, and watches its file from then on.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="GradientDescent.ModelFormatException">The file is damaged, or has another model.</exception>
    public ServedModel(string file, ILogger<ServedModel> log)
    {
        _file = Path.GetFullPath(file);
        _log = log;
        _folder = new(Path.GetDirectoryName(_file)!, ExclusionFilters.None);
        // The watch begins before the file is read, so that no change is missed.
        _watch = ChangeToken.OnChange(() => _folder.Watch(Path.GetFileName(_file)), Reload);
        _current = House.Model.Load(_file);
    }

    /// <summary>The model of the last file that could be loaded.</summary>
    public House.Model Current => _current;

    /// <summary>Ends the watch.</summary>
    public void Dispose()
    {
        _watch.Dispose();
        _folder.Dispose();
    }

    private void Reload()
    {
        try
        {
            _current = House.Model.Load(_file);
            LogLoaded(_current.ToString());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or GradientDescent.ModelFormatException)
        {
            LogKept(error, _file);
        }
    }

    [LoggerMessage(LogLevel.Information, "The model is now {Model}")]
    private partial void LogLoaded(string model);

    [LoggerMessage(LogLevel.Error, "{File} cannot be loaded. The old model stays.")]
    private partial void LogKept(Exception error, string file);
}
